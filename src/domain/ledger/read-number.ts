import type { Scalar } from "../sheet/sheet-data";
import { isCellError } from "../sheet/sheet-data";
import { withArabicNumerals } from "./chinese-numerals";
import { plainText, saysNothing } from "./plain-text";
import type { UnresolvedProblem } from "./result";

export type NumberReading =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "blank" }
  | { readonly kind: "problem"; readonly problem: UnresolvedProblem };

const blank: NumberReading = { kind: "blank" };
const notANumber: NumberReading = { kind: "problem", problem: { code: "not-a-number" } };

/** Units that may stand behind a figure without changing it. */
const unit = /(?:人次|人|件次|件|条|个|项|份|宗|次|页|篇|场|期|起|名|元整|元)$/;
const larger: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Reads a figure as clerks write it. What is not exact (约300, 300余) is not a number. */
export function readNumber(value: Scalar): NumberReading {
  if (value === null) return blank;
  if (isCellError(value)) return { kind: "problem", problem: { code: "cell-error" } };
  if (typeof value === "number") return Number.isFinite(value) ? { kind: "number", value } : notANumber;
  return typeof value === "boolean" ? notANumber : readText(value);
}

function readText(text: string): NumberReading {
  const plain = plainText(text);
  if (saysNothing(plain)) return blank;
  const figures = withArabicNumerals(plain.replace(/^[¥￥]/, "").replace(unit, ""));
  const match = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([万亿]?)$/.exec(figures);
  if (match === null) return notANumber;
  const scale = larger[match[2] ?? ""] ?? 1;
  // 1.1 万 is 11000, not 11000.000000000002.
  return { kind: "number", value: Number((Number((match[1] ?? "").replaceAll(",", "")) * scale).toFixed(6)) };
}
