import type { TextRuleId } from "../../domain/text/text-finding";
import { isFigureFinding, isRepeatedFinding, type CheckedTextFinding } from "../../domain/text/checked-finding";
import { figureWords } from "./text-figures";
import { textFormWords } from "./text-form";
import { repeatedWords } from "./text-repeated";

const names: Readonly<Record<TextRuleId, string>> = {
  "text.heading": "章节标题",
  "text.numbering": "标题的序号",
  "text.title": "报告标题",
  "text.section-empty": "章节内容",
  "text.table-figure": "正文数字与表",
  "text.parts": "分项与合计",
  "text.percent": "百分比与增减",
  "text.statute": "法规文件的名称、文号",
  "text.stale-year": "年份",
  "text.leftover": "模板、编辑、上年残留",
  "text.punctuation": "标点、用字",
  "text.contradiction": "前后矛盾",
  "fee.missing": "信息处理费三个数",
  "fee.inconsistent": "信息处理费前后不一",
  "fee.tariff": "信息处理费与收费标准",
  "fee.table": "信息处理费与表",
};

/** What the matter is with the text of a finished report. */
export const textWords = {
  names,
  sentence: (finding: CheckedTextFinding): string => {
    if (isFigureFinding(finding)) return figureWords(finding);
    return isRepeatedFinding(finding) ? repeatedWords.sentence(finding) : textFormWords.sentence(finding);
  },
};
