import { chartName, isOurChart, type ChartLayout } from "../../../domain/sheet/edit";
import { attributesOf, escapeCellText } from "../xml";
import type { DrawingNamespaces } from "./namespaces";

/** A drawing of a sheet: pictures and charts, each in an anchor that says over which cells it lies. */

/** Schema order does not matter: anchors of all kinds may follow one another. */
export function blankDrawing({ sheetDrawing }: DrawingNamespaces): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${sheetDrawing}"></xdr:wsDr>`;
}

/** An anchor with a chart in it. It brings its namespaces along, whatever prefixes the drawing uses. */
export function anchorXml(
  chart: ChartLayout,
  shapeId: number,
  relationId: string,
  namespaces: DrawingNamespaces,
): string {
  const { firstRow, firstColumn, lastRow, lastColumn } = chart.place;
  const shape = `id="${shapeId}" name="${escapeCellText(chartName(chart))}" descr="${escapeCellText(chart.description)}"`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.main}" editAs="oneCell">` +
    `<xdr:from>${cornerXml(firstRow, firstColumn)}</xdr:from><xdr:to>${cornerXml(lastRow + 1, lastColumn + 1)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${shape}/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" ` +
    `xmlns:r="${namespaces.relations}" r:id="${relationId}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
    `<xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function cornerXml(row: number, column: number): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}

/** The tie of the chart in an anchor, if the chart is one of ours. */
export function ourChartIn(anchor: string): string | undefined {
  const shape = /<(?:[\w.-]+:)?cNvPr\b([^>]*)>/.exec(anchor)?.[1] ?? "";
  if (!isOurChart(attributesOf(shape)["name"] ?? "")) return undefined;
  return /<(?:[\w.-]+:)?chart\b[^>]*?\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(anchor)?.[1];
}

/** No two shapes of a drawing may have one id. */
export function highestShapeId(drawing: string): number {
  const shapes = [...drawing.matchAll(/<(?:[\w.-]+:)?cNvPr\b([^>]*)>/g)];
  return Math.max(1, ...shapes.map(([, shape = ""]) => Number(attributesOf(shape)["id"] ?? 0)));
}
