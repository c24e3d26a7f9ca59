import { parseA1 } from "../../domain/sheet/address";
import { entryOf, openPackage, partText, type Package } from "../../workbook/xlsx/package";
import { attributesOf, xmlDecoder, xmlScanner } from "../../workbook/xlsx/xml";
import { inflatePart } from "../../zip/inflate-part";
import {
  charactersToPixels,
  pointsToPixels,
  type Appearances,
  type CellAppearance,
  type SheetAppearance,
} from "../grid/appearance";
import { cellFormats } from "./cell-formats";

/** Rows whose looks are read one by one; a ledger's rows below look like the last of them. */
const rowsLookedAt = 500;

/** How the sheets of a file look. Only for showing: a file whose looks cannot be read is shown plain. */
export function readAppearances(bytes: Uint8Array): Appearances {
  try {
    const pack = openPackage(bytes);
    const formats = readFormats(pack);
    return new Map(
      pack.sheets
        .filter((sheet) => sheet.hasCells)
        .map((sheet) => [sheet.name, readSheet(pack, sheet.path, formats)] as const),
    );
  } catch {
    return new Map();
  }
}

function readFormats(pack: Package): readonly CellAppearance[] {
  const path = pack.relations.find(({ kind }) => kind === "styles")?.target;
  return path === undefined ? [] : cellFormats(partText(pack, path));
}

function readSheet(pack: Package, path: string, formats: readonly CellAppearance[]): SheetAppearance {
  const columnWidths = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  const cells = new Map<number, ReadonlyMap<number, CellAppearance>>();
  let frozenRows = 0;
  let row = -1;
  let column = -1;
  let looks = new Map<number, CellAppearance>();

  const scanner = xmlScanner({
    open(name, raw) {
      if (name === "c") {
        const { r, s = "0" } = attributesOf(raw);
        column = r === undefined ? column + 1 : (parseA1(r)?.column ?? column + 1);
        const format = formats[Number(s)];
        if (format !== undefined) looks.set(column, format);
      } else if (name === "row") {
        const { r, ht } = attributesOf(raw);
        row = r === undefined ? row + 1 : Number(r) - 1;
        column = -1;
        looks = new Map();
        cells.set(row, looks);
        if (ht !== undefined) rowHeights.set(row, pointsToPixels(Number(ht)));
      } else if (name === "col") {
        const { min = "1", max = min, width } = attributesOf(raw);
        const last = Math.min(Number(max), 256);
        for (let at = Number(min) - 1; width !== undefined && at < last; at += 1) {
          columnWidths.set(at, charactersToPixels(Number(width)));
        }
      } else if (name === "pane") {
        const { ySplit, state } = attributesOf(raw);
        if (state?.startsWith("frozen")) frozenRows = Number(ySplit ?? 0);
      }
    },
    close() {},
  });

  let decoder: TextDecoder | undefined;
  for (const piece of inflatePart(pack.file, entryOf(pack, path))) {
    decoder ??= xmlDecoder(piece);
    scanner.feed(decoder.decode(piece, { stream: true }));
    if (cells.size > rowsLookedAt) break;
  }
  const below = cells.size > rowsLookedAt ? { row: row + 1, cells: looks } : undefined;
  return { columnWidths, rowHeights, frozenRows, cells, ...(below && { below }) };
}
