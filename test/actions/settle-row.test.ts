import { inspect } from "../../src/actions/inspect";
import { settleRow } from "../../src/actions/settle-row";
import type { UnresolvedRow } from "../../src/domain/ledger/result";
import { namesFor } from "../../src/domain/ledger/names-for";
import type { SheetData, WorkbookData } from "../../src/domain/sheet/sheet-data";
import { applyEdits } from "../../src/workbook/apply-edits";
import { sheetOf, workbookOf } from "../fixtures/sheets";
import { sampleData } from "../fixtures/sample-data";

const head = ["登记编号", "申请人", "申请人类型", "收到日期", "答复日期", "答复结果"];

const ledger = (result: string): SheetData =>
  sheetOf("依申请公开台账", [
    ["某某街道办事处2023年依申请公开台账"],
    head,
    ["2023-1", "张某某", "自然人", "2023-5-6", "2023-5-9", result],
  ]);

function unresolvedIn(workbook: WorkbookData): readonly UnresolvedRow[] {
  return inspect(workbook).reading?.unresolved ?? [];
}

function only(workbook: WorkbookData): UnresolvedRow {
  const [row] = unresolvedIn(workbook);
  if (row === undefined) throw new Error("nothing is unresolved");
  return row;
}

const stateSecret = { field: "outcome", means: "stateSecret" } as const;

test("选定一行：写进那一格，原来的话留着，再读就计入了", () => {
  const workbook = workbookOf(ledger("不予公开"));
  const edits = settleRow(workbook, only(workbook), stateSecret);
  expect(edits).toEqual([
    { kind: "cell", sheet: "依申请公开台账", row: 2, column: 5, content: { value: "不予公开（属于国家秘密）" } },
  ]);
  const reading = inspect(applyEdits(workbook, edits)).reading;
  expect(reading?.unresolved).toEqual([]);
  expect(reading?.tally.figures.get("t3.stateSecret.person")).toBe(1);
});

test("那一格已经不是看到的样子，或者是公式：不写", () => {
  const before = workbookOf(ledger("不予公开"));
  const row = only(before);
  expect(settleRow(workbookOf(ledger("予以公开")), row, stateSecret)).toEqual([]);
  const withFormula = { ...ledger("不予公开"), formulas: new Map([["F3", 'A1&""']]) };
  expect(settleRow(workbookOf(withFormula), row, stateSecret)).toEqual([]);
  expect(settleRow(workbookOf(sheetOf("别的表", [])), row, stateSecret)).toEqual([]);
});

test("杂乱的台账里凡是能选的，选一种都定得下来", async () => {
  const workbook = await sampleData("杂乱台账示例");
  const open = unresolvedIn(workbook);
  const choosable = open.filter((row) => namesFor(row) !== undefined);
  expect(choosable.length).toBeGreaterThan(5);
  for (const row of choosable) {
    const { problem } = row;
    const likely = problem.code === "ambiguous" ? problem.candidates[0] : undefined;
    const meaning =
      namesFor(row) === "applicant"
        ? ({ field: "applicant", means: (likely ?? "person") as "person" } as const)
        : ({ field: "outcome", means: (likely ?? "disclosed") as "disclosed" } as const);
    const after = unresolvedIn(applyEdits(workbook, settleRow(workbook, row, meaning)));
    expect(
      after.some(({ sheet, row: at, field }) => sheet === row.sheet && at === row.row && field === row.field),
    ).toBe(false);
  }
});
