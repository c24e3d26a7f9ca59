import type { Content } from "../content/content";

/** What shows that a report stands in a part of a page: its six headings, and a label of each of its tables. */
const headings: readonly RegExp[] = [
  /总体情况$/,
  /(?:主动公开政府信息|政府信息主动公开)的?情况$/,
  /收到和处理政府信息公开申请的?情况$/,
  /行政复议.{0,6}行政诉讼的?情况$/,
  /问题[和及与]改进/,
  /其他需要?报告的?事项/,
];

const labels: readonly RegExp[] = [
  /本年(?:制发件数|新制作数量|处理决定数量)/,
  /本年新收政府信息公开申请数量/,
  /未经复议直接起诉/,
];

/** Longer lines are sentences. */
const longestHeading = 40;

/** The signs that a line of a report bears, as bits. */
export function signsOfLine(line: string): number {
  const text = line.length > longestHeading * 2 ? "" : line.replace(/\s/g, "");
  return text.length > longestHeading ? 0 : bits(headings, text) | (bits(labels, text) << headings.length);
}

function bits(patterns: readonly RegExp[], text: string): number {
  return patterns.reduce((sum, pattern, at) => (pattern.test(text) ? sum | (1 << at) : sum), 0);
}

/** What a part of a page holds: the signs in it and how much text. */
export interface Holding {
  readonly signs: number;
  readonly letters: number;
}

/** Looks parts of a page over, each only once. */
export function holdings(): (content: readonly Content[]) => Holding {
  const known = new Map<readonly Content[], Holding>();
  const holdingOf = (content: readonly Content[]): Holding => {
    const before = known.get(content);
    if (before !== undefined) return before;
    let signs = 0;
    let letters = 0;
    const add = (holding: Holding) => {
      signs |= holding.signs;
      letters += holding.letters;
    };
    for (const part of content) {
      if (part.kind === "lines") add({ signs: signsOfLine(part.text), letters: part.text.length });
      else if (part.kind === "box") add(holdingOf(part.content));
      else if (part.kind === "grid") part.cells.forEach((cell) => add(holdingOf(cell.content)));
    }
    const holding = { signs, letters };
    known.set(content, holding);
    return holding;
  };
  return holdingOf;
}
