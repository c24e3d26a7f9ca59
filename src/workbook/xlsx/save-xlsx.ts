import type { Edit, SheetLayout } from "../../domain/sheet/edit";
import { foldEdits, sheetKey, type FoldedEdits } from "../fold-edits";
import { inflateWhole } from "../../zip/inflate-part";
import { writeZip, type ZipPart } from "../../zip/write-zip";
import { WorkbookError } from "../workbook";
import { editSheet } from "./edit-sheet";
import { contentTypesText, relationsText, workbookText, type NewPart } from "./frame-parts";
import { entryOf, openPackage, partText, relationsPath, type Package } from "./package";
import { unprefixed } from "./part-document";
import { asWorkbookError } from "./read-xlsx";
import { blankSheet, sheetBytes, sheetDocument } from "./sheet-document";
import { blankStyles, styleTable } from "./style-table";
import { styleFlags } from "./style-flags";

/**
 * The file with the edits in it. Only the parts that an edit touches are written anew; every other part keeps its packed
 * bytes, so what we do not know (images, charts, macros, another program's extensions) cannot be lost. A library that
 * reads a whole workbook into its own model and writes it anew can only carry over what it knows, and takes several
 * times as long.
 * Throws WorkbookError; then nothing has been written anywhere.
 */
export async function saveXlsx(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  try {
    const pack = openPackage(bytes);
    return edits.length === 0 ? bytes : saved(pack, edits);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** What any change to the workbook makes worthless: keeping its bytes would not be keeping the thing. */
const doesNotSurvive: readonly { readonly path: RegExp; readonly reason: string }[] = [
  { path: /^_xmlsignatures\//, reason: "a digital signature covers the content as it was" },
  { path: /^xl\/revisions\//, reason: "the history of a shared workbook must tell of every change" },
];

type Contents = ReadonlyMap<string, Uint8Array>;

function saved(pack: Package, edits: readonly Edit[]): Uint8Array {
  const lost = [...pack.entries.values()].filter(({ name }) => doesNotSurvive.some(({ path }) => path.test(name)));
  if (lost.length > 0) throw new WorkbookError({ code: "would-lose", parts: lost.map(({ name }) => name) });

  const sheets = pack.sheets.filter((sheet) => sheet.hasCells);
  const folded = foldEdits(
    edits,
    sheets.map((sheet) => sheet.name),
  );
  // What undoing takes away was made since the file was opened: a sheet of the file itself never goes.
  const gone = sheets.filter(({ name }) => folded.removals.has(sheetKey(name))).map(({ name }) => name);
  if (gone.length > 0) throw new WorkbookError({ code: "would-lose", parts: gone });
  const added = addedSheets(pack, folded);
  const stylesPath = pack.relations.find(({ kind }) => kind === "styles")?.target;
  const workbook = plainText(pack, pack.workbookPath);
  const stylesText = stylesPath === undefined ? blankStyles(namespaceOf(workbook)) : plainText(pack, stylesPath);
  const styles = styleTable(stylesText);
  const context = { folded, styles, unlocked: styleFlags(stylesText).unlocked };

  const changed = new Map<string, Uint8Array>();
  for (const { name, path } of sheets) {
    if (!concerns(folded, name)) continue;
    const before = sheetDocument(inflateWhole(pack.file, entryOf(pack, path)), path);
    const after = editSheet(before, name, context);
    if (after !== before) changed.set(path, sheetBytes(after));
  }
  for (const { layout, path } of added) {
    changed.set(path, sheetBytes(editSheet(blankSheet(namespaceOf(workbook)), layout.name, context)));
  }
  const newStyles = styles.changedText();
  const newParts: NewPart[] = added.map(({ path }) => ({ path, kind: "worksheet" }));
  if (newStyles !== undefined) changed.set(stylesPath ?? siblingPath(pack, "styles.xml"), encoded(newStyles));
  if (newStyles !== undefined && stylesPath === undefined) {
    newParts.push({ path: siblingPath(pack, "styles.xml"), kind: "styles" });
  }
  return writeZip(parts(pack, new Map([...changed, ...frame(pack, workbook, folded, added, newParts)])));
}

/** Every sheet may carry marks of ours that are to be replaced. */
function concerns({ layouts, cells, marks }: FoldedEdits, name: string): boolean {
  return marks !== undefined || layouts.has(sheetKey(name)) || cells.has(sheetKey(name));
}

interface AddedSheet {
  readonly layout: SheetLayout;
  readonly path: string;
}

function addedSheets(pack: Package, { layouts }: FoldedEdits): readonly AddedSheet[] {
  const present = new Map(pack.sheets.map((sheet) => [sheetKey(sheet.name), sheet]));
  const chart = pack.sheets.find((sheet) => !sheet.hasCells && layouts.has(sheetKey(sheet.name)));
  if (chart !== undefined) throw new WorkbookError({ code: "would-lose", parts: [chart.name] });
  const added = [...layouts].filter(([key]) => !present.has(key)).map(([, layout]) => layout);
  if (pack.structureLocked && added[0] !== undefined) {
    throw new WorkbookError({ code: "structure-protected", sheet: added[0].name });
  }
  let number = 0;
  return added.map((layout) => {
    let path: string;
    do path = siblingPath(pack, `worksheets/sheet${++number}.xml`);
    while (pack.entries.has(path.toLowerCase()));
    return { layout, path };
  });
}

/** The frame around the parts that changed: list of sheets, ties, kinds. The order of calculation is left to the program. */
function frame(
  pack: Package,
  workbook: string,
  folded: FoldedEdits,
  added: readonly AddedSheet[],
  newParts: readonly NewPart[],
): Contents {
  const chain = pack.relations.filter(({ kind }) => kind === "calcChain");
  const firstId = freeId(pack);
  const sheetIds = added.map(({ layout }, i) => ({ name: layout.name, relationId: `rId${firstId + i}` }));
  const base = pack.relations.find(({ kind }) => kind === "worksheet")?.type.replace(/worksheet$/, "") ?? "";
  const relations = newParts.map(({ path, kind }, i) => ({
    id: `rId${firstId + i}`,
    type: base + kind,
    target: path.slice(siblingPath(pack, "").length),
  }));
  const relationsAt = relationsPath(pack.workbookPath);
  const kindsAt = "[Content_Types].xml";
  const dropped = chain.map(({ id }) => id);
  const contents: [string, string][] = [
    [pack.workbookPath, workbookText(workbook, sheetIds, [...folded.layouts.values()])],
  ];
  if (relations.length + dropped.length > 0) {
    contents.push([relationsAt, relationsText(plainText(pack, relationsAt), relations, dropped)]);
    const gone = chain.map(({ target }) => target);
    contents.push([kindsAt, contentTypesText(plainText(pack, kindsAt), newParts, gone)]);
  }
  return new Map(contents.map(([path, text]) => [path, encoded(text)]));
}

function parts(pack: Package, changed: Contents): readonly ZipPart[] {
  const contents = new Map([...changed].map(([path, content]) => [path.toLowerCase(), { name: path, content }]));
  const dropped = new Set(
    pack.relations.filter(({ kind }) => kind === "calcChain").map(({ target }) => target.toLowerCase()),
  );
  const kept = [...pack.entries].filter(([key]) => !dropped.has(key));
  const old = kept.map(([key, entry]): ZipPart => {
    const content = contents.get(key)?.content;
    return content === undefined ? { entry, file: pack.file } : { name: entry.name, content };
  });
  return [...old, ...[...contents].filter(([key]) => !pack.entries.has(key)).map(([, part]) => part)];
}

/** A part beside the workbook's own: "styles.xml" → "xl/styles.xml". */
function siblingPath({ workbookPath }: Package, name: string): string {
  return workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1) + name;
}

function freeId({ relations }: Package): number {
  return relations.reduce((highest, { id }) => Math.max(highest, Number(/^rId(\d+)$/.exec(id)?.[1] ?? 0)), 0) + 1;
}

function plainText(pack: Package, path: string): string {
  return unprefixed(partText(pack, path), path);
}

/** The standard has two flavours that differ in their namespaces; what we add follows the workbook's. */
function namespaceOf(workbook: string): string {
  return /<workbook\b[^>]*?\sxmlns\s*=\s*["']([^"']+)["']/.exec(workbook)?.[1] ?? "";
}

/** Always UTF-8: a declaration that says otherwise goes. */
function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(
    text.replace(/^(<\?xml[^>]*?)\sencoding\s*=\s*["'][^"']*["']/, '$1 encoding="UTF-8"'),
  );
}
