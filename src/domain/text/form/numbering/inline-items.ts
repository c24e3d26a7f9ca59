import { itemNumber, type ItemNumber } from "./item-number";

/** 一是…；二是… inside a paragraph, at the beginning of a clause. 统一是, 针对一是、二是 count nothing. */
const inline = /(?<=[，。；：:、！？\s）)]|其中)[一二三四五六七八九十]{1,3}是(?![、，。；和所])/gu;

/** Every number of a paragraph: the one it begins with, and the 一是, 二是 in it. */
export function itemsIn(text: string): readonly ItemNumber[] {
  const first = itemNumber(text);
  const behind = first === undefined ? 0 : first.start + first.text.length;
  const others = [...text.matchAll(inline)]
    .filter(({ index }) => index >= behind)
    .flatMap(({ 0: words, index }) => {
      const item = itemNumber(words);
      return item === undefined ? [] : [{ ...item, start: index }];
    });
  return first === undefined ? others : [first, ...others];
}
