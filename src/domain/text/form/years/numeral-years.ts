const numerals = "〇一二三四五六七八九";

const written = /二[〇○零０][〇○零０一二三四五六七八九]{2}(?=年)/gu;

/** "二〇二三年" as "2023年", so that it is read like any other year. Places stay the same. */
export function withYearsInDigits(text: string): string {
  return text.replace(written, (year) =>
    year.replace(/./gu, (numeral) => String(Math.max(0, numerals.indexOf(numeral)))),
  );
}
