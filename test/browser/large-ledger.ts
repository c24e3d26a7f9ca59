import { writeXlsx } from "hucre/xlsx";
import type { SheetData, WorkbookData } from "../../src/domain/sheet/sheet-data";

const heads = ["登记编号", "申请人", "申请人类型", "收到日期", "申请方式", "申请内容", "答复日期", "办理结果"];

/** Serial number of 2023-01-01. */
const newYear = 44_927;

/** Title, head and rows. */
function linesOf(count: number): (string | number)[][] {
  const rows = Array.from({ length: count }, (_, row) => [
    `2023-${row + 1}`,
    "张某某",
    "自然人",
    newYear + (row % 300),
    "网上",
    `申请公开第 ${row + 1} 号地块的规划条件`,
    newYear + 10 + (row % 300),
    "予以公开",
  ]);
  return [["示例街道办事处2023年依申请公开台账"], heads, ...rows];
}

const name = "依申请公开台账";

/** A register of so many applications, as Excel has it open. */
export function largeLedger(count: number): WorkbookData {
  const sheet: SheetData = {
    name,
    hidden: false,
    values: linesOf(count),
    formulas: new Map(),
    merges: [],
    hiddenRows: [],
    struckRows: [],
  };
  return { sheets: [sheet], date1904: false };
}

/** The same as a file. */
export function largeLedgerFile(count: number): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name, rows: linesOf(count) }] });
}
