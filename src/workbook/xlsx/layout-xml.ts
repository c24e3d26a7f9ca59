import { a1, areaA1, type Area, type Place } from "../../domain/sheet/address";
import type { CellLook, LaidCell, SheetLayout } from "../../domain/sheet/edit";
import { WorkbookError } from "../workbook";
import { cellXml } from "./cell-xml";
import { withElements } from "./part-document";
import { sheetOrder, type SheetDocument } from "./sheet-document";
import type { StyleTable } from "./style-table";
import { escapeXml } from "./xml";

const a4 = 9;
/** In inches; 2 cm at the sides, as in printed reports. */
const margins = `left="0.79" right="0.79" top="0.98" bottom="0.98" header="0.31" footer="0.31"`;

/**
 * Lays a sheet of ours out. What the office has added to it stays: drawings, comments, checks, conditional formats,
 * header and footer, protection. Throws WorkbookError "would-lose" where it holds a table object, whose heads must be cells.
 */
export function layOut(sheet: SheetDocument, layout: SheetLayout, styles: StyleTable): SheetDocument {
  if (sheet.children.some((child) => child.name === "tableParts")) {
    throw new WorkbookError({ code: "would-lose", parts: [layout.name] });
  }
  const { page } = layout;
  const elements: Readonly<Record<string, string>> = {
    sheetPr: fitToPage(sheet),
    dimension: "",
    sheetViews: viewXml(layout.frozenRows),
    sheetFormatPr: `<sheetFormatPr defaultRowHeight="15"/>`,
    cols: listXml("cols", layout.columnWidths.map(columnXml)),
    mergeCells: listXml(
      "mergeCells",
      layout.merges.map((area) => `<mergeCell ref="${areaA1(area)}"/>`),
    ),
    hyperlinks: listXml("hyperlinks", layout.cells.flatMap(linkXml)),
    printOptions: `<printOptions horizontalCentered="1"/>`,
    pageMargins: `<pageMargins ${margins}/>`,
    pageSetup: `<pageSetup paperSize="${a4}" orientation="${page.orientation}" fitToWidth="1" fitToHeight="0"/>`,
  };
  const framed = Object.entries(elements).reduce(
    (document, [name, xml]) => withElements(document, sheetOrder, name, xml === "" ? [] : [xml]),
    sheet,
  );
  return { ...framed, data: dataXml(layout, styles) };
}

function fitToPage(sheet: SheetDocument): string {
  const flag = `<pageSetUpPr fitToPage="1"/>`;
  const present = sheet.children.find((child) => child.name === "sheetPr")?.xml.replace(/<pageSetUpPr\b[^>]*\/>/, "");
  if (present === undefined) return `<sheetPr>${flag}</sheetPr>`;
  return present.endsWith("/>")
    ? present.replace(/\/>$/, `>${flag}</sheetPr>`)
    : present.replace(/<\/sheetPr>$/, `${flag}</sheetPr>`);
}

function viewXml(frozenRows: number): string {
  if (frozenRows === 0) return `<sheetViews><sheetView workbookViewId="0"/></sheetViews>`;
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${a1(frozenRows, 0)}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}<selection pane="bottomLeft"/></sheetView></sheetViews>`;
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name}>${items.join("")}</${name}>`;
}

function linkXml({ row, column, link }: LaidCell): readonly string[] {
  return link === undefined ? [] : [`<hyperlink ref="${a1(row, column)}" location="${escapeXml(placeText(link))}"/>`];
}

function placeText({ sheet, row, column }: Place): string {
  return `${quotedSheet(sheet)}!${a1(row, column)}`;
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

type Drawn = Pick<LaidCell, "row" | "column" | "content" | "look">;

function dataXml(layout: SheetLayout, styles: StyleTable): string {
  const rows = new Map<number, Map<number, Drawn>>();
  const place = (cell: Drawn) => {
    const row = rows.get(cell.row) ?? new Map<number, Drawn>();
    rows.set(cell.row, row.set(cell.column, cell));
  };
  for (const row of layout.rowHeights.keys()) rows.set(row, new Map());
  layout.merges.forEach((area) => underMerge(area, layout).forEach(place));
  layout.cells.forEach(place);
  const numbers = new Map<CellLook, string>();
  const style = (look: CellLook): string => {
    const number = numbers.get(look) ?? String(styles.look(look));
    numbers.set(look, number);
    return number;
  };
  const xml = sorted(rows).map(([row, cells]) => {
    const height = layout.rowHeights.get(row);
    const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    const inner = sorted(cells).map(([column, cell]) => cellXml(row, column, cell.content, style(cell.look)));
    return `<row r="${row + 1}"${size}>${inner.join("")}</row>`;
  });
  return `<sheetData>${xml.join("")}</sheetData>`;
}

/** The cells under a merge carry its look too: the borders at its far sides are theirs. */
function underMerge(area: Area, layout: SheetLayout): readonly Drawn[] {
  const anchor = layout.cells.find((cell) => cell.row === area.firstRow && cell.column === area.firstColumn);
  if (anchor === undefined) return [];
  const cells: Drawn[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      cells.push({ row, column, content: { value: null }, look: anchor.look });
    }
  }
  return cells;
}

function sorted<T>(map: ReadonlyMap<number, T>): readonly (readonly [number, T])[] {
  return [...map].sort(([a], [b]) => a - b);
}
