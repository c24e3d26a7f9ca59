import { ourReading } from "../../../reconcile/rule";
import type { Paragraph, ReportText } from "../../report-text";
import type { TextContext } from "../../text-finding";
import { saying, type FormRule, type Found, type Span } from "../form-rule";
import { bodyOf } from "../passages";
import { lastYearsReport } from "../sources";
import { staleYears } from "./other-years";
import { periodsIn } from "./period";

const base = { id: "text.stale-year", severity: "warning" } as const;

/** Years left over from an older report, and a statistic period that is not the year. Without a year nothing is said. */
export const yearRules: readonly FormRule[] = [
  {
    ...base,
    code: "period",
    source: lastYearsReport,
    find: (text, { year }) =>
      year === undefined ? [] : bodyOf(text).flatMap((paragraph) => periodWrong(paragraph, year)),
    examples: {
      holds: saying("本报告数据统计期限为2023年1月1日至2023年12月31日。"),
      fails: saying("本报告数据统计期限为2023年1月1日至12月15日。"),
    },
  },
  {
    ...base,
    code: "stale-year",
    source: ourReading,
    find: stale,
    examples: {
      holds: saying("2023年公开信息316条，比2022年增加20条。"),
      fails: saying("2022年，我街道共公开信息316条。"),
    },
  },
];

function periodWrong(paragraph: Paragraph, year: number): readonly Found[] {
  return periodsIn(paragraph.text)
    .filter(
      ({ ofStatistics, fromYear, toYear, whole }) => ofStatistics && !(whole && fromYear === year && toYear === year),
    )
    .map(({ start, end }) => ({
      span: { paragraph, start, end },
      suggestion: `${year}年1月1日至${year}年12月31日`,
      fact: { code: "period", year },
    }));
}

const isWithin = (one: Span, other: Span | undefined): boolean =>
  other !== undefined && other.start <= one.start && one.end <= other.end;

/** Years that a wrong period names have been told with it. */
function stale({ opening, sections }: ReportText, { year }: TextContext): readonly Found[] {
  if (year === undefined) return [];
  const find = (paragraph: Paragraph, inOpening: boolean, inOutlook: boolean) => {
    const told = periodWrong(paragraph, year);
    return staleYears(paragraph.text, year, { inOpening, inOutlook })
      .map(({ start, end }) => ({ span: { paragraph, start, end }, fact: { code: "stale-year", year } as const }))
      .filter(({ span }) => !told.some((period) => isWithin(span, period.span)));
  };
  return [
    ...opening.flatMap((paragraph) => find(paragraph, true, false)),
    ...sections.flatMap(({ number, body }) => body.flatMap((paragraph) => find(paragraph, false, number === "五"))),
  ];
}
