import { xmlElement, type Markup } from "../write/markup";
import { paragraph, run, type StyleUses } from "./paragraphs";
import { pointTwips, sizes } from "./units";
import { wordPart } from "./word-markup";

/** 7.5: — 1 —, on odd pages at the right, on even ones at the left, one character in. */
export function pageNumberPart(align: "left" | "right", uses: StyleUses): string {
  const number = xmlElement("w:fldSimple", { "w:instr": " PAGE " }, [run("1")]);
  const aside = pointTwips(sizes.four);
  return wordPart("ftr", [paragraph(uses.pageNumber, { align, aside }, run("— "), number, run(" —"))]);
}

export const draftMark = (text: string, uses: StyleUses): Markup => paragraph(uses.draftMark, {}, run(text));

export function draftMarkPart(text: string, uses: StyleUses): string {
  return wordPart("hdr", [draftMark(text, uses)]);
}
