import { mechanisms } from "../../../../domain/narrative/overview/mechanisms";
import type { AccountabilityPart, OverviewParts, StatedInSettings } from "../../../../domain/narrative/statements";

/** What the office states, as the fields of the form hold it: nothing stated is an empty field. */
export interface StatedFields {
  readonly shortName: string;
  /** "" leaves them to the place of the organ. */
  readonly parts: OverviewParts | "";
  readonly websiteName: string;
  readonly websiteAddress: string;
  /** One a line. */
  readonly newMedia: string;
  /** Names from the list. */
  readonly mechanisms: readonly string[];
  /** Sentences of the office's own, one a line. */
  readonly ownMechanisms: string;
  readonly problems: readonly ProblemFields[];
  readonly accountability: Readonly<Record<AccountabilityPart, string>>;
}

export interface ProblemFields {
  readonly problem: string;
  readonly measure: string;
}

/** What a group of fields of the form is given. */
export interface FieldsProps {
  readonly fields: StatedFields;
  readonly onChange: (change: Partial<StatedFields>) => void;
}

const isListed = (name: string): boolean => mechanisms.some((one) => one.name === name.trim());

export function fieldsOf(stated: StatedInSettings): StatedFields {
  const { appraisal = "", evaluation = "", accountability = "" } = stated.accountability;
  return {
    shortName: stated.shortName ?? "",
    parts: stated.parts ?? "",
    websiteName: stated.website?.name ?? "",
    websiteAddress: stated.website?.address ?? "",
    newMedia: stated.newMedia.join("\n"),
    mechanisms: stated.mechanisms.filter(isListed),
    ownMechanisms: stated.mechanisms.filter((one) => !isListed(one)).join("\n"),
    problems: stated.problems.map(({ problem, measure = "" }) => ({ problem, measure })),
    accountability: { appraisal, evaluation, accountability },
  };
}

/** A site's address without its name, and a measure without its problem, say nothing. */
export function statedIn(fields: StatedFields): StatedInSettings {
  const shortName = fields.shortName.trim();
  const name = fields.websiteName.trim();
  const address = fields.websiteAddress.trim();
  return {
    ...(shortName !== "" && { shortName }),
    ...(fields.parts !== "" && { parts: fields.parts }),
    ...(name !== "" && { website: { name, ...(address !== "" && { address }) } }),
    newMedia: linesOf(fields.newMedia),
    mechanisms: [...fields.mechanisms, ...linesOf(fields.ownMechanisms)],
    problems: fields.problems
      .map(({ problem, measure }) => ({ problem: problem.trim(), measure: measure.trim() }))
      .filter(({ problem }) => problem !== "")
      .map(({ problem, measure }) => ({ problem, ...(measure !== "" && { measure }) })),
    accountability: Object.fromEntries(
      Object.entries(fields.accountability).flatMap(([part, words]) =>
        words.trim() === "" ? [] : [[part, words.trim()]],
      ),
    ),
  };
}

/** Whether the fields say something else than what is kept. */
export function isChanged(fields: StatedFields, kept: StatedInSettings): boolean {
  return JSON.stringify(statedIn(fields)) !== JSON.stringify(statedIn(fieldsOf(kept)));
}

/** The same line twice is one. */
function linesOf(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}
