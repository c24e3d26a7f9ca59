import { reportFromDocument } from "../../../src/domain/report/from-document";
import { findTables } from "../../../src/domain/report/find-tables";
import { chooseTables } from "../../../src/domain/report/choose-tables";
import { readReport } from "../../../src/domain/report/report";
import type { PrintableReport } from "../../../src/domain/print/printable-report";
import type { RecordLine } from "../../../src/domain/record/record";
import { printedWords } from "../../../src/locales/zh-CN/printed";
import { beiyuanDocument, type Changes } from "../../fixtures/beiyuan-document";

/** The published report of 北苑 2023 as one to be written anew. */
export function beiyuanPrintable(changes: Changes = {}, more: Partial<PrintableReport> = {}): PrintableReport {
  const { workbook, text } = reportFromDocument(beiyuanDocument(changes));
  const report = readReport(workbook, chooseTables(workbook, findTables(workbook), 2023));
  return {
    organ: "北京市通州区人民政府北苑街道办事处",
    year: 2023,
    report,
    text,
    draft: false,
    words: printedWords,
    ...more,
  };
}

export const someRecord: readonly RecordLine[] = [
  {
    category: "summary",
    place: "",
    item: "台账行数",
    value: 380,
    text: "读取 380 行＝计入 378 行＋不计入 2 行＋待定 0 行。",
  },
  {
    category: "finding",
    place: "表三!D6",
    item: "错误 t3.balance 新收、结转与办理结果的勾稽",
    value: "不符",
    text: "表三 自然人：一、本年新收政府信息公开申请数量 6＋二、上年结转政府信息公开申请数量 0＝6，（七）总计 7＝7，相差 1。",
  },
  {
    category: "fill",
    place: "表三!D6",
    item: "表三 ｜ 一、本年新收政府信息公开申请数量 ｜ 自然人",
    value: 6,
    text: `来自${Array.from({ length: 80 }, (_, row) => `第 ${row * 3 + 2} 行`).join("、")}`,
  },
  { category: "excluded", place: "依申请公开台账 第9行", item: "合计行", value: "", text: "不计入" },
];
