import { sheetKey, type FoldedEdits } from "../fold-edits";
import { editCells } from "./edit-cells";
import { layOut } from "./layout-xml";
import { withMarks } from "./mark-rules";
import { dataText, type SheetDocument } from "./sheet-document";
import type { StyleTable } from "./style-table";
import { attributesOf, isTrue } from "./xml";

export interface EditContext {
  readonly folded: FoldedEdits;
  readonly styles: StyleTable;
  /** Numbers of the formats that may be typed in while a sheet is protected. */
  readonly unlocked: ReadonlySet<number>;
}

/** One sheet with all that the edits want of it; the same object if that is nothing. Throws WorkbookError. */
export function editSheet(
  sheet: SheetDocument,
  name: string,
  { folded, styles, unlocked }: EditContext,
): SheetDocument {
  const key = sheetKey(name);
  const layout = folded.layouts.get(key);
  const edits = [...(folded.cells.get(key)?.values() ?? [])];
  const marks = folded.marks?.filter((mark) => sheetKey(mark.sheet) === key);

  const laid = layout === undefined ? sheet : layOut(sheet, layout, styles);
  const locked = layout === undefined && isProtected(sheet);
  const mayChange = (style: string | undefined) => !locked || (style !== undefined && unlocked.has(Number(style)));
  const filled = edits.length === 0 ? laid : withCells(laid, editCells(dataText(laid), edits, mayChange));
  return marks === undefined ? filled : withMarks(filled, marks, styles);
}

/** The stated extent of the cells may no longer be true; it is not needed. */
function withCells(sheet: SheetDocument, data: string): SheetDocument {
  return { ...sheet, data, children: sheet.children.filter((child) => child.name !== "dimension") };
}

function isProtected(sheet: SheetDocument): boolean {
  const xml = sheet.children.find((child) => child.name === "sheetProtection")?.xml;
  return xml !== undefined && isTrue(attributesOf(xml.slice("<sheetProtection".length))["sheet"]);
}
