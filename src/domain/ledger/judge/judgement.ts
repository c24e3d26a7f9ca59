import type { CellKey } from "../../format/cell-key";
import { shownText } from "../../sheet/sheet-data";
import type { Block, Cells } from "../block";
import { columnOf } from "../block";
import type { Classified } from "../classify/classified";
import type { DateColumn } from "../date-column";
import { badDate, noDate } from "../date-column";
import { yearOf } from "../day";
import { fieldsOf, type FieldName } from "../fields";
import type { ExclusionReason, UnresolvedProblem } from "../result";

/** Why a row is not counted: for a reason, or because only a person can say. */
export type Rejection =
  | { readonly kind: "excluded"; readonly reason: ExclusionReason }
  | {
      readonly kind: "unresolved";
      readonly field: string;
      readonly column: number | undefined;
      readonly value: string;
      readonly problem: UnresolvedProblem;
    };

/** What a row is counted as, by its place in the judge's list of figures, or why it is not counted. */
export type Judgement = number | Rejection;

/** Reads the rows of one block for one year. */
export interface Judge {
  /** For every judgement the figures to which such a row adds one. */
  readonly figures: readonly (readonly CellKey[])[];
  /** Figures that the ledger speaks of, and that are 0 where no row adds to them. */
  readonly zeros: readonly CellKey[];
  judge(cells: Cells): Judgement;
  /** Lawsuits only: judges the row of an appeal by the judgment that it left standing, as the row below has it. */
  judgeAppeal?(cells: Cells, below: Cells): Judgement | undefined;
  readonly dates: readonly DateColumn[];
  readonly identity: RowIdentity;
}

/** By what two rows are known to be the same entry, noted twice. */
export interface RowIdentity {
  /** The column of the register number; undefined where the ledger has none: then no two rows are the same. */
  readonly number: number | undefined;
  /** Whether the entry has no outcome yet: an earlier state of one that has. */
  open(cells: Cells): boolean;
  /** The day the entry began; negative if unknown. */
  since(cells: Cells): number;
  who(cells: Cells): string;
  /** Everything that matters for counting, in one text: equal for two rows that say the same. */
  matter(cells: Cells): string;
}

export function excluded(reason: ExclusionReason): Rejection {
  return { kind: "excluded", reason };
}

/** Nothing of the year asked for: the years of the days, earliest first. Many rows share one and the same answer. */
export function otherYear(from: number, to = -1): Rejection {
  const first = yearOf(from);
  const last = to >= 0 ? yearOf(to) : first;
  const key = first * 10_000 + last;
  let answer = otherYears.get(key);
  if (answer === undefined) {
    answer = excluded({ code: "other-year", years: first === last ? [first] : [first, last].sort((a, b) => a - b) });
    otherYears.set(key, answer);
  }
  return answer;
}

const otherYears = new Map<number, Rejection>();

export function unresolved(
  field: FieldName,
  column: number | undefined,
  value: string,
  problem: UnresolvedProblem,
): Rejection {
  return { kind: "unresolved", field, column, value, problem };
}

/** What stands in the way of a date: that it is missing, or no certain date. */
export function dateTrouble(field: FieldName, date: DateColumn, cells: Cells): Rejection {
  const problem: UnresolvedProblem = date.day(cells) === noDate ? { code: "missing" } : date.problem(cells);
  return unresolved(field, date.column(cells), date.shown(cells), problem);
}

/** A date that is filled in and cannot be read is never passed over, even where a blank would do. */
export function isBad(day: number): boolean {
  return day === badDate;
}

/** The rejection for what classification could not settle; the column is found by the field's name. */
export function fromClassified(block: Block, found: Extract<Classified<unknown>, { kind: "unresolved" }>): Rejection {
  const kind = block.kinds[0];
  const key = kind === undefined ? undefined : fieldsOf(kind).find(([, field]) => field.name === found.field)?.[0];
  const column = key === undefined ? undefined : columnOf(block, key);
  return { kind: "unresolved", field: found.field, column, value: found.value, problem: found.problem };
}

/** The filled-in cells of some columns as text, joined. */
export function textIn(cells: Cells, columns: readonly number[]): string {
  let text = "";
  for (const column of columns) {
    const value = cells[column];
    if (value === null || value === undefined || value === "") continue;
    text = text === "" ? shownText(value) : `${text}；${shownText(value)}`;
  }
  return text;
}
