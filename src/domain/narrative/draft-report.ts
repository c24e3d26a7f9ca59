import { noticeFor } from "../format/notices";
import { notice2021 } from "../format/notice-2021-30";
import type { SectionNumber } from "../text/report-text";
import type { DraftParagraph, NarrativeSource } from "./draft";
import { feeParagraphs } from "./others/section-six";
import { yearOf } from "./organ";
import { overview } from "./overview/overview";
import { problemParagraphs } from "./problems/section-five";

/** What stands below the headings; sections 二 to 四 have their tables there. */
const bodies: Readonly<Partial<Record<SectionNumber, (source: NarrativeSource) => readonly DraftParagraph[]>>> = {
  一: overview,
  五: problemParagraphs,
  六: feeParagraphs,
};

/** The text of a year's report, as far as its figures and the office's statements tell it. */
export function draftReport(source: NarrativeSource): readonly DraftParagraph[] {
  const { sections } = noticeFor(source.year) ?? notice2021;
  return [
    { id: "title", role: "title", pieces: [`${source.organ}${yearOf(source)}政府信息公开工作年度报告`] },
    { id: "opening", role: "opening", pieces: [opening(source)] },
    ...sections.flatMap(({ numeral, heading }): readonly DraftParagraph[] => [
      { id: numeral, role: "heading1", section: numeral, pieces: [heading] },
      ...(bodies[numeral]?.(source) ?? []),
    ]),
  ];
}

/** 条例 article 50: a report is made every year; its figures are those of the year. */
function opening(source: NarrativeSource): string {
  const year = yearOf(source);
  return `根据《中华人民共和国政府信息公开条例》（以下简称《政府信息公开条例》）第五十条规定，编制本报告。本报告数据的统计期限为${year}1月1日至12月31日。`;
}
