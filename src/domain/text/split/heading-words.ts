import { sectionNumbers, type SectionNumber } from "../report-text";

/** How surely the words of a line are the heading of a section. */
export type Certainty = "whole" | "likely";

export interface HeadingWords {
  readonly section: SectionNumber;
  readonly certainty: Certainty;
  /** How many characters of the text the heading takes. */
  readonly length: number;
}

/**
 * The words of the headings as they are found in published reports, after their numeral. `whole` says all that the
 * heading says; `likely` may also be the heading of a part of section 一 or a sentence, so it needs a numeral to go by.
 */
const words: Readonly<Record<SectionNumber, { readonly whole: RegExp; readonly likely: RegExp }>> = {
  一: {
    whole: /^(?:政府信息公开工作)?总体(?:工作)?情况(?:概述)?/u,
    likely: /^(?:工作)?(?:概述|概况|基本情况|总体概况|总体)/u,
  },
  二: {
    whole: /^(?:行政机关)?(?:主动公开政府信息的?(?:工作)?情况|政府信息主动公开的?情况|主动公开政府信息$)/u,
    likely: /^(?:政府信息)?主动公开/u,
  },
  三: {
    whole:
      /^(?:行政机关)?(?:收到和?(?:及|与)?处理政府信息公开申请的?(?:情况|$)|政府信息公开申请的?(?:收到和?处理|办理)的?情况)/u,
    likely: /^(?:政府信息)?(?:依申请公开|公开申请|收到和处理)/u,
  },
  四: {
    whole:
      /^(?:因)?(?:政府)?信息公开(?:工作)?(?:被)?(?:申请|提起)?(?:的)?行政复议[、,，]?(?:和|及|与|或)?(?:被)?(?:提起)?(?:行政)?诉讼的?情况/u,
    likely: /^.{0,12}(?:行政)?(?:复议|诉讼)/u,
  },
  五: {
    whole:
      /^(?:政府信息公开(?:工作)?)?(?:中)?存在的?(?:主要)?(?:问题|不足|困难)(?:和不足)?[、,，]?(?:及|和|与|以及)?(?:下一步)?(?:改进|整改)?的?(?:情况|措施|打算|工作|意见)/u,
    likely: /^.{0,12}(?:问题|不足|改进)/u,
  },
  六: {
    whole: /^(?:其[他它]|其进他)需要?(?:予以)?(?:报告|说明)的?(?:事项|情况)/u,
    likely: /^(?:其[他它]|需要(?:报告|说明)的)/u,
  },
};

/** The section whose heading the text begins with; where the words alone could be several, the one that is counted. */
export function headingWords(text: string, counted: SectionNumber | undefined): HeadingWords | undefined {
  const order = counted === undefined ? sectionNumbers : [counted, ...sectionNumbers];
  for (const certainty of ["whole", "likely"] as const) {
    for (const section of order) {
      const match = words[section][certainty].exec(text);
      if (match !== null) return { section, certainty, length: match[0].length };
    }
  }
  return undefined;
}
