import type { CellKey } from "../format/cell-key";
import type { Finding } from "../reconcile/evaluate";
import type { ReportText } from "../text/report-text";
import type { TextFinding } from "../text/text-finding";
import { recordName } from "./record";
import { wordsInSentence } from "./words-in-sentence";

/** What was found, whichever file it was found in. */
export interface WaiverKey {
  /** Which finding: its rule, and what it is about. */
  readonly item: string;
  /** The figures it was found with. */
  readonly figures: string;
}

/** What a 说明 for a finding in the tables is kept under. */
export function tableKey({ rule, detail, at }: Finding): WaiverKey {
  const first = at[0] === undefined ? "" : recordName(at[0] as CellKey);
  switch (detail.kind) {
    case "unequal":
      return { item: `${rule} ${detail.relation.subject}`, figures: `${detail.left} ≠ ${detail.right}` };
    case "not-assessable":
      return { item: `${rule} ${detail.relation.subject}`, figures: "" };
    case "cells":
      return { item: `${rule} ${first}`, figures: detail.cells.map(({ text }) => `“${text}”`).join(" ") };
    case "missing-label":
      return { item: `${rule} ${detail.label}`, figures: detail.sheet };
    default:
      return { item: `${rule} ${detail.kind}`, figures: "" };
  }
}

const aboutText = "正文 ";

/** Whether a 说明 is about the text: where only tables are checked, nothing can be said of it. */
export const isAboutText = ({ item }: WaiverKey): boolean => item.startsWith(aboutText);

/**
 * What a 说明 for a finding in the text is kept under: the words concerned in their sentence, wherever it stands, and the
 * figures that they were held against. Where something is missing there are no words; then it is what is missing.
 */
export function textKey(finding: TextFinding, text: ReportText): WaiverKey {
  const { rule, detail, quote, left, right } = finding;
  const facts = factsOf(detail);
  const numbers = facts.filter((fact) => typeof fact === "number");
  const subject =
    quote === "" ? facts.filter((fact) => typeof fact === "string").join("、") : wordsInSentence(finding, text);
  const isPair = left !== undefined && right !== undefined && numbers.length === 2;
  return {
    item: `${aboutText}${rule} ${detail.code} ${subject}`.trim(),
    figures: isPair ? `${left} ≠ ${right}` : numbers.join("、"),
  };
}

/** Parts of a finding that are no facts of this report. */
const constant: ReadonlySet<string> = new Set(["kind", "code", "source", "sign", "of"]);

/** Every number and word among the facts of a sentence; of a sum its addends. */
function factsOf(fact: unknown): readonly (number | string)[] {
  if (typeof fact === "number" || typeof fact === "string") return [fact];
  if (typeof fact !== "object" || fact === null) return [];
  if ("addends" in fact) return factsOf(fact.addends);
  return Object.entries(fact).flatMap(([name, part]) => (constant.has(name) ? [] : factsOf(part)));
}
