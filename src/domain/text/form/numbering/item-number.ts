/** The number a paragraph begins with, of the levels below the headings. */
export interface ItemNumber {
  /** Numbers of one style are counted together. */
  readonly style: "（一）" | "1." | "（1）" | "一是";
  readonly value: number;
  /** As it stands: "(一)、", "1.", "三是". */
  readonly text: string;
  readonly start: number;
  /** Not where a figure follows: 12.31, 5、6月份 may be dates or decimals. */
  readonly certain: boolean;
  /** As the levels of an official document are written. */
  readonly proper: string;
}

const digits = "一二三四五六七八九";
const chinese = `[${digits}十]{1,3}`;

const styles: readonly { readonly style: ItemNumber["style"]; readonly pattern: RegExp }[] = [
  { style: "（一）", pattern: new RegExp(`^\\s*([（(]\\s?(${chinese})\\s?[）)][、.．，,：:]?)`, "u") },
  { style: "1.", pattern: /^\s*((\d{1,2})[.．、，])/u },
  { style: "（1）", pattern: /^\s*([（(](\d{1,2})[）)][、.．，]?)/u },
  { style: "一是", pattern: new RegExp(`^\\s*((${chinese})是)`, "u") },
];

export function itemNumber(text: string): ItemNumber | undefined {
  for (const { style, pattern } of styles) {
    const match = pattern.exec(text);
    const [whole = "", number = "", figure = ""] = match ?? [];
    const value = /\d/u.test(figure) ? Number(figure) : numberOfNumeral(figure);
    if (match !== null && value !== undefined && value > 0) {
      return {
        style,
        value,
        text: number,
        start: whole.length - number.length,
        certain: style !== "1." || !/^\d(?!\d{3}年)/u.test(text.slice(whole.length)),
        proper: written(style, value),
      };
    }
  }
  return undefined;
}

export function written(style: ItemNumber["style"], value: number): string {
  return style.replace(/[一1]/u, style.includes("1") ? String(value) : numeral(value));
}

/** 一 to 九十九. */
function numeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens - 1]}十`;
  return `${ten}${ones === 0 ? "" : digits[ones - 1]}`;
}

function numberOfNumeral(text: string): number | undefined {
  const [, tens, ones] = /^(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/u.exec(text) ?? [];
  if (ones === undefined) return undefined;
  const digit = (character: string) => (character === "" ? 0 : digits.indexOf(character) + 1);
  return (tens === undefined ? 0 : (digit(tens) || 1) * 10) + digit(ones);
}
