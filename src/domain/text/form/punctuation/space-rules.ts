import { ourReading } from "../../../reconcile/rule";
import type { Paragraph } from "../../report-text";
import { saying, spanOf, type FormRule, type Found } from "../form-rule";
import { everyParagraph } from "../passages";

export const spaceRules: readonly FormRule[] = [
  {
    code: "space",
    id: "text.punctuation",
    severity: "warning",
    source: ourReading,
    find: (text) => everyParagraph(text).flatMap(spaced),
    examples: {
      holds: saying("地址：玉带河东街1号 邮编：101101，2023 年通过 WPS 公开信息 316 条。"),
      fails: saying("不断丰富政务公开 内容，创新公开形式。"),
    },
  },
];

const blanks = "[ \\u00a0\\u3000]{1,2}";
const han = "[\\p{Script=Han}，、；。]";
/** One or two blanks between characters, with two characters on either side. Behind them no label, as 邮编： is. */
const inside = new RegExp(
  `(?<![：:][^，。；]{0,40})\\p{Script=Han}{0,2}${han}${blanks}(?!\\p{Script=Han}{1,8}[：:])\\p{Script=Han}{1,2}`,
  "u",
);

/** A sentence, not a line that blanks set out: signatures, dates, lists of names. */
const isSentence = (text: string) => /[，。；]/u.test(text.trim());

/** The first blank in a paragraph; letters spaced out or a line broken hard make many. */
function spaced(paragraph: Paragraph): readonly Found[] {
  const match = isSentence(paragraph.text) ? inside.exec(paragraph.text) : null;
  if (match === null) return [];
  const suggestion = match[0].replace(/[ \u00a0\u3000]/gu, "");
  return [{ span: spanOf(paragraph, match), suggestion, fact: { code: "space" } }];
}
