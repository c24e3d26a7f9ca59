import type { Scalar } from "../sheet/sheet-data";
import { shownText } from "../sheet/sheet-data";
import type { Cells } from "./block";
import { nowhere } from "./block";
import { isoDate, shift1904 } from "./day";
import { readDate, serials, type DateContext } from "./read-date";
import type { UnresolvedProblem } from "./result";

export const noDate = -1;
/** The cell holds something that is no certain date; `problem` says what is wrong with it. */
export const badDate = -2;

/** Reads a field's days row by row: a day, `noDate` or `badDate`. Every distinct text is understood once. */
export interface DateColumn {
  day(cells: Cells): number;
  /** What is wrong with the cell for which `day` gave `badDate`. */
  problem(cells: Cells): UnresolvedProblem;
  /** The cell as a person reads it: a serial number as a date. */
  shown(cells: Cells): string;
  /** The same for the same day, however it is written; for anything else what the cell shows. */
  same(cells: Cells): string;
  /** The column the value stands in; the first of the field where all are blank, undefined where it has none. */
  column(cells: Cells): number | undefined;
  /** Whether the date was written without a year. */
  yearSupplied(cells: Cells): boolean;
  /** Whether that was so of any date understood so far. */
  suppliedAny(): boolean;
}

const firstSerial = serials.first;
const afterSerials = serials.last + 1;

/** Of several columns the first that is filled in counts. `reads` gives what a cell is to be read as. */
export function dateColumn(
  columns: readonly number[],
  context: DateContext,
  reads: (value: Scalar) => Scalar = (value) => value,
): DateColumn {
  const [first = nowhere] = columns;
  const single = columns.length < 2;
  const shift = context.date1904 ? shift1904 : 0;
  const known = new Map<Scalar, number>();
  const supplied = new Set<Scalar>();

  function understand(value: Scalar): number {
    const cached = known.get(value);
    if (cached !== undefined) return cached;
    const read = readDate(reads(value), context);
    const day = read.kind === "day" ? read.day : read.kind === "blank" ? noDate : badDate;
    if (read.kind === "day" && read.yearSupplied) supplied.add(value);
    known.set(value, day);
    return day;
  }

  function dayOfValue(value: Scalar | undefined): number {
    // As good as Math.floor for such numbers, and the day stays a small integer for the machine.
    if (typeof value === "number" && value >= firstSerial && value < afterSerials) return (value | 0) + shift;
    return value === null || value === undefined ? noDate : understand(value);
  }

  function servingColumn(cells: Cells): number {
    for (const column of columns) if (dayOfValue(cells[column]) !== noDate) return column;
    return first;
  }

  return {
    day(cells) {
      const day = dayOfValue(cells[first]);
      return day !== noDate || single ? day : dayOfValue(cells[servingColumn(cells)]);
    },
    problem(cells) {
      const read = readDate(reads(cells[servingColumn(cells)] ?? null), context);
      return read.kind === "problem" ? read.problem : { code: "not-a-date" };
    },
    shown(cells) {
      const value = cells[servingColumn(cells)] ?? null;
      const day = typeof value === "number" ? dayOfValue(value) : noDate;
      return day >= 0 ? isoDate(day) : shownText(value);
    },
    same(cells) {
      const value = cells[servingColumn(cells)] ?? null;
      const day = dayOfValue(value);
      return day >= 0 ? isoDate(day) : shownText(value).trim();
    },
    column: (cells) => (first === nowhere ? undefined : servingColumn(cells)),
    suppliedAny: () => supplied.size > 0,
    yearSupplied: (cells) => supplied.size > 0 && supplied.has(cells[servingColumn(cells)] ?? null),
  };
}
