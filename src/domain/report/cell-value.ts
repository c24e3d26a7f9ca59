import { isCellError, type Scalar } from "../sheet/sheet-data";

/** A number cell as it was found. A blank is not a zero: only a person may turn one into the other. */
export type CellValue =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "blank" }
  /** "/", "—", "无": someone says that there is nothing to report here. The notice wants a 0. */
  | { readonly kind: "notApplicable"; readonly text: string }
  /** Anything else, as shown: "22（其中修订 16 件）", "1,024", "６". */
  | { readonly kind: "text"; readonly text: string }
  /** A formula whose result was not saved with the file. */
  | { readonly kind: "uncalculated"; readonly text: string };

export const blank: CellValue = { kind: "blank" };

export const number = (value: number): CellValue => ({ kind: "number", value });

const notApplicable = /^[/／\-—–―－~～]+$|^无$|^不适用$/u;
const plainNumber = /^-?\d+(?:\.\d+)?$/u;

/**
 * Reads what a cell holds. White space around digits is no matter; units, thousands separators and
 * full-width digits are, since the published table would show them.
 */
export function cellValue(value: Scalar, hasFormula = false): CellValue {
  if (typeof value === "number") return number(value);
  if (value === null) return hasFormula ? { kind: "uncalculated", text: "" } : blank;
  if (isCellError(value)) return { kind: "text", text: value.error };
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  const text = value.replace(/\s+/gu, " ").trim();
  if (text === "") return hasFormula ? { kind: "uncalculated", text } : blank;
  if (plainNumber.test(text)) return number(Number(text));
  return notApplicable.test(text) ? { kind: "notApplicable", text } : { kind: "text", text };
}

/** The number, where there is one. */
export function numberOf(value: CellValue | undefined): number | undefined {
  return value?.kind === "number" ? value.value : undefined;
}

/** As the contract's JSON has it: a number, or what the cell shows. */
export function shown(value: CellValue | undefined): number | string {
  if (value === undefined || value.kind === "blank") return "";
  return value.kind === "number" ? value.value : value.text;
}
