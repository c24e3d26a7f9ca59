import { addends } from "../domain/format/totals";
import type { FilledCell } from "../domain/fill/fill-cells";
import { layoutRecord, placeName, recordName, type RecordLine } from "../domain/record/record";
import { exportLine } from "../domain/record/exports";
import { lapsedWaivers } from "../domain/record/lapsed-waivers";
import { waiverLine } from "../domain/record/waivers";
import { ownWaivers } from "../domain/record/whose-waivers";
import { shown } from "../domain/report/cell-value";
import { settingsSheetName } from "../domain/settings/settings-sheet";
import { columnLetter } from "../domain/sheet/address";
import type { SheetLayout } from "../domain/sheet/edit";
import { findingLines } from "./finding-lines";
import type { FillOptions, FillPlan } from "./plan-fill";
import { rowRanges } from "../domain/ledger/row-ranges";

type Planned = Omit<FillPlan, "edits">;

/** The sheet 核对记录 of a fill: what was found, what needs a person, what was left out, and where every figure is from. */
export function layoutFillRecord(sheet: string, plan: Planned, options: FillOptions): SheetLayout {
  const { words } = options;
  const { identity, reading } = plan;
  return layoutRecord(sheet, words.record.title(identity.organ, identity.year), [
    {
      category: "summary",
      place: "",
      item: words.record.rowsItem,
      value: reading.rows.read,
      text: words.record.rows(reading.rows),
    },
    ...ledgerLines(plan, options),
    ...settingsLines(plan, options),
    ...findingLines(plan, options),
    ...waiverLines(plan),
    ...plan.exports.map(exportLine),
    ...unresolvedLines(plan, options),
    ...leftLines(plan, options),
    ...excludedLines(plan, options),
    ...plan.cells.flatMap((cell) => fillLine(cell, plan, options)),
  ]);
}

/**
 * Every 说明 is carried on; one about the tables that holds for nothing any more is told apart.
 * Those about a text may be about a finished report that is not at hand.
 */
function waiverLines(plan: Planned): readonly RecordLine[] {
  const lapsed = new Set(lapsedWaivers(ownWaivers(plan), [{ findings: plan.findings }]).map(({ waiver }) => waiver));
  return plan.waivers.map((waiver) => waiverLine(waiver, lapsed.has(waiver) ? "lapsed" : "waiver"));
}

/** What was read as what, what was left alone, and what is worth knowing of either. */
function ledgerLines({ reading }: Planned, { words }: FillOptions): readonly RecordLine[] {
  const line = (sheet: string, row: number, value: string, text: string): RecordLine => ({
    category: "summary",
    link: { sheet, row, column: 0 },
    place: sheet,
    item: words.record.sheetItem,
    value,
    text,
  });
  return [
    ...reading.ledgers.map(({ sheet, kind, header, firstRow, lastRow }) =>
      line(sheet, header.firstRow, words.ledger.kinds[kind], words.record.ledger(firstRow + 1, lastRow + 1)),
    ),
    ...reading.leftAlone.map(({ sheet, reason }) => line(sheet, 0, "", words.ledger.leftAlone[reason])),
    ...reading.notes.map((note) => line(note.sheet, note.row ?? 0, "", words.ledger.note(note))),
  ];
}

function settingsLines({ settingsProblems }: Planned, { words }: FillOptions): readonly RecordLine[] {
  return settingsProblems.map((problem) => ({
    category: "settings",
    link: { sheet: settingsSheetName, row: problem.row, column: 0 },
    place: words.record.rowPlace(settingsSheetName, problem.row + 1, ""),
    item: "",
    value: problem.text,
    text: words.settings.problem(problem),
  }));
}

function unresolvedLines({ reading }: Planned, { words }: FillOptions): readonly RecordLine[] {
  return reading.unresolved.map((row) => {
    const link = { sheet: row.sheet, row: row.row, column: row.column ?? 0 };
    return {
      category: "unresolved",
      link,
      place: words.record.rowPlace(row.sheet, row.row + 1, row.column === undefined ? "" : columnLetter(row.column)),
      item: row.field,
      value: row.value,
      text: words.ledger.unresolved(row),
    };
  });
}

function leftLines({ left }: Planned, { words }: FillOptions): readonly RecordLine[] {
  return [...left].flatMap(([kind, keys]) => ({
    category: "left" as const,
    place: "",
    item: words.ledger.kinds[kind],
    value: keys.length,
    text: words.record.left(words.ledger.kinds[kind], keys.length),
  }));
}

function excludedLines({ reading }: Planned, { words }: FillOptions): readonly RecordLine[] {
  return reading.excluded.map(({ sheet, row, reason }) => ({
    category: "excluded",
    link: { sheet, row, column: 0 },
    place: words.record.rowPlace(sheet, row + 1, ""),
    item: "",
    value: "",
    text: words.ledger.excluded(reason),
  }));
}

/** What was counted for a cell is written down even where a person's own value stays: the next fill compares with it. */
function fillLine(cell: FilledCell, { reading }: Planned, { words }: FillOptions): readonly RecordLine[] {
  const { key, place, counted, state, after } = cell;
  if (counted === undefined) return [];
  const sources = rowRanges(reading.tally.rowsBehind(key));
  const from = addends.has(key)
    ? words.record.total
    : cell.from === "law"
      ? words.record.byLaw
      : words.record.sources(sources);
  const text = state === "kept" ? words.record.kept(shown(after), counted, from) : from;
  return [{ category: "fill", link: place, place: placeName(place), item: recordName(key), value: counted, text }];
}
