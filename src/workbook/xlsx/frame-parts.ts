import type { SheetLayout } from "../../domain/sheet/edit";
import { quotedSheet } from "./layout-xml";
import { partDocument, documentText, withElements, withLast, type PartDocument } from "./part-document";
import { attributesOf, escapeXml } from "./xml";

/** The parts that hold a workbook together: its list of sheets, the ties between parts, and the list of their kinds. */

const workbookOrder = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups"],
  ...["externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "extLst"],
];

export interface AddedSheet {
  readonly name: string;
  readonly relationId: string;
}

/** The workbook's part with sheets added behind the others, and asking for a recalculation when it is opened. */
export function workbookText(text: string, added: readonly AddedSheet[], laidOut: readonly SheetLayout[]): string {
  const document = partDocument(text);
  const sheets = partDocument(childXml(document, "sheets"));
  const idName = /\s([\w.-]+:id)\s*=/.exec(documentText(sheets))?.[1] ?? "r:id";
  const usedIds = sheets.children.map((child) => Number(childAttributes(child.xml)["sheetId"] ?? 0));
  const firstId = Math.max(0, ...usedIds) + 1;
  const withAdded = added.reduce(
    (list, { name, relationId }, i) =>
      withLast(list, "sheet", `<sheet name="${escapeXml(name)}" sheetId="${firstId + i}" ${idName}="${relationId}"/>`),
    sheets,
  );
  const names = withAdded.children.map((child) => childAttributes(child.xml)["name"] ?? "");
  const withSheets = withElements(document, workbookOrder, "sheets", [documentText(withAdded)]);
  return documentText(recalculated(withPrintTitles(withSheets, names, laidOut)));
}

function withPrintTitles(
  document: PartDocument,
  names: readonly string[],
  laidOut: readonly SheetLayout[],
): PartDocument {
  const list = partDocument(childXml(document, "definedNames"));
  const positions = new Map(laidOut.map((layout) => [String(positionOf(names, layout.name)), layout]));
  const kept = list.children.filter((child) => {
    const { name, localSheetId } = childAttributes(child.xml);
    return name !== "_xlnm.Print_Titles" || !positions.has(localSheetId ?? "");
  });
  const added = [...positions].flatMap(([position, { name, page }]) => {
    if (page.repeatRows === undefined) return [];
    const [first, last] = page.repeatRows;
    const rows = `${escapeXml(quotedSheet(name))}!$${first + 1}:$${last + 1}`;
    const xml = `<definedName name="_xlnm.Print_Titles" localSheetId="${position}">${rows}</definedName>`;
    return [{ name: "definedName", xml }];
  });
  const children = [...kept, ...added];
  const xml = children.length === 0 ? [] : [documentText({ ...list, children })];
  return withElements(document, workbookOrder, "definedNames", xml);
}

function positionOf(names: readonly string[], name: string): number {
  return names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
}

/** Totals are formulas: every program works them out anew when it opens the file, whatever was saved with them. */
function recalculated(document: PartDocument): PartDocument {
  const present = childXml(document, "calcPr").replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  const xml = present.replace(/^<calcPr\b/, `<calcPr fullCalcOnLoad="1"`);
  return withElements(document, workbookOrder, "calcPr", [xml]);
}

function childXml(document: PartDocument, name: string): string {
  return document.children.find((child) => child.name === name)?.xml ?? `<${name}/>`;
}

function childAttributes(xml: string) {
  return attributesOf(/^<[^\s/>]+([^]*?)\/?>/.exec(xml)?.[1] ?? "");
}

export interface NewRelation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The file of ties, with some more and without those of the ids named. */
export function relationsText(text: string, added: readonly NewRelation[], dropped: readonly string[]): string {
  const document = partDocument(text);
  const children = document.children.filter((child) => !dropped.includes(childAttributes(child.xml)["Id"] ?? ""));
  return documentText(
    added.reduce(
      (list, { id, type, target }) =>
        withLast(
          list,
          "Relationship",
          `<Relationship Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`,
        ),
      { ...document, children },
    ),
  );
}

/** The number of an id "rId…" that none of the ties has. */
export function freeRelationNumber(relations: readonly { readonly id: string }[]): number {
  return relations.reduce((highest, { id }) => Math.max(highest, Number(/^rId(\d+)$/.exec(id)?.[1] ?? 0)), 0) + 1;
}

export interface NewPart {
  readonly path: string;
  readonly kind: keyof typeof contentTypes;
}

const office = "application/vnd.openxmlformats-officedocument.";

const contentTypes = {
  worksheet: `${office}spreadsheetml.worksheet+xml`,
  styles: `${office}spreadsheetml.styles+xml`,
  drawing: `${office}drawing+xml`,
  chart: `${office}drawingml.chart+xml`,
};

/** The list of the parts' kinds, with some more and without those of the parts named. */
export function contentTypesText(text: string, added: readonly NewPart[], dropped: readonly string[]): string {
  const document = partDocument(text);
  const gone = dropped.map((path) => `/${path}`.toLowerCase());
  const children = document.children.filter(
    (child) => !gone.includes((childAttributes(child.xml)["PartName"] ?? "").toLowerCase()),
  );
  return documentText(
    added.reduce(
      (list, { path, kind }) =>
        withLast(list, "Override", `<Override PartName="/${escapeXml(path)}" ContentType="${contentTypes[kind]}"/>`),
      { ...document, children },
    ),
  );
}
