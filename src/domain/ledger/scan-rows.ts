import type { Scalar } from "../sheet/sheet-data";
import { shownText } from "../sheet/sheet-data";
import type { Block, Cells } from "./block";
import { columnOf, columnsOf, nowhere } from "./block";
import { dateColumn } from "./date-column";
import { holdsSomething, isFilled } from "./fill-down";
import { textsOf } from "./header";
import { plainText } from "./plain-text";
import { serials } from "./read-date";
import type { ExcludedRow, ExclusionReason, LedgerKind, LedgerNote } from "./result";
import { isDivider, isNoteWord, maySpeakOfRows, totalWord } from "./row-words";

/** A block with its rows told apart: entries, and rows that are none. */
export interface ScannedBlock extends Block {
  /** The rows that hold an entry, ascending. */
  readonly entries: Int32Array;
  readonly excluded: readonly ExcludedRow[];
  readonly notes: readonly LedgerNote[];
  /** The row at which another header ends this block; undefined at the end of the sheet. */
  readonly endedBy: number | undefined;
}

const mainDates: Readonly<Record<LedgerKind, readonly string[]>> = {
  applications: ["received"],
  publications: ["published"],
  documents: ["made"],
  licences: ["decided"],
  penalties: ["decided"],
  coercion: ["decided"],
  disputes: ["filed"],
  trainings: ["held"],
  fees: ["paidOn", "notified"],
};

const firstSerial = serials.first;
const lastSerial = serials.last;

/** Fields whose figures are amounts, not numbers of rows: a total of them says nothing about the rows. */
const amounts = ["serial", "amount", "paid", "charged", "persons", "reads", "hours", "quantity"];

/**
 * Goes through the rows below a header once. `isHeader` says whether another ledger's header begins at a row; it is
 * asked only of rows that cannot be entries. A row with a date in its place and an ordinary beginning is an entry
 * without a closer look: that is what makes a hundred thousand of them quick.
 * Lines that stand alone just above the next header are its title, no entries.
 */
export function scanRows(block: Block, isHeader: (row: number) => boolean): ScannedBlock {
  const { sheet, values } = block;
  const date = dateColumn(
    mainDates[block.kinds[0] ?? "applications"].flatMap((field) => columnsAt(block, field)),
    block,
  );
  const dateAt = columnsAt(block, mainDates[block.kinds[0] ?? "applications"][0] ?? "")[0] ?? nowhere;
  const struck = sheet.struckRows.length === 0 ? undefined : new Set(sheet.struckRows);
  const entries = new Int32Array(values.length);
  const excluded: ExcludedRow[] = [];
  const notes: LedgerNote[] = [];
  let count = 0;
  let sinceTotal = 0;
  let belowNote = false;
  let endedBy: number | undefined;

  const exclude = (row: number, reason: ExclusionReason): void =>
    void excluded.push({ sheet: sheet.name, row, reason });

  for (let row = block.header.lastRow + 1; row < values.length; row += 1) {
    const cells = values[row];
    if (cells === undefined || cells.length === 0) continue;
    const value = cells[dateAt];
    const dated = (typeof value === "number" && value >= firstSerial && value <= lastSerial) || date.day(cells) >= 0;
    if (dated && beginsOrdinarily(cells) && struck === undefined && !belowNote) {
      entries[count++] = row;
      continue;
    }
    if (!isRow(block, row)) continue;
    if (struck?.has(row) === true) {
      exclude(row, { code: "struck-through" });
      continue;
    }
    const total = totalIn(cells);
    if (total !== undefined) {
      exclude(row, { code: "total-row", text: total.text });
      const stated = total.stated ?? statedFigure(block, cells);
      const counted = /小计/.test(plainText(total.text)) ? count - sinceTotal : count;
      if (stated !== undefined && stated !== counted && stated !== count - sinceTotal) {
        notes.push({ sheet: sheet.name, row, note: { code: "total-differs", stated, counted } });
      }
      sinceTotal = count;
      continue;
    }
    const first = firstText(cells);
    if (first !== undefined && isNoteWord(first)) {
      belowNote = true;
      exclude(row, { code: "note-row", text: first });
      continue;
    }
    if (!dated && repeatsHeader(block, cells)) {
      exclude(row, { code: "repeated-header" });
      continue;
    }
    if (!dated && isHeader(row)) {
      endedBy = row;
      break;
    }
    const alone = textAlone(cells);
    if (alone !== undefined && (belowNote || isDivider(alone))) {
      exclude(row, { code: "note-row", text: alone });
    } else if (belowNote && !(dated && filledFields(block, cells) >= 3)) {
      exclude(row, { code: "note-row", text: first ?? "" });
    } else {
      entries[count++] = row;
    }
  }
  const titleFrom = endedBy === undefined ? values.length : titleAbove(values, endedBy);
  while (count > 0 && (entries[count - 1] ?? 0) >= titleFrom) count -= 1;
  return {
    ...block,
    entries: entries.subarray(0, count),
    excluded: excluded.filter(({ row }) => row < titleFrom),
    notes,
    endedBy,
  };
}

function columnsAt(block: Block, field: string): readonly number[] {
  return columnsOf(block, field).map(({ column }) => column);
}

function beginsOrdinarily(cells: Cells): boolean {
  for (let column = 0; column < cells.length; column += 1) {
    const value = cells[column];
    if (value === null || value === undefined || value === "") continue;
    return typeof value !== "string" || !maySpeakOfRows(value);
  }
  return false;
}

/** A row with nothing of its own is none, and neither is one that only carries its running number. */
function isRow(block: Block, row: number): boolean {
  const own = block.sheet.values[row];
  if (!holdsSomething(own)) return false;
  const serial = columnOf(block, "serial");
  return own?.some((value, column) => column !== serial && isFilled(value)) === true || !isFigure(own?.[serial ?? -1]);
}

function isFigure(value: Scalar | undefined): boolean {
  return typeof value === "number" || (typeof value === "string" && /^\d+$/.test(plainText(value)));
}

function totalIn(cells: Cells): { readonly text: string; readonly stated: number | undefined } | undefined {
  for (const value of cells) {
    const total = value === undefined ? undefined : totalWord(value);
    if (total !== undefined) return { text: shownText(value ?? null), ...total };
  }
  return undefined;
}

/** The number of rows a total row states: the only whole number in it that is no amount. */
function statedFigure(block: Block, cells: Cells): number | undefined {
  const ignored = new Set(amounts.flatMap((field) => columnsAt(block, field)));
  const figures = cells.flatMap((value, column) =>
    typeof value === "number" && Number.isInteger(value) && !ignored.has(column) ? [value] : [],
  );
  return figures.length === 1 ? figures[0] : undefined;
}

function firstText(cells: Cells): string | undefined {
  const first = cells.find((value) => isFilled(value));
  return typeof first === "string" ? first : undefined;
}

/** The first of the title lines right above a header. */
function titleAbove(values: readonly Cells[], header: number): number {
  let first = header;
  for (let row = header - 1; row >= 0; row -= 1) {
    const cells = values[row] ?? [];
    const text = textAlone(cells);
    if (holdsSomething(cells) && (text === undefined || isNoteWord(text))) break;
    if (text !== undefined) first = row;
  }
  return first;
}

/** The text of a row that holds one text, once or over merged cells, and nothing else. */
function textAlone(cells: Cells): string | undefined {
  const [text, ...others] = textsOf(cells);
  return others.length === 0 && cells.every((value) => !isFilled(value) || value === text) ? text : undefined;
}

/** Whether the row shows the header again: most of its cells hold a head of their own column. */
function repeatsHeader(block: Block, cells: Cells): boolean {
  let filled = 0;
  let same = 0;
  cells.forEach((value, column) => {
    if (!isFilled(value ?? null)) return;
    filled += 1;
    if (typeof value === "string" && block.paths[column]?.some((head) => plainText(head) === plainText(value)))
      same += 1;
  });
  return filled >= 2 && same * 2 > filled;
}

function filledFields(block: Block, cells: Cells): number {
  return block.columns.filter(({ column }) => isFilled(cells[column])).length;
}
