import type { Markup } from "../write/markup";
import { fonts } from "./fonts";
import { characterSpace, linePitch } from "./page";
import { halfPoints, pointTwips, sizes } from "./units";
import { val, w } from "./word-markup";

/** How a kind of paragraph looks. */
export interface Look {
  readonly font: keyof typeof fonts;
  /** In points. */
  readonly size: number;
  readonly align: "both" | "center" | "left";
  /** Characters that the first line is moved in. */
  readonly indent?: number;
  /** From line to line, in twips; as high as the font where absent. */
  readonly line?: number;
  readonly keepNext?: boolean;
  /** 22 lines a page, 28 characters a line. */
  readonly onGrid?: boolean;
  /** From 1. */
  readonly outline?: number;
}

/** GB/T 9704—2012, 7.3: 标题 2号小标宋, 正文 3号仿宋, 一、黑体, （一）楷体; 7.5: 页码 4号宋体. Tables are smaller, to fit. */
export const looks = {
  body: { font: "body", size: sizes.three, align: "both", indent: 2, line: linePitch, onGrid: true },
  title: { font: "title", size: sizes.two, align: "center", line: pointTwips(35) },
  heading1: {
    ...{ font: "heading1", size: sizes.three, align: "both", indent: 2, line: linePitch },
    ...{ onGrid: true, keepNext: true, outline: 1 },
  },
  heading2: {
    ...{ font: "heading2", size: sizes.three, align: "both", indent: 2, line: linePitch },
    ...{ onGrid: true, keepNext: true, outline: 2 },
  },
  pageNumber: { font: "table", size: sizes.four, align: "left" },
  draftMark: { font: "heading1", size: sizes.four, align: "center" },
  table: { font: "table", size: sizes.five, align: "left" },
  smallTable: { font: "table", size: sizes.smallFive, align: "left" },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof looks;

export function paragraphLook(look: Look): Markup {
  const { align, indent = 0, line, keepNext, onGrid, outline } = look;
  const lines = line === undefined ? { line: 240, lineRule: "auto" } : { line, lineRule: "exact" };
  return w(
    "pPr",
    {},
    keepNext === true ? w("keepNext") : undefined,
    onGrid === true ? undefined : val("snapToGrid", 0),
    w("spacing", { before: 0, after: 0, ...lines }),
    firstLine(indent, look.size),
    val("jc", align),
    outline === undefined ? undefined : val("outlineLvl", outline - 1),
  );
}

/** The first line moved in by characters; programs that do not count in characters have it in twips. */
export function firstLine(characters: number, size: number): Markup {
  return w("ind", { firstLineChars: characters * 100, firstLine: pointTwips(characters * size) });
}

export function letterLook({ font, size, onGrid }: Look): Markup {
  return w(
    "rPr",
    {},
    fontOf(font),
    ...(onGrid === true ? [val("spacing", characterSpace)] : [val("snapToGrid", 0)]),
    val("sz", halfPoints(size)),
    val("szCs", halfPoints(size)),
  );
}

/** The hint makes quotation marks and dashes, which both scripts have, Chinese ones. */
export function fontOf(font: keyof typeof fonts): Markup {
  const { name } = fonts[font];
  return w("rFonts", { hint: "eastAsia", ascii: name, eastAsia: name, hAnsi: name, cs: name });
}
