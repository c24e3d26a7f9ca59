import { isCellError, type Scalar } from "../../../src/domain/sheet/sheet-data";
import { momentOf, type Moment } from "./date-serial";

/** What a person sees in a cell (`Range.text`): the value in its number format. Narrow columns are not looked at. */
export function shownText(value: Scalar, numberFormat: string, date1904: boolean): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = numberFormat.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  if (typeof value === "string") return sections[3] === undefined ? value : textInFormat(value, sections[3]);
  return shownNumber(value, sections, date1904);
}

function shownNumber(value: number, sections: readonly string[], date1904: boolean): string {
  const [positive = "General", negative, zero] = sections;
  if (value < 0 && negative !== undefined) return formatted(-value, negative, date1904);
  if (value === 0 && zero !== undefined) return formatted(value, zero, date1904);
  return formatted(value, positive, date1904);
}

function formatted(value: number, section: string, date1904: boolean): string {
  const format = section.replace(/\[[^\]]*\]/gu, "");
  if (format === "General" || format === "@") return generalText(value);
  const pieces = piecesOf(format);
  if (pieces.some(({ kind }) => kind === "date")) {
    const moment = momentOf(value, date1904);
    return moment === undefined ? "########" : dateText(moment, pieces);
  }
  return numberText(value, pieces);
}

/** As many digits as fit into eleven characters; beyond that in scientific notation. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = "", exponent = "0"] = value.toExponential(5).split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    return `${Number(mantissa)}E${sign}${exponent.replace(/^[+-]/u, "").padStart(2, "0")}`;
  }
  const digits = Math.max(1, String(Math.trunc(size)).length);
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - digits)))));
}

interface Piece {
  readonly kind: "literal" | "date" | "digits" | "percent";
  readonly text: string;
}

const pieceForms: readonly (readonly [RegExp, (match: RegExpExecArray) => Piece])[] = [
  [/^"([^"]*)"/u, ([, text = ""]) => ({ kind: "literal", text })],
  [/^\\(.)/u, ([, text = ""]) => ({ kind: "literal", text })],
  [/^_./u, () => ({ kind: "literal", text: " " })],
  [/^(?:y+|m+|d+|h+|s+)/iu, ([text]) => ({ kind: "date", text: text.toLowerCase() })],
  [/^[#0?][#0?,.]*/u, ([text]) => ({ kind: "digits", text })],
  [/^%/u, () => ({ kind: "percent", text: "%" })],
];

function piecesOf(format: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let rest = format; rest !== "";) {
    const form = pieceForms.find(([pattern]) => pattern.test(rest));
    const match = form?.[0].exec(rest);
    pieces.push(form && match ? form[1](match) : { kind: "literal", text: rest.charAt(0) });
    rest = rest.slice(match?.[0].length ?? 1);
  }
  return pieces;
}

function numberText(value: number, pieces: readonly Piece[]): string {
  const scaled = pieces.some(({ kind }) => kind === "percent") ? value * 100 : value;
  const sign = scaled < 0 ? "-" : "";
  return (
    sign + pieces.map(({ kind, text }) => (kind === "digits" ? digitsText(Math.abs(scaled), text) : text)).join("")
  );
}

function digitsText(value: number, pattern: string): string {
  const [whole = "", decimals = ""] = pattern.split(".");
  const least = (whole.match(/0/gu) ?? []).length;
  const [digits = "", fraction] = value.toFixed(decimals.length).split(".");
  const padded = (digits === "0" && least === 0 ? "" : digits).padStart(least, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(?:\d{3})+$)/gu, ",") : padded;
  const optional = decimals.replace(/^.*0/u, "").length;
  const shown = optional === 0 ? fraction : fraction?.replace(new RegExp(`0{1,${optional}}$`, "u"), "");
  return shown === undefined ? grouped : `${grouped}.${shown}`;
}

const dateParts: Readonly<Record<string, (moment: Moment) => number>> = {
  y: ({ year }) => year,
  m: ({ month }) => month,
  d: ({ day }) => day,
  h: ({ hour }) => hour,
  s: ({ second }) => second,
};

/** "m" after an hour or before a second is minutes. */
function dateText(moment: Moment, pieces: readonly Piece[]): string {
  const letters = pieces.map(({ kind, text }) => (kind === "date" ? text.charAt(0) : ""));
  return pieces
    .map(({ kind, text }, index) => {
      if (kind !== "date") return text;
      const before = letters.slice(0, index).findLast((letter) => letter !== "");
      const after = letters.slice(index + 1).find((letter) => letter !== "");
      const isMinute = text.startsWith("m") && (before === "h" || after === "s");
      const value = isMinute ? moment.minute : (dateParts[text.charAt(0)]?.(moment) ?? 0);
      if (text.startsWith("y")) return text.length > 2 ? String(value) : String(value % 100).padStart(2, "0");
      return String(value).padStart(Math.min(2, text.length), "0");
    })
    .join("");
}

function textInFormat(value: string, section: string): string {
  return piecesOf(section)
    .map(({ text }) => (text === "@" ? value : text))
    .join("");
}
