import type { SectionNumber } from "../text/report-text";
import type { DraftParagraph } from "./draft";
import { joined, type Phrase } from "./phrase/phrase";

/** A paragraph that the report may have. */
export interface Planned {
  /** Behind that of its section: "published". */
  readonly id: string;
  /** Those whose facts are missing are left out. */
  readonly sentences: readonly (Phrase | undefined)[];
  /** The law or the notice calls for it: without sentences it stands there all the same, for the office to write. */
  readonly due?: true;
}

/** The paragraphs that have something to say, and those that are due. */
export function bodyOf(section: SectionNumber, planned: readonly Planned[]): readonly DraftParagraph[] {
  return planned.flatMap(({ id, sentences, due }): DraftParagraph[] => {
    const pieces = joined(sentences, "");
    return pieces.length === 0 && due !== true ? [] : [{ id: `${section}.${id}`, role: "body", section, pieces }];
  });
}
