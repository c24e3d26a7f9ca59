import { checkTables, checkWorkbook } from "../../src/actions/check";
import { layoutTable } from "../../src/domain/fill/layout-table";
import { tableSheets } from "../../src/domain/report/table-sheets";
import { printedTable } from "../../src/domain/format/printed-table";
import { notice2021 } from "../../src/domain/format/notice-2021-30";
import { reconcile } from "../../src/domain/reconcile/evaluate";
import type { Scalar, SheetData, WorkbookData } from "../../src/domain/sheet/sheet-data";
import { sheetFromLayout, sheetOf } from "../fixtures/sheets";
import { median } from "./median";

const tables = (["t2", "t3", "t4"] as const).map((id) =>
  sheetFromLayout(layoutTable(id, tableSheets[id], "", () => ({ value: 0 }))),
);

/** A ledger beside the tables, so that finding them has something to look through. */
const ledger: SheetData = sheetOf(
  "依申请公开台账",
  Array.from({ length: 20_000 }, (_, row): Scalar[] => [
    `2023-${row}`,
    "张某某",
    "自然人",
    45_000 + (row % 365),
    "予以公开",
  ]),
);

const workbook: WorkbookData = { sheets: [...tables, ledger], date1904: false };

/** The least any check could do: walk the number cells of the three tables and add them up. */
function bareSums(): number {
  let sum = 0;
  tables.forEach((sheet, index) => {
    const { cells } = printed[index] ?? { cells: [] };
    for (const { row, column } of cells) {
      const value = sheet.values[row + 2]?.[column];
      if (typeof value === "number") sum += value;
    }
  });
  return sum;
}

const printed = (["t2", "t3", "t4"] as const).map((id) => printedTable(notice2021, id));

/** All rules on one report, and the two ways to check again after an edit. */
export function benchRules(): Promise<readonly { name: string; ratio: number; detail: string }[]> {
  const found = checkWorkbook(workbook);
  const bare = median(() => bareSums());
  const rules = median(() => reconcile(found.report));
  const again = median(() => checkTables(workbook, found));
  const whole = median(() => checkWorkbook(workbook));
  const row = (name: string, time: number) => ({
    name,
    ratio: time / bare,
    detail: `${time.toFixed(2)} ms; a bare pass over the number cells ${bare.toFixed(3)} ms`,
  });
  return Promise.resolve([
    row("all rules on one report", rules),
    row("re-check after an edit of a table", again),
    row("re-check that finds the tables anew, beside a ledger of 20,000 rows", whole),
  ]);
}
