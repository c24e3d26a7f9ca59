import type { Markup } from "../write/markup";
import { xmlElement } from "../write/markup";
import { pointTwips, sizes, twips } from "./units";
import { w } from "./word-markup";

/** GB/T 9704—2012, 5.2: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, of which 22 lines of 28 characters. */
const paper = { width: twips(210), height: twips(297) };
const margins = { top: twips(37), right: twips(26), bottom: twips(35), left: twips(28) };
const linesPerPage = 22;
const charactersPerLine = 28;

/** The width of the text, which tables fill. */
export const textWidth = paper.width - margins.left - margins.right;

/** From one line to the next. */
export const linePitch = Math.floor((paper.height - margins.top - margins.bottom) / linesPerPage);

/**
 * What is added to the width of a character of the body, so that 28 stand in a line; here it is taken away. A grid of
 * characters would say the same, but LibreOffice gives each two places of it when they are wider than one.
 */
export const characterSpace = Math.floor(textWidth / charactersPerLine) - pointTwips(sizes.three);

/** 7.5: the dashes beside the page number stand 7 mm below the text; half the number is below them. */
const footerDistance = margins.bottom - twips(7) - pointTwips(sizes.four / 2);
const headerDistance = twips(22);

/** A header or footer by the id of its tie, and on which pages it stands. */
export interface PageLine {
  readonly kind: "header" | "footer";
  readonly pages: "default" | "even" | "first";
  readonly tie: string;
}

export function lineReference({ kind, pages, tie }: PageLine): Markup {
  return xmlElement(`w:${kind}Reference`, { "w:type": pages, "r:id": tie }, []);
}

/** The page of an official document. */
export function pageSetup(lines: readonly PageLine[]): Markup {
  return w(
    "sectPr",
    {},
    ...lines.map(lineReference),
    w("pgSz", { w: paper.width, h: paper.height }),
    w("pgMar", { ...margins, header: headerDistance, footer: footerDistance, gutter: 0 }),
    w("cols", { space: 425 }),
    w("docGrid", { type: "lines", linePitch }),
  );
}
