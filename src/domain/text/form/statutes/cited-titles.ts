import type { Paragraph } from "../../report-text";
import { spanOf, type Span } from "../form-rule";

/** A title in 《》 or 〈〉, the marks included in the span. */
export interface CitedTitle extends Span {
  /** As it is compared: without white space and without a note in brackets at the end. */
  readonly name: string;
}

/** Long enough for every title of a document; a mark that is never closed costs no more than this. */
const longest = 120;

/** The titles cited in a paragraph, those inside others too. */
export function citedTitles(paragraph: Paragraph): readonly CitedTitle[] {
  const open: number[] = [];
  const titles: CitedTitle[] = [];
  for (const { 0: mark, index } of paragraph.text.matchAll(/[《〈〉》]/gu)) {
    if (mark === "《" || mark === "〈") open.push(index);
    else {
      const start = open.pop();
      if (start === undefined || index - start > longest) continue;
      titles.push({ paragraph, start, end: index + 1, name: titleName(paragraph.text.slice(start + 1, index)) });
    }
  }
  return titles;
}

export function titleName(title: string): string {
  return title
    .replace(/\s/gu, "")
    .replace(/〈/gu, "《")
    .replace(/〉/gu, "》")
    .replace(/[（(][^（()）]*[）)]$/u, "");
}

/** A short name that the text gives itself: （以下简称《条例》）. */
export interface Abbreviation {
  readonly name: string;
  readonly span: Span;
  /** The title it stands for, as cited right before. */
  readonly title: string | undefined;
}

const definition = /(?:简称|下称|统称)为?[：:]?[“"]?《?([^《》“”"（()），。]{1,40})[》”"）)]/gu;

export function abbreviations(paragraph: Paragraph): readonly Abbreviation[] {
  return [...paragraph.text.matchAll(definition)].map((match) => {
    const before = paragraph.text.slice(Math.max(0, match.index - longest), match.index);
    return {
      name: titleName(match[1] ?? ""),
      span: spanOf(paragraph, match),
      title: citedTitles({ ...paragraph, text: before }).at(-1)?.name,
    };
  });
}
