import { a1 } from "../../../src/domain/sheet/address";
import { isOurMark } from "../../../src/domain/sheet/edit";
import { isCellError, type Scalar } from "../../../src/domain/sheet/sheet-data";
import { escapeCellText, unescapeXml } from "../../../src/workbook/xlsx/xml";
import { xlsxWorkbook, type XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import type { Workbook } from "../../../src/workbook/workbook";
import { keepsTheContract, type Contestant } from "../workbook-contract";
import { chartsIn } from "./charts-in";
import { handMade, partsIn } from "./hand-made";

function cellOf(value: Scalar, row: number, column: number): string {
  const at = `r="${a1(row, column)}"`;
  if (value === null) return "";
  if (isCellError(value)) return `<c ${at} t="e"><v>${value.error}</v></c>`;
  if (typeof value === "number") return `<c ${at}><v>${value}</v></c>`;
  return `<c ${at} t="str"><v>${escapeCellText(String(value))}</v></c>`;
}

function sheetXml(values: readonly (readonly Scalar[])[], locked: boolean): string {
  const rows = values.map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cellOf(value, r, c)).join("")}</row>`);
  return `<sheetData>${rows.join("")}</sheetData>${locked ? `<sheetProtection sheet="1"/>` : ""}`;
}

const open: Contestant["open"] = (sheets, given = {}) =>
  xlsxWorkbook(
    handMade({
      sheets: Object.fromEntries(
        Object.entries(sheets).map(([name, values]) => [
          name,
          sheetXml(values, given.protectedSheets?.includes(name) ?? false),
        ]),
      ),
      before: given.structureLocked ? `<workbookProtection lockStructure="1"/>` : "",
    }),
  );

/** Our marks as they stand in the parts of a file; its sheets are numbered in their order. */
function marksIn(file: Uint8Array, names: readonly string[]): readonly string[] {
  const parts = partsIn(file);
  return names.flatMap((name, i) => {
    const xml = new TextDecoder().decode(parts[`xl/worksheets/sheet${i + 1}.xml`]);
    const blocks = [...xml.matchAll(/<conditionalFormatting sqref="([^"]*)">.*?<formula>(.*?)<\/formula>/g)];
    return blocks.filter(([, , formula = ""]) => isOurMark(unescapeXml(formula))).map(([, area]) => `${name}!${area}`);
  });
}

const titlesIn = async (file: Uint8Array): Promise<readonly string[]> =>
  (await chartsIn(file)).map(({ sheet, title }) => `${sheet} ${title}`);

keepsTheContract("文件，改在内存里", {
  open,
  type: (workbook, edits) => Promise.resolve((workbook as XlsxWorkbook).typed(edits)),
  charts: async (workbook) => titlesIn(await (workbook as XlsxWorkbook).save()),
  marked: async (workbook) => {
    const names = (await workbook.read()).sheets.map((sheet) => sheet.name);
    return marksIn(await (workbook as XlsxWorkbook).save(), names);
  },
});

const files = new WeakMap<Workbook, () => Promise<Uint8Array>>();

/** After every batch of edits the file is saved and opened again: what it says must be what memory says. */
keepsTheContract("文件，每次存盘再打开", {
  removal: "refused",
  open: async (sheets, given) => {
    let last = (await open(sheets, given)) as XlsxWorkbook;
    const workbook: Workbook = {
      read: (only) => last.read(only),
      async apply(edits) {
        await last.apply(edits);
        last = await xlsxWorkbook(await last.save());
      },
      select: (sheet, area) => last.select(sheet, area),
      selected: () => last.selected(),
      onSelect: (listener) => last.onSelect(listener),
      onChange: (listener) => last.onChange(listener),
    };
    files.set(workbook, () => last.save());
    return workbook;
  },
  charts: async (workbook) => titlesIn((await files.get(workbook)?.()) ?? new Uint8Array()),
  marked: async (workbook) => {
    const names = (await workbook.read()).sheets.map((sheet) => sheet.name);
    return marksIn((await files.get(workbook)?.()) ?? new Uint8Array(), names);
  },
});
