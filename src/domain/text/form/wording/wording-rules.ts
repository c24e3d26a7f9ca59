import { ourReading } from "../../../reconcile/rule";
import { saying, spanOf, type FormRule } from "../form-rule";
import type { FormCode } from "../form-detail";
import { bodyOf } from "../passages";

interface Misuse {
  readonly pattern: RegExp;
  /** Absent where what is meant cannot be known. */
  readonly right?: (words: string) => string;
}

/** 占比 is a share: 占比最多，达到130条 means the number. */
const countAsShare: Misuse = {
  pattern: /(?:数量)?占比(?:最多|最大|最高)(?=[，,]?(?:达到|达|为|有|共)?\d{1,9}(?:条|件|篇|个|次))/gu,
  right: () => "数量最多",
};

/** To raise what is wanting would be to have more of it. 提升短板领域的水平 is another matter. */
const raisedShortcoming: Misuse = {
  pattern: /(?:提升|提高|增强)(?:这一|这些|该|上述)?短板(?=[，。；、]|弱项[，。；])/gu,
  right: (words) => `补齐${words.slice(2)}`,
};

/** 邮件 is a letter to some, an e-mail to others: 邮件申请3件. */
const mail: Misuse = { pattern: /(?<!电子)邮件(?:方式|渠道)?申请(?=\d{1,9}件)/gu };

const rule = (code: FormCode & ("count-as-share" | "collocation" | "ambiguous"), { pattern, right }: Misuse) =>
  ({
    code,
    severity: "warning",
    source: ourReading,
    find: (text) =>
      bodyOf(text).flatMap((paragraph) =>
        [...paragraph.text.matchAll(pattern)].map((match) => ({
          span: spanOf(paragraph, match),
          ...(right !== undefined && { suggestion: right(match[0]) }),
          fact: { code },
        })),
      ),
  }) satisfies Omit<FormRule, "id" | "examples">;

/** Words that say something else than what is meant. */
export const wordingRules: readonly FormRule[] = [
  {
    ...rule("count-as-share", countAsShare),
    id: "text.percent",
    examples: {
      holds: saying("其中动态栏目占比最高，达到41.1%，共130条。"),
      fails: saying("其中动态栏目发布信息数量占比最多，达到130条。"),
    },
  },
  {
    ...rule("collocation", raisedShortcoming),
    id: "text.contradiction",
    examples: {
      holds: saying("不断细化公开内容，补齐这一短板，提升短板领域的公开水平。"),
      fails: saying("不断细化公开内容，提升这一短板。"),
    },
  },
  {
    ...rule("ambiguous", mail),
    id: "text.contradiction",
    examples: {
      holds: saying("当面申请3件，信函申请2件，电子邮件申请1件。"),
      fails: saying("当面申请3件，邮件申请3件。"),
    },
  },
];
