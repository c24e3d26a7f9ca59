import type { SheetData, WorkbookData } from "../../src/domain/sheet/sheet-data";

/** A workbook as JSON, to hand it to a page and back: maps and sets become lists. */
export interface WorkbookJson extends Omit<WorkbookData, "sheets"> {
  readonly sheets: readonly SheetJson[];
}

interface SheetJson extends Omit<SheetData, "formulas" | "protectedExcept"> {
  readonly formulas: readonly (readonly [string, string])[];
  readonly protectedExcept?: readonly string[];
}

export function toJson({ sheets, ...workbook }: WorkbookData): WorkbookJson {
  return {
    ...workbook,
    sheets: sheets.map(({ formulas, protectedExcept, ...sheet }) => ({
      ...sheet,
      formulas: [...formulas],
      ...(protectedExcept === undefined ? {} : { protectedExcept: [...protectedExcept] }),
    })),
  };
}

export function fromJson({ sheets, ...workbook }: WorkbookJson): WorkbookData {
  return {
    ...workbook,
    sheets: sheets.map(({ formulas, protectedExcept, ...sheet }) => ({
      ...sheet,
      formulas: new Map(formulas),
      ...(protectedExcept === undefined ? {} : { protectedExcept: new Set(protectedExcept) }),
    })),
  };
}
