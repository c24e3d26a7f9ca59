import { ourReading } from "../../../reconcile/rule";
import type { Paragraph, ReportText } from "../../report-text";
import type { TextContext } from "../../text-finding";
import { spanOf, type FormExample, type FormRule, type Found } from "../form-rule";
import { outsideMarks } from "../outside-marks";
import { bodyOf } from "../passages";
import { isStreetOrTown, placeOfOrgan, reportingOrgan } from "./reporting-organ";
import { knownKind, selfNames } from "./self-names";

const base = { id: "text.leftover", severity: "warning", source: ourReading } as const;

const ofBeiyuan = (words: string): FormExample => ({
  title: ["北京市通州区人民政府北苑街道办事处", "2023年政府信息公开工作年度报告"],
  sections: [{ number: "一", heading: "一、总体情况", body: [words] }],
});

/** Words that another organ wrote of itself. Where the organ is not known nothing is said. */
export const organRules: readonly FormRule[] = [
  {
    ...base,
    code: "self-name",
    find: (text, context) => inBody(text, context, otherSelf),
    examples: {
      holds: ofBeiyuan("我街道按照我区统一部署，认真落实条例。"),
      fails: ofBeiyuan("我局按照我区统一部署，认真落实条例。"),
    },
  },
  {
    ...base,
    code: "other-organ",
    find: (text, context) => inBody(text, context, otherAuthor),
    examples: {
      holds: ofBeiyuan("北苑街道高度重视政府信息公开工作。"),
      fails: ofBeiyuan("玉桥街道高度重视政府信息公开工作。"),
    },
  },
];

type Look = (paragraph: Paragraph, organ: string) => readonly Found[];

function inBody(text: ReportText, context: TextContext, look: Look): readonly Found[] {
  const organ = reportingOrgan(text, context);
  return organ === undefined ? [] : bodyOf(text).flatMap((paragraph) => look(paragraph, organ));
}

function otherSelf(paragraph: Paragraph, organ: string): readonly Found[] {
  if (!knownKind.test(organ)) return [];
  const words = outsideMarks(paragraph.text);
  return selfNames
    .filter(({ own }) => !own.test(organ))
    .flatMap(({ pattern }) =>
      [...words.matchAll(pattern)].map((match) => ({
        span: spanOf(paragraph, match),
        fact: { code: "self-name", organ } as const,
      })),
    );
}

/** What only the organ that reports does in its report. */
const deeds =
  "高度重视|认真(?:贯彻|落实|按照|执行)|严格(?:按照|落实|执行|遵守|依照)|深入(?:贯彻|推进)|坚持|不断|主动公开|(?:共|累计|全年)(?:主动)?(?:公开|发布|收到|受理)|未?收到|未发生|将(?:进一步|继续)";

/** At the beginning of a clause, behind a date or 北京市通州区 perhaps. */
const author = new RegExp(
  `(?<=^\\s{0,4}|[，。；：]|\\d年|年度)(?:\\p{Script=Han}{2,12})(?:街道|[乡镇])(?:办事处|人民政府|政府)?(?=(?:党工委|党委)?(?:${deeds}))`,
  "gu",
);

/** 各街道, 所属乡镇 are nobody in particular; 原… has become part of this one; with 会同… the organ does it too. */
const nobody =
  /我|本|该|各|全|等|原|所属|下属|基层|辖区|其他|指导|督促|组织|以及|会同|联合|协[同助]|配合|与|乡[乡镇]|街道?[乡镇]|[城村集]镇/u;

function otherAuthor(paragraph: Paragraph, organ: string): readonly Found[] {
  if (!isStreetOrTown(organ)) return [];
  const place = placeOfOrgan(organ);
  return [...outsideMarks(paragraph.text).matchAll(author)]
    .filter(([name]) => !name.includes(place) && !nobody.test(name))
    .map((match) => ({ span: spanOf(paragraph, match), fact: { code: "other-organ", organ } as const }));
}
