import { inflateWhole } from "../../zip/inflate-part";
import { sheetKey, type FoldedEdits } from "../fold-edits";
import { drawCharts, type PartRoom } from "./charts/sheet-charts";
import { editSheet, type EditContext } from "./edit-sheet";
import type { NewPart } from "./frame-parts";
import { entryOf, type SheetPart } from "./package";
import { blankSheet, sheetBytes, sheetDocument, type SheetDocument } from "./sheet-document";
import { encoded } from "./workbook-parts";

/** The parts of the sheets that the edits touch, and of what is drawn on them. */
export interface WrittenSheets {
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** New drawings and charts. */
  readonly added: readonly NewPart[];
  readonly gone: readonly string[];
}

export interface NewSheet {
  readonly name: string;
  readonly path: string;
}

/** Throws WorkbookError. */
export function writeSheets(
  standing: readonly SheetPart[],
  added: readonly NewSheet[],
  namespace: string,
  context: EditContext,
  room: PartRoom,
): WrittenSheets {
  const contents = new Map<string, Uint8Array>();
  const addedParts: NewPart[] = [];
  const gone: string[] = [];
  const write = (name: string, path: string, before: SheetDocument): void => {
    const edited = editSheet(before, name, context);
    const layout = context.folded.layouts.get(sheetKey(name));
    const drawn = layout && drawCharts(edited, path, layout, room);
    const after = drawn?.sheet ?? edited;
    if (after !== before) contents.set(path, sheetBytes(after));
    for (const [at, text] of drawn?.texts ?? []) contents.set(at, encoded(text));
    addedParts.push(...(drawn?.added ?? []));
    gone.push(...(drawn?.gone ?? []));
  };
  for (const { name, path } of standing) {
    if (!concerns(context.folded, name)) continue;
    write(name, path, sheetDocument(inflateWhole(room.pack.file, entryOf(room.pack, path)), path));
  }
  for (const { name, path } of added) write(name, path, blankSheet(namespace));
  return { contents, added: addedParts, gone };
}

/** Every sheet may carry marks of ours that are to be replaced. */
function concerns({ layouts, cells, marks }: FoldedEdits, name: string): boolean {
  return marks !== undefined || layouts.has(sheetKey(name)) || cells.has(sheetKey(name));
}
