import type { Source } from "../../../reconcile/rule";
import { ourReading } from "../../../reconcile/rule";
import type { Paragraph } from "../../report-text";
import { saying, spanOf, type FormExample, type FormRule, type Found } from "../form-rule";
import { everyParagraph } from "../passages";
import { betweenTitles, connectors, listComma, markWidth } from "../sources";
import { withoutAddresses } from "../addresses";
import { marks, type MarkPattern } from "./marks";

const rule = (code: MarkPattern["code"], source: Source, holds: FormExample, fails: FormExample): FormRule => ({
  code,
  id: "text.punctuation",
  severity: "warning",
  source,
  find: (text) => everyParagraph(text).flatMap((paragraph) => misplaced(paragraph, code)),
  examples: { holds, fails },
});

/** Marks of the wrong width, twice, or of the wrong kind. */
export const markRules: readonly FormRule[] = [
  rule(
    "date-range",
    connectors,
    saying("2023年1月1日至2023年12月31日，共发布信息316条。"),
    saying("2023年1月1日——2023年12月31日，共发布信息316条。"),
  ),
  rule(
    "half-width",
    markWidth,
    saying("收费1,024元（详见https://www.bjtzh.gov.cn/a,b.html），每周一9:00公布。"),
    saying("发布信息316条,其中动态(含图片)130条。"),
  ),
  rule("doubled-mark", ourReading, saying("认真答复申请……全部办结。"), saying("认真答复申请。。")),
  rule(
    "between-titles",
    betweenTitles,
    saying("严格遵守《中华人民共和国保守国家秘密法》《中华人民共和国档案法》。"),
    saying("严格遵守《中华人民共和国保守国家秘密法》，《中华人民共和国档案法》。"),
  ),
  rule(
    "comma-in-pair",
    listComma,
    saying("在夯实政务公开理论基础、增强政务公开意识上加大力度。"),
    saying("在夯实政务公开理论基础，增强政务公开意识上加大力度。"),
  ),
];

function misplaced(paragraph: Paragraph, code: MarkPattern["code"]): readonly Found[] {
  const text = withoutAddresses(paragraph.text);
  return marks
    .filter((mark) => mark.code === code)
    .flatMap(({ pattern, right }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const span = spanOf(paragraph, match, match[1]);
        const words = paragraph.text.slice(span.start, span.end);
        const suggestion = right?.(words);
        return suggestion === words
          ? []
          : [{ span, ...(suggestion === undefined ? {} : { suggestion }), fact: { code } as const }];
      }),
    );
}
