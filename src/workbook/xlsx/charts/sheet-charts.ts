import type { SheetLayout } from "../../../domain/sheet/edit";
import { freeRelationNumber, relationsText, type NewPart } from "../frame-parts";
import { partText, relationsOf, relationsPath, type Package } from "../package";
import { documentText, unprefixed, withElements, withLast, type PartDocument } from "../part-document";
import { sheetOrder, type SheetDocument } from "../sheet-document";
import { chartXml } from "./chart-xml";
import { anchorXml, highestShapeId } from "./drawing-xml";
import { blankSheetDrawing, standingDrawing, type SheetDrawing } from "./sheet-drawing";
import type { DrawingNamespaces } from "./namespaces";

/** Where new parts find a place. */
export interface PartRoom {
  readonly pack: Package;
  readonly namespaces: DrawingNamespaces;
  /** A name that no part has: "charts/chart" → "xl/charts/chart3.xml". */
  readonly freePath: (stem: string) => string;
}

/** A sheet with its charts, and what becomes of the parts that they stand in. */
export interface DrawnSheet {
  readonly sheet: SheetDocument;
  readonly texts: ReadonlyMap<string, string>;
  readonly added: readonly NewPart[];
  readonly gone: readonly string[];
}

/**
 * Draws the charts of a layout in the place of those of ours that stand on the sheet, in the same parts as far as they
 * go. Pictures and charts of the office on it stay.
 */
export function drawCharts(sheet: SheetDocument, path: string, layout: SheetLayout, room: PartRoom): DrawnSheet {
  const standing = layout.charts && standingDrawing(sheet, path, room.pack);
  if (layout.charts === undefined || (standing === undefined && layout.charts.length === 0)) {
    return { sheet, texts: new Map(), added: [], gone: [] };
  }
  if (standing !== undefined) return drawn(sheet, layout, standing, room);
  const drawing = blankSheetDrawing(room.freePath("drawings/drawing"), room.namespaces);
  const result = drawn(sheet, layout, drawing, room);
  const id = `rId${freeRelationNumber(relationsOf(room.pack, path))}`;
  const element = `<drawing xmlns:r="${room.namespaces.relations}" r:id="${id}"/>`;
  const tie = { id, type: `${room.namespaces.relations}/drawing`, target: `/${drawing.path}` };
  return {
    sheet: withElements(sheet, sheetOrder, "drawing", [element]),
    texts: new Map([...result.texts, [relationsPath(path), relationsText(tiesText(room.pack, path), [tie], [])]]),
    added: [{ path: drawing.path, kind: "drawing" }, ...result.added],
    gone: result.gone,
  };
}

function drawn(sheet: SheetDocument, layout: SheetLayout, drawing: SheetDrawing, room: PartRoom): DrawnSheet {
  const { former } = drawing;
  const charts = layout.charts ?? [];
  const places = charts.map((_, index) => former[index]?.path ?? room.freePath("charts/chart"));
  const firstId = freeRelationNumber(drawing.kept);
  const ties = places.map((place, index) => ({
    id: `rId${firstId + index}`,
    type: `${room.namespaces.relations}/chart`,
    target: `/${place}`,
  }));
  const dropped = former.map(({ relationId }) => relationId);
  return {
    sheet,
    texts: new Map([
      [drawing.path, documentText(withAnchors(drawing.others, layout, ties, room.namespaces))],
      [relationsPath(drawing.path), relationsText(tiesText(room.pack, drawing.path), ties, dropped)],
      ...charts.map((chart, index): [string, string] => [
        places[index] ?? "",
        chartXml(layout, chart, room.namespaces),
      ]),
    ]),
    added: places.slice(former.length).map((place) => ({ path: place, kind: "chart" })),
    gone: [...former.flatMap(({ parts }) => parts), ...former.slice(charts.length).map((chart) => chart.path)],
  };
}

function withAnchors(
  others: PartDocument,
  { charts = [] }: SheetLayout,
  ties: readonly { readonly id: string }[],
  namespaces: DrawingNamespaces,
): PartDocument {
  const firstShape = highestShapeId(documentText(others)) + 1;
  return charts.reduce(
    (document, chart, index) =>
      withLast(document, "anchor", anchorXml(chart, firstShape + index, ties[index]?.id ?? "", namespaces)),
    others,
  );
}

const noTies = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

function tiesText(pack: Package, path: string): string {
  const at = relationsPath(path);
  return pack.entries.has(at.toLowerCase()) ? unprefixed(partText(pack, at), at) : noTies;
}
