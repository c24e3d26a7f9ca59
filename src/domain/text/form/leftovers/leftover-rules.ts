import { ourReading } from "../../../reconcile/rule";
import type { Paragraph } from "../../report-text";
import { saying, spanOf, type FormRule, type Found } from "../form-rule";
import { withoutAddresses } from "../addresses";
import { everyParagraph } from "../passages";
import { leftovers, type Leftover } from "./leftover-patterns";

const base = { id: "text.leftover", severity: "warning", source: ourReading } as const;

/** The commonest surnames: ×× behind one hides a name on purpose. */
const surname =
  /^[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]$/u;

/** What nobody meant to publish: blanks of a template, the residue of editors, words typed twice. */
export const leftoverRules: readonly FormRule[] = [
  {
    ...base,
    code: "placeholder",
    find: (text) => everyParagraph(text).flatMap((paragraph) => left(paragraph, "placeholder")),
    examples: { holds: saying("收到张××等人提出的申请1件。"), fails: saying("××街道2023年公开信息××条。") },
  },
  {
    ...base,
    code: "residue",
    find: (text) => everyParagraph(text).flatMap((paragraph) => left(paragraph, "residue")),
    examples: {
      holds: saying("详见通州区人民政府网站[2023]专栏。"),
      fails: saying("[bookmark: _GoBack]如需了解更多政府信息，请登录查询。"),
    },
  },
  {
    ...base,
    code: "doubled-word",
    find: (text) => everyParagraph(text).flatMap(doubled),
    examples: { holds: saying("做好政府信息公开工作工作人员的培训。"), fails: saying("做好政府信息公开工作工作。") },
  },
];

function left(paragraph: Paragraph, code: Leftover["code"]): readonly Found[] {
  const text = withoutAddresses(paragraph.text);
  return leftovers
    .filter((leftover) => leftover.code === code)
    .flatMap(({ pattern, masks }) =>
      [...text.matchAll(pattern)]
        .filter(
          ({ index, 1: before = "" }) => !(masks && surname.test(paragraph.text.charAt(index + before.length - 1))),
        )
        .map((match) => ({ span: spanOf(paragraph, match, match[1]), fact: { code } as const })),
    );
}

/** At the end of a clause, where no compound can go on; 学习学习 and the like are not written in reports. */
const typedTwice = /(\p{Script=Han}{2,4})\1(?=[，。；、！？]|$)/gu;

/** 申请 and 件 left over or cut off by an edit: each with what it should be. */
const typos: readonly { readonly pattern: RegExp; readonly right: (match: RegExpExecArray) => string }[] = [
  { pattern: /依申请公开件(\d+)件/gu, right: ([, count]) => `政府信息公开申请${count}件` },
  { pattern: /(?:答复|受理|收到|办结)申(?=\d+件)/gu, right: ([words]) => `${words}请` },
];

function doubled(paragraph: Paragraph): readonly Found[] {
  const fact = { code: "doubled-word" } as const;
  return [
    ...[...paragraph.text.matchAll(typedTwice)].map((match) => ({
      span: spanOf(paragraph, match),
      suggestion: match[1] as string,
      fact,
    })),
    ...typos.flatMap(({ pattern, right }) =>
      [...paragraph.text.matchAll(pattern)].map((match) => ({
        span: spanOf(paragraph, match),
        suggestion: right(match),
        fact,
      })),
    ),
  ];
}
