import { partText, relationsOf, relationsPath, type Package, type Relation } from "../package";
import { partDocument, type PartDocument } from "../part-document";
import type { SheetDocument } from "../sheet-document";
import { attributesOf } from "../xml";
import { blankDrawing, ourChartIn } from "./drawing-xml";
import type { DrawingNamespaces } from "./namespaces";

/** The drawing of a sheet, with our charts told apart from what the office has in it. */
export interface SheetDrawing {
  readonly path: string;
  /** Without our charts. */
  readonly others: PartDocument;
  /** Ties of what stays. */
  readonly kept: readonly Relation[];
  readonly former: readonly FormerChart[];
}

/** A chart of ours that stands on the sheet. */
export interface FormerChart {
  readonly relationId: string;
  readonly path: string;
  /** Its own ties, and the parts for colours and style that a program has added to it. */
  readonly parts: readonly string[];
}

export function blankSheetDrawing(path: string, namespaces: DrawingNamespaces): SheetDrawing {
  return { path, others: partDocument(blankDrawing(namespaces)), kept: [], former: [] };
}

export function standingDrawing(sheet: SheetDocument, sheetPath: string, pack: Package): SheetDrawing | undefined {
  const xml = sheet.children.find(({ name }) => name === "drawing")?.xml ?? "";
  const attributes = Object.entries(attributesOf(xml.replace(/^<[^\s/>]*/, "")));
  const id = attributes.find(([name]) => name.endsWith(":id"))?.[1];
  const path = relationsOf(pack, sheetPath).find((tie) => tie.id === id)?.target;
  if (path === undefined) return undefined;
  const document = partDocument(partText(pack, path));
  const ties = relationsOf(pack, path);
  const ours = new Set(document.children.flatMap((child) => ourChartIn(child.xml) ?? []));
  return {
    path,
    others: { ...document, children: document.children.filter((child) => ourChartIn(child.xml) === undefined) },
    kept: ties.filter((tie) => !ours.has(tie.id)),
    former: ties.filter((tie) => ours.has(tie.id)).map((tie) => formerChart(tie, pack)),
  };
}

function formerChart({ id, target }: Relation, pack: Package): FormerChart {
  const own = relationsOf(pack, target).map((tie) => tie.target);
  const parts = [relationsPath(target), ...own].filter((path) => pack.entries.has(path.toLowerCase()));
  return { relationId: id, path: target, parts };
}
