import type { Scalar, SheetData } from "../../src/domain/sheet/sheet-data";
import { sheetOf, workbookOf } from "../fixtures/sheets";
import { openInExcel } from "./client";
import type { ExcelHost, HostOptions } from "./host";

/** Excel with one sheet, 台账. */
export function openLedger(
  values: readonly (readonly Scalar[])[] = [],
  more: Partial<SheetData> = {},
  options: HostOptions = {},
): ExcelHost {
  return openInExcel(workbookOf(sheetOf("台账", values, more)), options);
}

/** Does something on the sheet 台账, then sends it. */
export function onLedger<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result | Promise<Result>,
): Promise<Result> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem("台账"), context);
    await context.sync();
    return result;
  });
}

/** The code of the error that a piece of work ends in; undefined if it comes to a good end. */
export async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}
