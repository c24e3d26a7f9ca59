import type { Scalar } from "../sheet/sheet-data";
import { isCellError } from "../sheet/sheet-data";
import { withArabicNumerals } from "./chinese-numerals";
import type { Day } from "./day";
import { dayOf, shift1904 } from "./day";
import { plainText, saysNothing } from "./plain-text";
import type { UnresolvedProblem } from "./result";

export interface DateContext {
  readonly date1904: boolean;
  /** The year of dates written without one; undefined when nothing says it. */
  readonly year: number | undefined;
}

export type DateReading =
  | { readonly kind: "day"; readonly day: Day; readonly yearSupplied: boolean }
  | { readonly kind: "blank" }
  | { readonly kind: "problem"; readonly problem: UnresolvedProblem };

/** Serials taken for dates: 1954 to 2119. Smaller numbers in a date column are counts, months, typing errors. */
export const serials = { first: 20000, last: 79999 } as const;

const blank: DateReading = { kind: "blank" };
const problems = {
  notADate: { kind: "problem", problem: { code: "not-a-date" } },
  impossible: { kind: "problem", problem: { code: "impossible-date" } },
  incomplete: { kind: "problem", problem: { code: "incomplete-date" } },
  cellError: { kind: "problem", problem: { code: "cell-error" } },
} as const satisfies Record<string, DateReading>;

/** Reads a date as clerks write it. Never guesses a month or a day; a year only from the context, and says so. */
export function readDate(value: Scalar, context: DateContext): DateReading {
  if (value === null) return blank;
  if (isCellError(value)) return problems.cellError;
  if (typeof value === "boolean") return problems.notADate;
  return typeof value === "number" ? readNumber(value, context) : readText(value, context);
}

function readNumber(value: number, context: DateContext): DateReading {
  const whole = Math.floor(value);
  if (whole >= serials.first && whole <= serials.last) return ofSerial(whole, context);
  if (value === whole && whole >= 19000101 && whole <= 20991231) return ofParts(compact(String(whole)), false);
  if (whole >= 1900 && whole <= 2099) return problems.incomplete;
  // 5.10 typed as a number is kept as 5.1: it may be the 1st or the 10th.
  if (/^\d{1,2}\.[123]$/.test(String(value))) return problems.incomplete;
  return /^\d{1,2}\.\d{1,2}$/.test(String(value)) ? readText(String(value), context) : problems.notADate;
}

function ofSerial(serial: number, context: DateContext): DateReading {
  return { kind: "day", day: context.date1904 ? serial + shift1904 : serial, yearSupplied: false };
}

const timeOfDay = /(?:T|\s)\d{1,2}[:：]\d{1,2}(?:[:：]\d{1,2})?(?:\.\d+)?Z?\s*$/;
const fullDate = /^(\d{4}|\d{2})[-./年、,](\d{1,2})[-./月、,](\d{1,2})(?!\d)(.*)$/;
const withoutYear = /^(\d{1,2})[-./月、](\d{1,2})(?!\d)(.*)$/;
const monthAtMost =
  /^(?:\d{4}年?|(?:\d{4}[-./年、])?(?:\d{1,2}月(?:份|底|初|中|末|[上中下]旬)?|(?<=[-./年、])\d{1,2}))$/;

function readText(text: string, context: DateContext): DateReading {
  const plain = withArabicNumerals(plainText(text.normalize("NFKC").replace(timeOfDay, ""))).replace(/[—–‐―]/g, "-");
  if (saysNothing(plain)) return blank;
  if (/^\d{5}(\.\d+)?$/.test(plain)) return readNumber(Number(plain), context);
  if (/^(19|20)\d{6}$/.test(plain)) return ofParts(compact(plain), false);
  if (monthAtMost.test(plain) || /^(19|20)\d{2}(0[1-9]|1[0-2])$/.test(plain)) return problems.incomplete;

  const full = fullDate.exec(plain);
  if (full !== null) return ofMatch(full, context);
  const short = withoutYear.exec(plain);
  if (short === null || !changesNothing(short[3] ?? "")) return problems.notADate;
  const parts = [Number(short[1]), Number(short[2])] as const;
  if (context.year !== undefined) return ofParts([context.year, ...parts], true);
  // In a leap year every real date exists: what does not exist then never does.
  return dayOf(2000, ...parts) === undefined ? problems.impossible : problems.incomplete;
}

function ofMatch(match: RegExpExecArray, context: DateContext): DateReading {
  const [, year = "", month = "", date = "", rest = ""] = match;
  if (!changesNothing(rest)) return problems.notADate;
  if (year.length === 4) return ofParts([Number(year), Number(month), Number(date)], false);
  const longYear = 2000 + Number(year);
  // 05/06/23 is no date of 2005: two figures are a year only near the year that is spoken of.
  if (Math.abs(longYear - (context.year ?? 2020)) > 12) return problems.notADate;
  return ofParts([longYear, Number(month), Number(date)], false);
}

/** Whether what follows a date leaves it as it is: 上午, 星期六, （补正5月20日）. 前, 左右 and a second date do not. */
function changesNothing(rest: string): boolean {
  const outsideBrackets = rest.replace(/^[日号]/, "").replace(/[([【].*[)\]】]$/, "");
  if (/^(上午|下午|中午|晚上|晚|早上)?\d{1,2}[:时点]\d{0,2}(分|半)?$/.test(outsideBrackets)) return true;
  if (/^[,;]?(星期|周)[\d日天]$/.test(outsideBrackets)) return true;
  return !/\d|前|后|左右|约|间|至|或/.test(outsideBrackets) && !/^[-./年月]/.test(outsideBrackets);
}

function compact(digits: string): readonly [number, number, number] {
  return [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))];
}

function ofParts([year, month, date]: readonly [number, number, number], yearSupplied: boolean): DateReading {
  const day = year < 1900 || year > 2099 ? undefined : dayOf(year, month, date);
  return day === undefined ? problems.impossible : { kind: "day", day, yearSupplied };
}
