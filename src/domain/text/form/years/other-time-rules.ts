import { ourReading } from "../../../reconcile/rule";
import type { Paragraph, ReportText } from "../../report-text";
import type { TextContext } from "../../text-finding";
import { saying, spanOf, type FormRule, type Found } from "../form-rule";
import { bodyOf } from "../passages";
import { citedTitles } from "../statutes/cited-titles";
import { around } from "./clauses";
import { meetings } from "./meetings";

const base = { id: "text.stale-year", severity: "warning", source: ourReading } as const;

/** What belongs to another year: a meeting held later, a plan of an earlier year, a count carried into an unnamed one. */
export const otherTimeRules: readonly FormRule[] = [
  {
    ...base,
    code: "later-meeting",
    find: (text, context) => ofYear(text, context, laterMeetings),
    examples: {
      holds: saying("深入学习贯彻党的二十届三中全会精神。", 2024),
      fails: saying("深入学习贯彻党的二十届三中全会精神。", 2023),
    },
  },
  {
    ...base,
    code: "old-plan",
    find: (text, context) => ofYear(text, context, oldPlans),
    examples: {
      holds: saying("对照《2023年政务公开工作要点》分解任务。"),
      fails: saying("对照《2021年政务公开工作要点》分解任务。"),
    },
  },
  {
    ...base,
    code: "carry-direction",
    find: (text, context) => ofYear(text, context, unclearCarries),
    examples: {
      holds: saying("办结5件，结转2024年继续办理1件。"),
      fails: saying("2024年结转依申请公开事项1件。"),
    },
  },
];

type Look = (paragraph: Paragraph, year: number) => readonly Found[];

const ofYear = (text: ReportText, { year }: TextContext, look: Look): readonly Found[] =>
  year === undefined ? [] : bodyOf(text).flatMap((paragraph) => look(paragraph, year));

/** Governments have their reports published by the end of March. */
const published = (year: number) => `${year + 1}-03-31`;

const awaited = /迎接|喜迎|即将|将召开|筹备|献礼/u;

function laterMeetings(paragraph: Paragraph, year: number): readonly Found[] {
  return meetings
    .filter(({ ended }) => ended > published(year))
    .flatMap(({ pattern, ended, name }) =>
      [...paragraph.text.matchAll(pattern)]
        .filter(({ 0: words, index }) => {
          const { before, behind } = around(paragraph.text, index, index + words.length);
          return !awaited.test(before + behind);
        })
        .map((match) => ({ span: spanOf(paragraph, match), fact: { code: "later-meeting", name, ended } as const })),
    );
}

const plan =
  /^.{0,40}(20\d\d)年(?:度)?.{0,20}(?:公开).{0,12}(?:工作要点|要点|工作安排|工作计划|重点工作|任务分解表?).{0,12}$/u;
const followed = /(?:按照|根据|依据|对照|围绕|落实|贯彻|执行|对标)[^，。；《》]{0,12}$/u;

/** The plan of an earlier year that the report says is followed. A sentence that tells of that year may do so. */
function oldPlans(paragraph: Paragraph, year: number): readonly Found[] {
  return citedTitles(paragraph).flatMap((title) => {
    if (paragraph.text.startsWith("以来", title.end)) return [];
    const of = Number(plan.exec(title.name)?.[1] ?? year);
    const before = paragraph.text.slice(Math.max(0, title.start - 20), title.start);
    const { sentence } = around(paragraph.text, title.start, title.end);
    if (of >= year || !followed.test(before) || sentence.replace(title.name, "").includes(`${of}年`)) return [];
    return [{ span: title, fact: { code: "old-plan", year } }];
  });
}

/** 2026年结转…1件, in the report of 2025: from it, or into it? 结转2026年 and 结转至2026年 say it. */
const carry =
  /(?<!结转(?:至|到|入)?)(?<!\d)(20\d\d)年(?:度)?结转(?![至到入下])(?:(?:政府信息公开|依申请公开)?(?:申请|事项|件)?)(?:共)?\d{1,6}件/gu;

function unclearCarries(paragraph: Paragraph, year: number): readonly Found[] {
  return [...paragraph.text.matchAll(carry)]
    .filter(([, of]) => Number(of) === year + 1)
    .map((match) => ({
      span: spanOf(paragraph, match),
      suggestion: `结转下年度继续办理${/\d{1,6}件$/u.exec(match[0])?.[0] ?? ""}`,
      fact: { code: "carry-direction" },
    }));
}
