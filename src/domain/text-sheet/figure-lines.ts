import type { BoundFigure, DraftParagraph } from "../narrative/draft";

const equals = " ＝ ";

/** The figures of a draft as the sheet keeps them, one a line: 表三 ｜ 一、本年新收… ｜ 总计 ＝ 6. */
export function figureLines({ pieces }: Pick<DraftParagraph, "pieces">): string {
  return pieces.flatMap((piece) => (typeof piece === "string" ? [] : `${piece.name}${equals}${piece.text}`)).join("\n");
}

/** Read again from the sheet; a line that is none of ours is passed over. */
export function figuresIn(lines: string): readonly BoundFigure[] {
  return lines.split("\n").flatMap((line) => {
    const at = line.lastIndexOf(equals);
    return at < 0 ? [] : [{ name: line.slice(0, at), text: line.slice(at + equals.length).trim() }];
  });
}
