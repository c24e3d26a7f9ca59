import type { Notice } from "../../format/table-format";
import { quoted } from "../../reconcile/rule";

/** The words of the standards and of the 条例 that several rules rest on. */

export const headingsOf = (notice: Notice) =>
  quoted(notice.number, "附件", notice.sections.map(({ heading }) => heading).join(" "));

export const levels = quoted(
  "GB/T 9704—2012《党政机关公文格式》",
  "7.3.3",
  "文中结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注",
);

export const documentYears = quoted(
  "GB/T 9704—2012《党政机关公文格式》",
  "7.2.5",
  "年份应标全称，用六角括号“〔〕”括入；发文顺序号不加“第”字",
);

const punctuation = (where: string, words: string) => quoted("GB/T 15834—2011《标点符号用法》", where, words);

export const markWidth = punctuation("5.1", "句号、逗号、顿号、分号、冒号均置于相应文字之后，占一个字位置");
export const markPairs = punctuation("5.1", "引号、括号、书名号中的两部分标在相应项目的两端，各占一个字位置");
export const connectors = punctuation("4.13.2", "连接号的形式有短横线“-”、一字线“—”和浪纹线“~”三种");
export const betweenTitles = punctuation("4.5.3.5", "标有引号的并列成分之间、标有书名号的并列成分之间通常不用顿号");
export const listComma = punctuation("4.5", "表示语段中并列词语之间或某些序次语之后的停顿");

const regulation = (where: string, words: string) => quoted("中华人民共和国政府信息公开条例", where, words);

export const lastYearsReport = regulation("第四十九条", "上一年度政府信息公开工作年度报告");
export const yearlyReport = regulation("第五十条", "政府信息公开工作年度报告应当包括下列内容");
export const assessments = regulation("第五十条第一款第（四）项", "工作考核、社会评议和责任追究结果情况");
export const problemsAndMeasures = regulation("第五十条", "政府信息公开工作存在的主要问题及改进情况");
