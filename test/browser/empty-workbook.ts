import { writeXlsx } from "hucre/xlsx";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";

/** A new workbook, as Excel has it open. */
export const emptyWorkbook: WorkbookData = {
  sheets: [
    {
      name: "Sheet1",
      hidden: false,
      values: [],
      formulas: new Map(),
      merges: [],
      hiddenRows: [],
      struckRows: [],
    },
  ],
  date1904: false,
};

/** The same as a file. */
export function emptyWorkbookFile(): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] });
}
