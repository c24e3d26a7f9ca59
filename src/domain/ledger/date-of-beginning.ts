import { shownText, type Scalar } from "../sheet/sheet-data";
import { withArabicNumerals } from "./chinese-numerals";
import { plainText } from "./plain-text";

/**
 * A cell that tells when something began, put so that it reads as a day: 2023.5.6-5.8 is 2023.5.6, and where only the
 * month is told, 2023年5月, its first day stands for it.
 */
export function dateOfBeginning(value: Scalar): Scalar {
  const first = firstOfRange(value);
  const month = monthAlone(first);
  return month === undefined ? first : `${month}1日`;
}

/**
 * Whether the cell tells the day, not only the month. Excel keeps a month that is typed in as its first day, so a
 * date of the first of a month may be no more than the month.
 */
export function beginsOnKnownDay(value: Scalar, date: number): boolean {
  return monthAlone(firstOfRange(value)) === undefined && !(typeof value === "number" && date === 1);
}

function firstOfRange(value: Scalar): Scalar {
  if (typeof value !== "string") return value;
  const [first = value] = value.split(/[至到~～]/);
  return /[年月./]/.test(first) ? (first.split(/[-—–]/)[0] ?? first) : first;
}

const spellings = [
  /^(?:(\d{4})年)?(\d{1,2})月(?:份|底|初|中|末|[上中下]旬)?$/,
  /^(\d{4})[-./、](\d{1,2})$/,
  /^(20\d{2})(0[1-9]|1[0-2])$/,
];

/** 2023.05, 2023年5月份, 5月上旬 → "2023年5月", "5月". The number 2023.1 is January or October. */
function monthAlone(value: Scalar): string | undefined {
  const plain = withArabicNumerals(plainText(shownText(value)));
  if (typeof value === "number" && plain.endsWith(".1")) return undefined;
  const match = spellings.map((spelling) => spelling.exec(plain)).find((found) => found !== null);
  if (match === undefined) return undefined;
  const [, year, month = ""] = match;
  return `${year === undefined ? "" : `${year}年`}${Number(month)}月`;
}
