import type { Applicant, OutcomeRow, T4Outcome } from "../format/cell-key";
import { spelling } from "../ledger/classify/normalise";
import {
  applicantNames,
  disputeOutcomeNames,
  type Outcome,
  outcomeNames,
  type StatutoryName,
  withoutNumber,
} from "../ledger/classify/statutory-names";
import type { ReadingKind } from "./readings";
import type { OfficeWord } from "./settings";

/** Values of the settings as the sheet shows them: the notice's own labels, 是 and 否. */

export type ReadingValue = OutcomeRow | Applicant | T4Outcome | boolean;

/** "（五）不予处理-1.信访举报投诉类申请", "法人或其他组织-商业企业", "自然人". */
function fullName({ heading, label }: StatutoryName<string>): string {
  return heading === undefined ? label : `${heading}-${label}`;
}

function nameAmong<K extends string>(names: readonly StatutoryName<K>[], means: K): string {
  const name = names.find((one) => one.means === means);
  return name === undefined ? means : fullName(name);
}

/** Finds a value by its full name, its label, or its label without the number; only if just one fits. */
function meansAmong<K extends string>(names: readonly StatutoryName<K>[], text: string): K | undefined {
  const spelt = spelling(text);
  for (const spellings of [fullName, ({ label }: StatutoryName<K>) => label, shortName]) {
    const fitting = names.filter((name) => spelling(spellings(name)) === spelt);
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0]?.means : undefined;
  }
  return undefined;
}

function shortName({ label }: StatutoryName<string>): string {
  return withoutNumber(label);
}

const resultNames = outcomeNames.filter((name): name is StatutoryName<OutcomeRow> => name.means !== "pending");

/** How the sheet shows the choice of a reading. */
export function nameOfReadingValue(kind: ReadingKind, value: ReadingValue): string {
  switch (kind) {
    case "yesNo":
      return value === true ? "是" : "否";
    case "outcome":
      return nameAmong<string>(resultNames, String(value));
    case "applicant":
      return nameAmong<string>(applicantNames, String(value));
    case "disputeOutcome":
      return nameAmong<string>(disputeOutcomeNames, String(value));
  }
}

/** The choice that a cell of the sheet names; undefined if it names none of the kind. */
export function readingValueNamed(kind: ReadingKind, text: string): ReadingValue | undefined {
  switch (kind) {
    case "yesNo":
      return yesOrNo(text);
    case "outcome":
      return meansAmong(resultNames, text);
    case "applicant":
      return meansAmong(applicantNames, text);
    case "disputeOutcome":
      return meansAmong(disputeOutcomeNames, text);
  }
}

function yesOrNo(text: string): boolean | undefined {
  const spelt = spelling(text).toUpperCase();
  if (["是", "√", "✓", "Y", "YES", "TRUE"].includes(spelt)) return true;
  return ["否", "×", "✗", "N", "NO", "FALSE"].includes(spelt) ? false : undefined;
}

/** How the sheet shows what an office's word stands for. */
export function nameOfWordMeaning(word: OfficeWord): string {
  return word.field === "outcome" ? nameAmong(outcomeNames, word.means) : nameAmong(applicantNames, word.means);
}

/** The word with the meaning that a cell names: a result row, 结转下年度, or an applicant's column. */
export function wordMeaning(text: string, meaning: string): OfficeWord | undefined {
  const outcome: Outcome | undefined = meansAmong(outcomeNames, meaning);
  const applicant = meansAmong(applicantNames, meaning);
  // A bare 其他 is a row and a column.
  if ((outcome === undefined) === (applicant === undefined)) return undefined;
  if (outcome !== undefined) return { field: "outcome", text, means: outcome };
  return applicant && { field: "applicant", text, means: applicant };
}
