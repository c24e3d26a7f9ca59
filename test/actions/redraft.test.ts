import { redraft } from "../../src/actions/redraft";
import { checkOpenReport } from "../../src/actions/check-report";
import { planFill } from "../../src/actions/plan-fill";
import { textSheetOf, type StandingRow } from "../../src/domain/text-sheet/text-sheet";
import type { Place } from "../../src/domain/sheet/address";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { zhCN } from "../../src/locales/zh-CN";
import { applyEdits } from "../../src/workbook/apply-edits";
import { sampleData } from "../fixtures/sample-data";

const options = { words: zhCN, replace: new Set<never>() };

let filled: WorkbookData;
beforeAll(async () => {
  const data = await sampleData("北苑街道2023年台账");
  const outcome = planFill(data, options);
  if (outcome.kind !== "planned") throw new Error("not planned");
  filled = applyEdits(data, outcome.plan.edits);
});

const redrafted = (data: WorkbookData): WorkbookData => applyEdits(data, redraft(data, options));

const rowOf = (data: WorkbookData, id: string): StandingRow => {
  const row = textSheetOf(data)?.rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};

const typed = (data: WorkbookData, { sheet, row, column }: Place, value: string | number): WorkbookData =>
  applyEdits(data, [{ kind: "cell", sheet, row, column, content: { value } }]);

/** 行政处罚 was 56. */
const penalties = (data: WorkbookData, count: number): WorkbookData => {
  const place = checkOpenReport(data).report.places.get("t2.penalties.decisions");
  if (place === undefined) throw new Error("no table");
  return typed(data, place, count);
};

test("什么都没变，再起草一次什么也不改", () => {
  expect(redraft(filled, options)).toEqual([]);
});

test("表里的数变了，没有改过的段落跟着变", () => {
  const before = rowOf(filled, "一.decisions");
  const now = rowOf(redrafted(penalties(filled, 57)), "一.decisions");
  expect(now).toMatchObject({ state: "draft", text: before.text.replace("56件", "57件") });
});

test("单位改过的段落，只换其中的数，别的字不动", () => {
  const { row, text } = rowOf(filled, "一.decisions");
  const own = `${text}执法信息全部公示，56天内办结。`;
  const now = rowOf(redrafted(penalties(typed(filled, { sheet: "正文", row, column: 0 }, own), 57)), "一.decisions");
  expect(now).toMatchObject({ state: "updated", text: own.replace("56件", "57件") });
});

test("不知道是哪个机关的，不起草", () => {
  const nobody: WorkbookData = { sheets: [], date1904: false };
  expect(redraft(nobody, { ...options, year: 2023 })).toEqual([]);
  expect(redraft(nobody, { ...options, year: 2023, organ: "某某县某某局" })).not.toEqual([]);
});
