import type { TextSheet } from "../../../src/domain/text-sheet/text-sheet";
import { correctedRow, type CorrectableFinding } from "../../../src/taskpane/steps/check/corrected-row";

const sheet: TextSheet = {
  name: "正文",
  headRow: 0,
  columns: { text: 0, state: 1, draft: 2, figures: 3, id: 4 },
  rows: [{ row: 4, text: "根据条例,编制,公布。", state: "draft", draft: "", figures: "", id: "opening" }],
};

const spot = (name: string, row: number) => ({
  sheet: name,
  area: { firstRow: row, lastRow: row, firstColumn: 0, lastColumn: 0 },
});

const comma: CorrectableFinding = { quote: ",", start: 7, suggestion: "，" };

test("只改所说的那一处，别处同样的字不动", () => {
  expect(correctedRow(comma, spot("正文", 4), sheet)?.text).toBe("根据条例,编制，公布。");
});

test("没有把握怎么改：不代为改动", () => {
  const { quote, start } = comma;
  expect(correctedRow({ quote, start }, spot("正文", 4), sheet)).toBeUndefined();
});

test.each<[string, Partial<CorrectableFinding>, string, number]>([
  ["那里已经不是这几个字", { start: 2 }, "正文", 4],
  ["缺了什么，没有字可改", { quote: "" }, "正文", 4],
  ["那一行不在了", {}, "正文", 9],
  ["在单位自己的工作表上", {}, "报告正文", 4],
])("%s：不代为改动", (_, change, name, row) => {
  expect(correctedRow({ ...comma, ...change }, spot(name, row), sheet)).toBeUndefined();
});
