import { columnLetter, type Area } from "../../../src/domain/sheet/address";

/** Rectangles on a sheet of 1,048,576 rows and 16,384 columns, and their addresses as Excel writes them. */

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export const wholeSheet: Area = { firstRow: 0, firstColumn: 0, lastRow, lastColumn };

export function oneCell(row: number, column: number): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

export function rowCount({ firstRow, lastRow: last }: Area): number {
  return last - firstRow + 1;
}

export function columnCount({ firstColumn, lastColumn: last }: Area): number {
  return last - firstColumn + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

export function isOneCell(area: Area): boolean {
  return cellCount(area) === 1;
}

function hasWholeColumns(area: Area): boolean {
  return area.firstRow === 0 && area.lastRow === lastRow;
}

function hasWholeRows(area: Area): boolean {
  return area.firstColumn === 0 && area.lastColumn === lastColumn;
}

/** Made of whole rows or columns: too large to be read or written cell by cell. */
export function isUnbounded(area: Area): boolean {
  return hasWholeColumns(area) || hasWholeRows(area);
}

export function isOnSheet(area: Area): boolean {
  return (
    area.firstRow >= 0 &&
    area.firstColumn >= 0 &&
    area.lastRow <= lastRow &&
    area.lastColumn <= lastColumn &&
    area.firstRow <= area.lastRow &&
    area.firstColumn <= area.lastColumn
  );
}

export function intersection(one: Area, other: Area): Area | undefined {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : undefined;
}

/** What is left of an area without a part of it, in up to four rectangles. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (cut === undefined) return [area];
  const between = { firstRow: cut.firstRow, lastRow: cut.lastRow };
  return [
    { ...area, lastRow: cut.firstRow - 1 },
    { ...area, firstRow: cut.lastRow + 1 },
    { ...area, ...between, lastColumn: cut.firstColumn - 1 },
    { ...area, ...between, firstColumn: cut.lastColumn + 1 },
  ].filter(isOnSheet);
}

export function bounding(one: Area, other: Area): Area {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    one.lastRow === other.lastRow &&
    one.lastColumn === other.lastColumn
  );
}

/** "A" → 0; -1 for no letters at all. */
export function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads "B2", "$A$1:C3", "A:C", "2:5", each with or without a sheet before it. Undefined for anything else. */
export function parseArea(address: string): Area | undefined {
  const plain = address.replace(/^.*!/u, "").replaceAll("$", "");
  const match = /^(?<c1>[A-Z]{0,3})(?<r1>\d{0,7})(?::(?<c2>[A-Z]{0,3})(?<r2>\d{0,7}))?$/iu.exec(plain);
  if (match?.groups === undefined) return undefined;
  const { c1 = "", r1 = "", c2 = c1, r2 = r1 } = match.groups;
  const isRange = plain.includes(":");
  const wholeRows = isRange && c1 === "" && c2 === "" && r1 !== "" && r2 !== "";
  const wholeColumns = isRange && r1 === "" && r2 === "" && c1 !== "" && c2 !== "";
  if (!wholeRows && !wholeColumns && [c1, r1, c2, r2].includes("")) return undefined;
  const rows = wholeColumns ? [0, lastRow] : [Number(r1) - 1, Number(r2) - 1];
  const columns = wholeRows ? [0, lastColumn] : [columnOf(c1), columnOf(c2)];
  const area = {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
  return isOnSheet(area) ? area : undefined;
}

/** "B2", "A1:C3", "A:C", "2:5"; a whole sheet is "1:1048576". */
export function areaText(area: Area): string {
  const { firstRow, firstColumn, lastRow: bottom, lastColumn: right } = area;
  if (hasWholeRows(area)) return `${firstRow + 1}:${bottom + 1}`;
  if (hasWholeColumns(area)) return `${columnLetter(firstColumn)}:${columnLetter(right)}`;
  const first = `${columnLetter(firstColumn)}${firstRow + 1}`;
  return isOneCell(area) ? first : `${first}:${columnLetter(right)}${bottom + 1}`;
}

/** A sheet's name before an address: in quotes unless it is a plain word that is no address itself. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === undefined;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
