import type { Area } from "../../domain/sheet/address";
import type { Block, TableBlock } from "../finished-document";

/**
 * Puts tables together that a page break, or a writer who had to get over one, has split in two: one follows the other
 * with nothing in between, they have as many columns, and the second has no head of its own or repeats the first's.
 */
export function joinSplitTables(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const one = last?.kind === "table" && block.kind === "table" ? joinedTable(last, block) : undefined;
    if (one === undefined) joined.push(block);
    else joined[joined.length - 1] = one;
  }
  return joined;
}

function joinedTable(first: TableBlock, second: TableBlock): TableBlock | undefined {
  if (first.rows[0]?.length !== second.rows[0]?.length) return undefined;
  const heads = headRows(second);
  if (heads === second.rows.length || !sameRows(first, second, heads)) return undefined;
  const shift = first.rows.length - heads;
  const moved = second.merges
    .filter((area) => area.lastRow >= heads)
    .map((area) => ({ ...area, firstRow: area.firstRow + shift, lastRow: area.lastRow + shift }));
  const rows = [...first.rows, ...second.rows.slice(heads)];
  return { kind: "table", rows, merges: continued(first, rows, moved) };
}

/** Rows on top that hold no figures and are not left blank for them. */
function headRows(table: TableBlock): number {
  const under = new Set(table.merges.flatMap(placesUnder));
  const body = table.rows.findIndex((cells, row) => {
    const texts = cells.filter((_, column) => !under.has(`${row},${column}`)).map((text) => text.trim());
    return texts.some(isFigure) || texts.filter((text) => text === "").length * 2 >= texts.length;
  });
  return body < 0 ? table.rows.length : body;
}

function placesUnder(area: Area): readonly string[] {
  const places: string[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) places.push(`${row},${column}`);
  }
  return places.slice(1);
}

/** "0", "12.5", "/": whatever stands where a number belongs. */
function isFigure(text: string): boolean {
  return /^[\d０-９.,，．/／—–-]+$/.test(text);
}

function sameRows(first: TableBlock, second: TableBlock, count: number): boolean {
  const bare = (table: TableBlock) => JSON.stringify(table.rows.slice(0, count)).replace(/\\n|\s/g, "");
  return bare(first) === bare(second);
}

/** A label that spanned several rows up to the break goes on below it where the cell under it is blank. */
function continued(first: TableBlock, rows: TableBlock["rows"], moved: readonly Area[]): readonly Area[] {
  const border = first.rows.length;
  const below = [...moved];
  const above = first.merges.map((area) => {
    if (area.lastRow !== border - 1 || area.firstRow === area.lastRow) return area;
    const at = below.findIndex((one) => one.firstRow === border && one.firstColumn === area.firstColumn);
    const under = below[at] ?? { ...area, firstRow: border, lastRow: border };
    const blank = rows[border]?.slice(area.firstColumn, area.lastColumn + 1).every((text) => text.trim() === "");
    if (!blank || under.lastColumn !== area.lastColumn) return area;
    if (at >= 0) below.splice(at, 1);
    return { ...area, lastRow: under.lastRow };
  });
  return [...above, ...below];
}
