import type { Scalar } from "../../../src/domain/sheet/sheet-data";
import { serialOf } from "./date-serial";

/** What becomes of a content that is written into a cell: Excel treats it as if a person had typed it. */

export interface Entered {
  readonly value: Scalar;
  /** With "=". */
  readonly formula?: string;
  /** The format that the entry brings with it, where the cell has none of its own. */
  readonly numberFormat?: string;
}

/** Excel keeps 15 significant digits: an identity number of 18 digits is damaged when written as a number. */
export function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

/** Undefined leaves the cell as it is. `isText`: the cell's format is "@". */
export function entered(content: unknown, isText: boolean, date1904: boolean): Entered | undefined {
  if (content === null || content === undefined) return undefined;
  if (content === "") return { value: null };
  if (typeof content === "boolean") return { value: isText ? String(content).toUpperCase() : content };
  if (typeof content === "number") return { value: isText ? String(content) : fifteenDigits(content) };
  const text = String(content);
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (isText) return { value: text };
  return formulaEntry(text) ?? plainEntry(text, date1904) ?? { value: text };
}

function formulaEntry(text: string): Entered | undefined {
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  // "+86 10" and "-A1" begin a formula as well; "-5" and "-" do not.
  if (/^[+-]./u.test(text) && numberEntry(text) === undefined) return { value: null, formula: `=${text}` };
  return undefined;
}

/** A text that Excel takes for a number, a date, a time or a truth value. */
function plainEntry(text: string, date1904: boolean): Entered | undefined {
  if (/^(?:true|false)$/iu.test(text)) return { value: text.toLowerCase() === "true" };
  if (/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/u.test(text)) return { value: { error: text } };
  return numberEntry(text) ?? dateEntry(text, date1904) ?? timeEntry(text);
}

const numberForms: readonly (readonly [form: RegExp, numberFormat: string | undefined, factor: number])[] = [
  [/^[+-]?(?:\d+\.?\d*|\.\d+)$/u, undefined, 1],
  [/^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/iu, "0.00E+00", 1],
  [/^[+-]?\d{1,3}(?:,\d{3})+$/u, "#,##0", 1],
  [/^[+-]?\d{1,3}(?:,\d{3})+\.\d*$/u, "#,##0.00", 1],
  [/^[+-]?\d+%$/u, "0%", 0.01],
  [/^[+-]?(?:\d+\.\d*|\.\d+)%$/u, "0.00%", 0.01],
];

/** Spaces around a number do not matter. */
export function numberEntry(text: string): Entered | undefined {
  const trimmed = text.trim();
  const found = numberForms.find(([form]) => form.test(trimmed));
  if (found === undefined) return undefined;
  const [, numberFormat, factor] = found;
  const value = fifteenDigits(typedNumber(trimmed.replace(/[,%]/gu, "")) * factor);
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

/** Digits beyond the fifteenth are typed in vain: Excel puts zeros there. */
function typedNumber(text: string): number {
  if (/e/iu.test(text)) return Number(text);
  let kept = 0;
  let begun = false;
  return Number(
    text.replace(/\d/gu, (digit) => {
      begun ||= digit !== "0";
      return !begun || ++kept <= 15 ? digit : "0";
    }),
  );
}

const dateForms: readonly (readonly [form: RegExp, numberFormat: string])[] = [
  [/^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/u, "yyyy/m/d"],
  [/^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/u, 'yyyy"年"m"月"d"日"'],
  [/^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/u, 'm"月"d"日"'],
  [/^(?<month>\d{1,2})月(?<day>\d{1,2})日$/u, 'm"月"d"日"'],
];

export function dateEntry(text: string, date1904: boolean): Entered | undefined {
  for (const [form, numberFormat] of dateForms) {
    const parts = form.exec(text.trim())?.groups;
    if (parts === undefined) continue;
    const year = parts.year === undefined ? new Date().getFullYear() : Number(parts.year);
    const value = serialOf(year, Number(parts.month), Number(parts.day), date1904);
    if (value !== undefined) return { value, numberFormat };
  }
  return undefined;
}

function timeEntry(text: string): Entered | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u.exec(text.trim());
  if (match === null) return undefined;
  const [, hour = "0", minute = "0", second] = match;
  const value = (Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  return { value, numberFormat: second === undefined ? "h:mm" : "h:mm:ss" };
}
