import { decideText, type TextDecision } from "../../src/actions/decide-text";
import { textSheetOf, type StandingRow, type TextSheet } from "../../src/domain/text-sheet/text-sheet";
import { applyEdits } from "../../src/workbook/apply-edits";
import { sheetOf, workbookOf } from "../fixtures/sheets";

/** People move columns, and write beside ours. */
const heads = ["备注", "状态", "正文", "草稿", "数据来源", "编号"];

const workbook = (state: string, text: string, draft: string) =>
  workbookOf(sheetOf("正文", [["说明"], heads, ["留着", state, text, draft, "", "一.published"]]));

const sheetIn = (data: ReturnType<typeof workbook>): TextSheet => {
  const sheet = textSheetOf(data);
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
};

const only = ({ rows }: TextSheet): StandingRow => rows[0] as StandingRow;

/** The row after a decision, as [备注, 状态, 正文]. */
function after(data: ReturnType<typeof workbook>, decision: TextDecision) {
  const sheet = sheetIn(data);
  return applyEdits(data, decideText(sheet, only(sheet), decision)).sheets[0]?.values[2]?.slice(0, 3);
}

test.each([
  ["用草稿", "待决定", "旧话", "新话", { kind: "take-draft" }, ["草稿", "新话"]],
  ["保留现有", "待决定", "旧话", "新话", { kind: "keep" }, ["已修改", "旧话"]],
  ["采用新增的", "新增", "新话", "新话", { kind: "keep" }, ["草稿", "新话"]],
  ["改写", "草稿", "话", "话", { kind: "write", text: " 自己的话\n" }, ["已修改", "自己的话"]],
  ["改回草稿的写法", "已修改", "自己的话", "话", { kind: "write", text: "话" }, ["草稿", "话"]],
  ["清空就是不用", "草稿", "话", "话", { kind: "write", text: "" }, ["不用", null]],
  ["草稿里已没有的一段，用草稿就是不用", "待决定", "旧话", "", { kind: "take-draft" }, ["不用", null]],
  ["等着填写的，没写就还等着", "待填写", "", "", { kind: "write", text: " " }, ["待填写", null]],
  ["等着填写的，写了就有", "待填写", "", "", { kind: "write", text: "写好了" }, ["已修改", "写好了"]],
] as const)("%s", (_, state, text, draft, decision, [newState, newText]) => {
  expect(after(workbook(state, text, draft), decision)).toEqual(["留着", newState, newText]);
});

test.each([
  ["文字", workbook("待决定", "别人刚改的", "新话")],
  ["草稿", workbook("待决定", "旧话", "更新的话")],
])("%s在此期间变了：这一行不动", (_, now) => {
  const seen = only(sheetIn(workbook("待决定", "旧话", "新话")));
  expect(decideText(sheetIn(now), seen, { kind: "take-draft" })).toEqual([]);
});

test("上面插了一行：不会写到别的段落上", () => {
  const seen = only(sheetIn(workbook("草稿", "话", "话")));
  const moved = workbookOf(
    sheetOf("正文", [["说明"], heads, ["", "", "自己加的", "", "", ""], ["", "草稿", "话", "话", "", "一.published"]]),
  );
  expect(decideText(sheetIn(moved), seen, { kind: "write", text: "改了" })).toEqual([]);
});
