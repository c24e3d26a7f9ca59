import { shown, type CellValue } from "../../domain/report/cell-value";

/** What a number cell of a printed table shows: a blank stays blank, a note stays the note it is. */
export function cellText(value: CellValue | undefined): string {
  const text = shown(value);
  return typeof text === "number" ? decimalText(text) : text;
}

/** All digits of a number, none rounded away, without an exponent: 0.0000005, not 5e-7. */
function decimalText(value: number): string {
  const [digits = "", exponent] = String(value).split("e");
  if (exponent === undefined) return digits;
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d+)\.?(\d*)$/.exec(digits) ?? [];
  const point = whole.length + Number(exponent);
  const all = whole + decimals;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${all}`;
  return point >= all.length ? sign + all.padEnd(point, "0") : `${sign}${all.slice(0, point)}.${all.slice(point)}`;
}
