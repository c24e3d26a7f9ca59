/** @jest-environment jsdom */
import { a1, areaA1 } from "../../../src/domain/sheet/address";
import type { Edit } from "../../../src/domain/sheet/edit";
import type { Scalar, WorkbookData } from "../../../src/domain/sheet/sheet-data";
import { officeWorkbook } from "../../../src/workbook/office/office-workbook";
import type { Workbook } from "../../../src/workbook/workbook";
import { openInExcel } from "../../office-host/client";
import type { ExcelHost } from "../../office-host/host";
import { keepsTheContract, type Contestant, type Given } from "../workbook-contract";

const nothing = { hidden: false, formulas: new Map<string, string>(), merges: [], hiddenRows: [], struckRows: [] };

function dataOf(
  sheets: Readonly<Record<string, readonly (readonly Scalar[])[]>>,
  { protectedSheets = [], structureLocked = false }: Given = {},
): WorkbookData {
  return {
    date1904: false,
    sheets: Object.entries(sheets).map(([name, values]) => ({
      ...nothing,
      name,
      values,
      ...(protectedSheets.includes(name) && { protectedExcept: new Set<string>() }),
    })),
    ...(structureLocked && { structureLocked: true }),
  };
}

const hosts = new WeakMap<Workbook, ExcelHost>();

function hostOf(workbook: Workbook): ExcelHost {
  const host = hosts.get(workbook);
  if (host === undefined) throw new Error("not opened by this test");
  return host;
}

function contestant(apiLevel: string): Contestant {
  return {
    tellsMerges: apiLevel !== "1.9",
    open: async (sheets, given) => {
      const host = openInExcel(dataOf(sheets, given), { apiLevel });
      const workbook = officeWorkbook();
      hosts.set(workbook, host);
      await workbook.read();
      return workbook;
    },
    type: async (workbook, edits) => {
      const { user } = hostOf(workbook);
      for (const edit of edits) typeInto(user, edit);
    },
    idle: async (workbook) => {
      await hostOf(workbook).idle();
      await new Promise((resolve) => setTimeout(resolve, 200));
    },
    charts: async (workbook) => {
      const { sheets } = hostOf(workbook).excel.workbook;
      return sheets.flatMap((sheet) => sheet.charts.map(({ title }) => `${sheet.name} ${title.text}`));
    },
    marked: async (workbook) => {
      const { sheets } = hostOf(workbook).excel.workbook;
      return sheets.flatMap((sheet) =>
        sheet.conditionalFormats.flatMap(({ areas }) => areas.map((area) => `${sheet.name}!${areaA1(area)}`)),
      );
    },
  };
}

function typeInto(user: ExcelHost["user"], edit: Edit): void {
  if (edit.kind !== "cell") throw new Error("a person types into cells");
  user.types(edit.sheet, a1(edit.row, edit.column), edit.content.value ?? "");
}

keepsTheContract("Excel（微软客户端，ExcelApi 1.15）", contestant("1.15"));
keepsTheContract("Excel（微软客户端，ExcelApi 1.9）", contestant("1.9"));
