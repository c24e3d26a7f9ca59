/** How Word writes the number of a list item, by the format's name in the standard. */
const forms: Readonly<Record<string, (n: number) => string>> = {
  decimalZero: (n) => String(n).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperLetter: (n) => letters(n, "A"),
  lowerLetter: (n) => letters(n, "a"),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  chineseLegalSimplified: legal,
  ideographDigital: (n) => replaced(String(n), "0123456789", "〇一二三四五六七八九"),
  ideographTraditional: (n) => oneOf("甲乙丙丁戊己庚辛壬癸", n),
  ideographZodiac: (n) => oneOf("子丑寅卯辰巳午未申酉戌亥", n),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (n) => (n <= 20 ? String.fromCodePoint(0x2487 + n) : `${n}.`),
  decimalEnclosedParen: (n) => (n <= 20 ? String.fromCodePoint(0x2473 + n) : `(${n})`),
  ideographEnclosedCircle: (n) => (n <= 10 ? String.fromCodePoint(0x327f + n) : String(n)),
};

/** A list's number as it is shown; plain figures for a format that has no form here. Zero has none but in figures. */
export function numberForm(format: string, n: number): string {
  const form = forms[format];
  return form === undefined || n < 1 || n > 9_999 ? String(n) : form(n);
}

function fullWidth(n: number): string {
  return replaced(String(n), "0123456789", "０１２３４５６７８９");
}

/** 1 → A, 26 → Z, 27 → AA, 28 → BB. */
function letters(n: number, first: string): string {
  const letter = String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26));
  return letter.repeat(Math.ceil(n / 26));
}

const romanSigns = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(n: number): string {
  let rest = n;
  let text = "";
  for (const [value, sign] of romanSigns) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

const units = ["", "十", "百", "千"];

/** 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五. */
function chinese(n: number): string {
  return withUnits(n).replace(/^一十/, "十");
}

/** 12 → 壹拾贰: on a cheque even the ten is counted. */
function legal(n: number): string {
  return replaced(withUnits(n), "零一二三四五六七八九十百千", "零壹贰叁肆伍陆柒捌玖拾佰仟");
}

function withUnits(n: number): string {
  const digits = String(n);
  return digits
    .replace(/\d/g, (digit, at: number) =>
      digit === "0" ? "零" : "零一二三四五六七八九".charAt(Number(digit)) + (units[digits.length - 1 - at] ?? ""),
    )
    .replace(/零+/g, "零")
    .replace(/零$/, "");
}

function circled(n: number): string {
  if (n <= 20) return String.fromCodePoint(0x245f + n);
  if (n <= 35) return String.fromCodePoint(0x3250 + n - 20);
  return n <= 50 ? String.fromCodePoint(0x32b0 + n - 35) : String(n);
}

function oneOf(signs: string, n: number): string {
  return signs.charAt((n - 1) % signs.length);
}

function replaced(text: string, from: string, to: string): string {
  return text.replace(/./gu, (sign) => to.charAt(from.indexOf(sign)));
}
