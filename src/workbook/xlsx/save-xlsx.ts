import type { Edit } from "../../domain/sheet/edit";
import { foldEdits, sheetKey, type FoldedEdits } from "../fold-edits";
import { writeZip, type ZipPart } from "../../zip/write-zip";
import { WorkbookError } from "../workbook";
import { drawingNamespaces } from "./charts/namespaces";
import {
  contentTypesText,
  freeRelationNumber,
  relationsText,
  workbookText,
  type AddedSheet,
  type NewPart,
} from "./frame-parts";
import { openPackage, relationsPath, type Package, type Relation } from "./package";
import { asWorkbookError } from "./read-xlsx";
import { blankStyles, styleTable } from "./style-table";
import { styleFlags } from "./style-flags";
import { encoded, freePaths, namespaceOf, plainText, siblingPath } from "./workbook-parts";
import { writeSheets, type NewSheet, type WrittenSheets } from "./write-sheets";

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
  const sheets = pack.sheets.filter((sheet) => sheet.hasCells);
  const folded = foldEdits(
    edits,
    sheets.map((sheet) => sheet.name),
  );
  refuseWhatWouldBeLost(pack, folded);
  const freePath = freePaths(pack);
  const added = newSheets(pack, folded, freePath);
  const stylesPath = pack.relations.find(({ kind }) => kind === "styles")?.target;
  const workbook = plainText(pack, pack.workbookPath);
  const namespace = namespaceOf(workbook);
  const stylesText = stylesPath === undefined ? blankStyles(namespace) : plainText(pack, stylesPath);
  const styles = styleTable(stylesText);
  const context = { folded, styles, unlocked: styleFlags(stylesText).unlocked };
  const room = { pack, namespaces: drawingNamespaces(namespace), freePath };
  const written = writeSheets(sheets, added, namespace, context, room);

  const changed = new Map(written.contents);
  const newStyles = styles.changedText();
  const newParts: NewPart[] = added.map(({ path }) => ({ path, kind: "worksheet" }));
  if (newStyles !== undefined) changed.set(stylesPath ?? siblingPath(pack, "styles.xml"), encoded(newStyles));
  if (newStyles !== undefined && stylesPath === undefined) {
    newParts.push({ path: siblingPath(pack, "styles.xml"), kind: "styles" });
  }
  const framed = frame(
    pack,
    workbookText(workbook, tied(pack, added), [...folded.layouts.values()]),
    newParts,
    written,
  );
  return writeZip(parts(pack, new Map([...changed, ...framed]), written.gone));
}

/** Throws WorkbookError "would-lose". */
function refuseWhatWouldBeLost(pack: Package, { layouts, removals }: FoldedEdits): void {
  const lost = [...pack.entries.values()].filter(({ name }) => doesNotSurvive.some(({ path }) => path.test(name)));
  if (lost.length > 0) throw new WorkbookError({ code: "would-lose", parts: lost.map(({ name }) => name) });
  // What undoing takes away was made since the file was opened: a sheet of the file itself never goes.
  const gone = pack.sheets.filter(({ name, hasCells }) => hasCells && removals.has(sheetKey(name)));
  if (gone.length > 0) throw new WorkbookError({ code: "would-lose", parts: gone.map(({ name }) => name) });
  const chart = pack.sheets.find(({ name, hasCells }) => !hasCells && layouts.has(sheetKey(name)));
  if (chart !== undefined) throw new WorkbookError({ code: "would-lose", parts: [chart.name] });
}

function newSheets(pack: Package, { layouts }: FoldedEdits, freePath: (stem: string) => string): readonly NewSheet[] {
  const present = new Set(pack.sheets.map((sheet) => sheetKey(sheet.name)));
  const added = [...layouts].filter(([key]) => !present.has(key)).map(([, layout]) => layout);
  if (pack.structureLocked && added[0] !== undefined) {
    throw new WorkbookError({ code: "structure-protected", sheet: added[0].name });
  }
  return added.map(({ name }) => ({ name, path: freePath("worksheets/sheet") }));
}

function tied({ relations }: Package, added: readonly NewSheet[]): readonly AddedSheet[] {
  const firstId = freeRelationNumber(relations);
  return added.map(({ name }, i) => ({ name, relationId: `rId${firstId + i}` }));
}

/** The frame around the parts that changed: list of sheets, ties, kinds. The order of calculation is left to the program. */
function frame(pack: Package, workbook: string, newParts: readonly NewPart[], written: WrittenSheets): Contents {
  const firstId = freeRelationNumber(pack.relations);
  const base = pack.relations.find(({ kind }) => kind === "worksheet")?.type.replace(/worksheet$/, "") ?? "";
  const relations = newParts.map(({ path, kind }, i) => ({
    id: `rId${firstId + i}`,
    type: base + kind,
    target: path.slice(siblingPath(pack, "").length),
  }));
  const chain = calculationChain(pack);
  const contents: [string, string][] = [[pack.workbookPath, workbook]];
  if (relations.length + chain.length > 0) {
    const at = relationsPath(pack.workbookPath);
    const dropped = chain.map(({ id }) => id);
    contents.push([at, relationsText(plainText(pack, at), relations, dropped)]);
  }
  const added = [...newParts, ...written.added];
  const gone = [...chain.map(({ target }) => target), ...written.gone];
  if (added.length + gone.length > 0) {
    const at = "[Content_Types].xml";
    contents.push([at, contentTypesText(plainText(pack, at), added, gone)]);
  }
  return new Map(contents.map(([path, text]) => [path, encoded(text)]));
}

function calculationChain({ relations }: Package): readonly Relation[] {
  return relations.filter(({ kind }) => kind === "calcChain");
}

function parts(pack: Package, changed: Contents, gone: readonly string[]): readonly ZipPart[] {
  const contents = new Map([...changed].map(([path, content]) => [path.toLowerCase(), { name: path, content }]));
  const chain = calculationChain(pack).map(({ target }) => target);
  const dropped = new Set([...chain, ...gone].map((path) => path.toLowerCase()));
  const kept = [...pack.entries].filter(([key]) => !dropped.has(key));
  const old = kept.map(([key, entry]): ZipPart => {
    const content = contents.get(key)?.content;
    return content === undefined ? { entry, file: pack.file } : { name: entry.name, content };
  });
  return [...old, ...[...contents].filter(([key]) => !pack.entries.has(key)).map(([, part]) => part)];
}
