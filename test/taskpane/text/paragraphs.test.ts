import { checkOpenReport, type ReportCheck } from "../../../src/actions/check-report";
import { textSheetOf, type TextSheet } from "../../../src/domain/text-sheet/text-sheet";
import {
  corrected,
  findingsElsewhere,
  isBehind,
  needsPerson,
  paragraphsOf,
} from "../../../src/taskpane/steps/text/paragraphs";
import { waitingFor } from "../../../src/taskpane/steps/text/waiting-for";
import { sheetOf, workbookOf } from "../../fixtures/sheets";

const heads = ["正文", "状态", "草稿", "数据来源", "编号"];

/** A workbook of the sheet 正文 alone: its text and the check of it. */
function read(...rows: readonly (readonly [text: string, state?: string, draft?: string, id?: string])[]) {
  const lines = rows.map(([text, state = "", draft = "", id = ""]) => [text, state, draft, "", id]);
  const data = workbookOf(sheetOf("正文", [["说明"], heads, ...lines]));
  return { sheet: textSheetOf(data) as TextSheet, check: checkOpenReport(data, { year: 2023 }) };
}

const shown = ({ sheet, check }: { sheet: TextSheet; check: ReportCheck }) => paragraphsOf(sheet, check);

test("空行不显示；等着填写的、不用的，没有字也显示", () => {
  const paragraphs = shown(read(["甲"], [""], ["", "待填写", "", "五.problems"], ["", "不用", "草稿", "一.published"]));
  expect(paragraphs.map(({ row }) => row.row)).toEqual([2, 4, 5]);
});

test.each([
  ["title", "title"],
  ["一", "heading1"],
  ["一.published.heading", "heading2"],
  ["一.published", "body"],
  ["", "body"],
])("编号“%s”是 %s", (id, kind) => {
  expect(shown(read(["甲", "草稿", "甲", id]))[0]?.kind).toBe(kind);
});

test("问题落在它那一段，一按就是改好的一段", () => {
  const [, , body] = shown(read(["某局2023年政府信息公开工作年度报告"], ["一、总体情况"], ["今年公开了信息。。"]));
  const doubled = body?.findings.find(({ finding }) => finding.quote === "。。");
  if (body === undefined || doubled === undefined) throw new Error("not found");
  expect(corrected(body.row, doubled)).toBe("今年公开了信息。");
});

test("单元格里有换行：位置对不上的不标、不代改", () => {
  const [, , body] = shown(read(["某局2023年政府信息公开工作年度报告"], ["一、总体情况"], ["今年\n公开了信息。。"]));
  const doubled = body?.findings.find(({ finding }) => finding.quote === "。。");
  if (body === undefined || doubled === undefined) throw new Error("not found");
  expect([doubled.place, corrected(body.row, doubled)]).toEqual([undefined, undefined]);
});

test("缺的标题不在哪一段里，另列", () => {
  const { sheet, check } = read(["某局2023年政府信息公开工作年度报告"], ["一、总体情况"], ["公开了信息。"]);
  const elsewhere = findingsElsewhere(sheet, check);
  expect(elsewhere.length).toBeGreaterThan(0);
  expect(elsewhere.every(({ quote }) => quote === "")).toBe(true);
  const placed = paragraphsOf(sheet, check).flatMap(({ findings }) => findings);
  expect(placed.length + elsewhere.length).toBe(check.textFindings.length);
});

test("起草的段落，数和表不一样了，重新起草就跟得上；单位自己写的要自己改", () => {
  const finding = { rule: "text.table-figure", severity: "warning", quote: "新收6件", start: 0, at: [], paragraph: 0 };
  const check = {
    textPlaces: { sheet: "正文", column: 0, rows: [2] },
    textFindings: [finding],
  } as unknown as ReportCheck;
  const behind = (draft: string) => paragraphsOf(read(["新收6件。", "", draft, ""]).sheet, check).map(isBehind);
  expect([behind("新收6件。"), behind("新收7件。"), behind("")]).toEqual([[true], [false], [false]]);
});

test.each([
  ["待决定", true],
  ["待填写", true],
  ["新增", true],
  ["草稿", false],
  ["数字已更新", false],
])("状态“%s”要不要人管：%s", (state, expected) => {
  const { sheet } = read(["甲", state, "甲", "一.published"]);
  expect(paragraphsOf(sheet, undefined).map(needsPerson)).toEqual([expected]);
});

test.each([
  ["一.management.mechanisms", "management"],
  ["一.supervision.mechanisms", "supervision"],
  ["一.appraisal", "appraisal"],
  ["五.problems", "problems"],
  ["五.measure.2", "measure"],
  ["六.fees", "fees"],
  ["", "other"],
])("编号“%s”等的是 %s", (id, what) => {
  expect(waitingFor(id)).toBe(what);
});
