import { withArabicNumerals } from "../../../ledger/chinese-numerals";

/** A number with its unit, in a stretch of plain text. */
export interface Figure {
  readonly value: number;
  /** "件", "条", "%", "元"; 万 and 亿 are counted into the value. */
  readonly unit: string;
  /** Digits behind the point, as written. */
  readonly decimals: number;
  /** Not with 约, 余, 以上 and the like, nor one end of a range. */
  readonly exact: boolean;
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
}

/** "1,024", "12.5", "十二". Each alternative eats a run of its own characters. */
const numeral = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|[〇零一二两三四五六七八九十百千]+/g;

/** What may stand between a number and the words behind it: "余万条以上". */
const unitBehind =
  /([余多几来]?)([万亿]?)([余多几]?)(件次|人次|个百分点|百分点|件|宗|份|条|个|项|次|起|例|篇|场|期|则|幅|部|处|名|人|页|户|倍|番|元|%)(以上|左右|以内|以下|多|余)?/y;

const larger: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** 第二十条, 〔2021〕30号: a number that names, not counts. */
const namesBefore = /[第〔\d.]$/;
/** 约300, 近300, 3至5件, 3-5件. */
const inexactBefore = /(?:约|近|超|超过|逾|不少于|不低于|至少|\d[-~—–至到]|[约近超]翻了?)$/;
/** 翻一番; not 一番努力. */
const doublingBefore = /翻了?$/;
/** 2个工作日, 一件事, 一次性, 一条龙: no count of anything reported. */
const idiomBehind = /^(?:工作日|月|小时|性|龙|事一|事”|代)/;

/** Every figure with a unit, in order. */
export function figuresIn(text: string): readonly Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(numeral)) {
    const figure = figureAt(text, match.index, match[0]);
    if (figure !== undefined) found.push(figure);
  }
  return found;
}

function figureAt(text: string, start: number, written: string): Figure | undefined {
  unitBehind.lastIndex = start + written.length;
  const unit = unitBehind.exec(text);
  const before = text.slice(Math.max(0, start - 4), start);
  if (unit === null || namesBefore.test(before)) return undefined;
  const end = start + written.length + unit[0].length;
  if (idiomBehind.test(text.slice(end, end + 3))) return undefined;
  if (unit[4] === "番" && !doublingBefore.test(before)) return undefined;
  const digits = withArabicNumerals(written).replaceAll(",", "");
  // 1.1万 is 11000, not 11000.000000000002.
  const value = Number((Number(digits) * (larger[unit[2] ?? ""] ?? 1)).toFixed(6));
  return {
    value,
    unit: unit[4] ?? "",
    decimals: digits.split(".")[1]?.length ?? 0,
    exact: !inexactBefore.test(before) && (unit[1] ?? "") + (unit[3] ?? "") + (unit[5] ?? "") === "",
    start,
    end,
  };
}
