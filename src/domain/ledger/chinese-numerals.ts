const digits: ReadonlyMap<string, number> = new Map([
  ...[..."零一二三四五六七八九"].map((digit, value) => [digit, value] as const),
  ["〇", 0],
  ["○", 0],
  ["两", 2],
]);
const units: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** Writes every Chinese number of a text in figures: 二〇二三年十二月三日 → 2023年12月3日, 三件 → 3件. */
export function withArabicNumerals(text: string): string {
  return text.replace(/[〇○零一二两三四五六七八九十百千廿卅]+/g, (run) => String(numberOf(run)));
}

/** Reads by place value where units are written (二十三), digit by digit where none is (二〇二三). */
function numberOf(run: string): number | string {
  const written = run.replaceAll("廿", "二十").replaceAll("卅", "三十");
  if (!/[十百千]/.test(written)) return [...written].map((digit) => digits.get(digit)).join("");
  let sum = 0;
  let pending: number | undefined;
  for (const character of written) {
    const unit = units.get(character);
    if (unit === undefined) {
      pending = digits.get(character);
    } else {
      sum += (pending === undefined || pending === 0 ? 1 : pending) * unit;
      pending = undefined;
    }
  }
  return sum + (pending ?? 0);
}
