import { isCellError, type CellError, type Scalar } from "../../../../src/domain/sheet/sheet-data";
import { dateEntry, fifteenDigits, numberEntry } from "../entry";

/** Single values as Excel's operators take them. An error goes through every operation. */

export const errors = {
  value: { error: "#VALUE!" },
  reference: { error: "#REF!" },
  name: { error: "#NAME?" },
  division: { error: "#DIV/0!" },
} as const satisfies Record<string, CellError>;

/** A text that reads as a number counts as one; a blank is zero. */
export function toNumber(value: Scalar): number | CellError {
  if (value === null) return 0;
  if (typeof value === "number" || isCellError(value)) return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const read = (numberEntry(value) ?? dateEntry(value, false))?.value;
  return typeof read === "number" ? read : errors.value;
}

export function toText(value: Scalar): string | CellError {
  if (value === null) return "";
  if (isCellError(value)) return value;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

export function toTruth(value: Scalar): boolean | CellError {
  if (value === null) return false;
  if (isCellError(value)) return value;
  if (typeof value !== "string") return Boolean(value);
  return /^(?:true|false)$/iu.test(value) ? value.toLowerCase() === "true" : errors.value;
}

export function arithmetic(operator: string, left: Scalar, right: Scalar): Scalar {
  const a = toNumber(left);
  if (typeof a !== "number") return a;
  const b = toNumber(right);
  if (typeof b !== "number") return b;
  if (operator === "/" && b === 0) return errors.division;
  const results: Readonly<Record<string, number>> = { "+": a + b, "-": a - b, "*": a * b, "/": a / b, "^": a ** b };
  return fifteenDigits(results[operator] ?? 0);
}

export function joined(left: Scalar, right: Scalar): Scalar {
  const a = toText(left);
  if (typeof a !== "string") return a;
  const b = toText(right);
  return typeof b === "string" ? a + b : b;
}

/** Numbers before texts before truth values; texts without regard to case; a blank is zero or "" as the other is. */
export function compared(operator: string, left: Scalar, right: Scalar): Scalar {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  const order = orderOf(comparable(left, right), comparable(right, left));
  const results: Readonly<Record<string, boolean>> = {
    "=": order === 0,
    "<>": order !== 0,
    "<": order < 0,
    ">": order > 0,
    "<=": order <= 0,
    ">=": order >= 0,
  };
  return results[operator] ?? false;
}

type Comparable = number | string | boolean;

function comparable(value: Comparable | null, other: Comparable | null): Comparable {
  if (value === null) return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
  if (typeof value === "string") return value.toLowerCase();
  return typeof value === "number" ? fifteenDigits(value) : value;
}

const ranks = ["number", "string", "boolean"];

function orderOf(a: Comparable, b: Comparable): number {
  const rank = ranks.indexOf(typeof a) - ranks.indexOf(typeof b);
  if (rank !== 0) return rank;
  return a < b ? -1 : a > b ? 1 : 0;
}
