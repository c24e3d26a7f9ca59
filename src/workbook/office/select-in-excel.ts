import type { Area } from "../../domain/sheet/address";
import { sheetKey } from "../fold-edits";
import { WorkbookError, type Spot } from "../workbook";
import { firstArea } from "./addresses";
import { readingExcel } from "./in-excel";
import { listSheets } from "./list-sheets";
import { rangeOf } from "./pages";

/** Brings the sheet to the front and selects the area. A hidden sheet stays hidden: that is the person's affair. */
export function selectInExcel(name: string, area: Area): Promise<void> {
  return readingExcel(async (context) => {
    const { sheets } = await listSheets(context);
    const listed = sheets.find((sheet) => sheetKey(sheet.name) === sheetKey(name));
    if (listed === undefined) throw new WorkbookError({ code: "sheet-missing", sheet: name });
    if (listed.hidden) throw new WorkbookError({ code: "sheet-hidden", sheet: name });
    const sheet = context.workbook.worksheets.getItem(listed.id);
    sheet.activate();
    rangeOf(sheet, area).select();
    try {
      await context.sync();
    } catch (error) {
      throw isNotInFront(error) ? new WorkbookError({ code: "not-in-front" }) : error;
    }
  });
}

/** Excel has no code of its own for "another workbook is in front": what can go wrong here otherwise was looked at before. */
function isNotInFront(error: unknown): boolean {
  const code = (error as { readonly code?: unknown }).code;
  return code === "GeneralException" || code === "InvalidOperation";
}

/** Where the person is; undefined when what is selected is no range of cells (a chart, several areas). */
export async function selectedInExcel(): Promise<Spot | undefined> {
  try {
    return await readingExcel(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address,worksheet/name");
      await context.sync();
      const area = firstArea(range.address);
      return area && { sheet: range.worksheet.name, area };
    });
  } catch (error) {
    const code = error instanceof WorkbookError ? error.problem.code : undefined;
    if (code === "refused" || code === "not-in-front") return undefined;
    throw error;
  }
}
