import { isSiteChrome } from "./site-chrome";
import type { TextLine } from "./text-line";

/** Where the title stands: first and last line, both inclusive. */
export interface TitleLines {
  readonly first: number;
  readonly last: number;
}

const reportName = /(?:政府信息公开|政务公开|信息公开).{0,6}(?:报告|年报|总结)(?:[（(].*[）)])?$/u;
const organName = /(?:政府|办事处|街道|镇|乡|局|委员会|委|办公室|厅|院|中心|大队|支队|管委会)$/u;
const yearLine = /^[（(]?\s*(?:20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})\s*年(?:度)?\s*[）)]?$/u;
const longest = 60;

/** The title among the lines above the first section: the last lines that read as one. Sites repeat it further up. */
export function findTitle(lines: readonly TextLine[]): TitleLines | undefined {
  for (let last = lines.length - 1; last >= 0; last--) {
    for (const count of [1, 2, 3, 4]) {
      const first = last - count + 1;
      const title = lines.slice(Math.max(0, first), last + 1);
      if (first < 0 || !title.every(isTitleLine)) break;
      const text = title.map((line) => line.text.replace(/\s+/gu, "")).join("");
      if (text.length <= longest && reportName.test(text)) return withLinesAround(lines, first, last);
    }
  }
  return undefined;
}

const isTitleLine = ({ text }: TextLine): boolean =>
  text.length <= longest && !/[。；;，,>＞》]|^[一二三四五六][、.]/u.test(text) && !isSiteChrome(text);

/** The organ stands on the line above, the year in brackets above or below. */
function withLinesAround(lines: readonly TextLine[], first: number, last: number): TitleLines {
  const plain = (index: number) => lines[index]?.text.replace(/\s+/gu, "") ?? "";
  const goesAbove = (index: number) =>
    index >= 0 &&
    (organName.test(plain(index)) || yearLine.test(plain(index))) &&
    lines.slice(index, index + 1).every(isTitleLine);
  let top = first;
  while (top > 0 && last - top < 4 && goesAbove(top - 1)) top--;
  return { first: top, last: yearLine.test(plain(last + 1)) ? last + 1 : last };
}
