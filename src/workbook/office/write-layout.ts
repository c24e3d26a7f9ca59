import { a1, type Place } from "../../domain/sheet/address";
import type { LaidCell, SheetLayout } from "../../domain/sheet/edit";
import type { Step } from "./batches";
import { entriesIn, weightOf } from "./cell-contents";
import { formatArea } from "./format-area";
import { lookAreas } from "./look-areas";
import { chartSteps } from "./our-charts";
import { rangeOf } from "./pages";
import { setUpPrinting } from "./print-setup";

/** Rows that go out together: few enough that a page of them is well below what Excel on the web takes. */
const rowsPerStep = 500;
/** Roughly what one command on a range of its own weighs, in bytes. */
const bytesPerCommand = 250;
const commandsPerLook = 35;

/** Excel allows no higher row. In points. */
const highestRow = 409;

/** A sheet of ours that is there already, with the names of our charts on it. */
export interface StandingSheet {
  readonly id: string;
  readonly charts: readonly string[];
}

/**
 * Everything it takes to lay a sheet of ours out: made with its name at once, or emptied if it is there.
 * The office's own conditional formats and charts on it stay.
 */
export function layoutSteps(
  { workbook }: Excel.RequestContext,
  layout: SheetLayout,
  standing: StandingSheet | undefined,
): readonly Step[] {
  const { worksheets } = workbook;
  const sheetNow = () => worksheets.getItem(standing?.id ?? layout.name);
  const lastRow = Math.max(-1, ...layout.cells.map(({ row }) => row));
  const steps: Step[] = [
    {
      bytes: 20 * bytesPerCommand,
      queue: () => {
        if (standing === undefined) worksheets.add(layout.name);
        else empty(sheetNow());
        frame(sheetNow(), layout);
      },
    },
  ];
  for (let row = 0; row <= lastRow; row += rowsPerStep) {
    steps.push(rowsStep(sheetNow, layout, row, Math.min(lastRow, row + rowsPerStep - 1)));
  }
  steps.push({
    bytes: bytesPerCommand * layout.merges.length,
    queue: () => {
      for (const area of layout.merges) rangeOf(sheetNow(), area).merge();
    },
  });
  return [...steps, ...chartSteps(sheetNow, layout, standing?.charts ?? [])];
}

function empty(sheet: Excel.Worksheet): void {
  const everything = sheet.getRange();
  everything.unmerge();
  everything.clear(Excel.ClearApplyTo.contents);
  everything.clear(Excel.ClearApplyTo.hyperlinks);
  everything.format.useStandardHeight = true;
  sheet.freezePanes.unfreeze();
}

function frame(sheet: Excel.Worksheet, layout: SheetLayout): void {
  layout.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
  });
  if (layout.frozenRows > 0) sheet.freezePanes.freezeRows(layout.frozenRows);
  setUpPrinting(sheet.pageLayout, layout.page);
}

/** Characters of the standard font, 7 pixels each within a margin of 5, in points. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function rowsStep(sheetNow: () => Excel.Worksheet, layout: SheetLayout, firstRow: number, lastRow: number): Step {
  const cells = layout.cells.filter(({ row }) => row >= firstRow && row <= lastRow);
  const links = cells.filter(({ link }) => link !== undefined);
  const looks = lookAreas(layout, firstRow, lastRow);
  const heights = equalHeights(layout.rowHeights, firstRow, lastRow);
  const lastColumn = Math.max(0, ...cells.map(({ column }) => column));
  const area = { firstRow, firstColumn: 0, lastRow, lastColumn };
  const entries = entriesIn(area, cells);
  const commands = 4 * links.length + commandsPerLook * looks.length + 4 * heights.length;
  return {
    bytes: weightOf(entries) + bytesPerCommand * commands,
    queue: () => {
      const sheet = sheetNow();
      rangeOf(sheet, area).formulas = entries;
      // A link brings a font of its own along, so the looks come after it.
      for (const cell of links) linkCell(sheet, cell);
      for (const { look, area } of looks) formatArea(sheet, area, look);
      for (const { first, last, height } of heights) {
        sheet.getRangeByIndexes(first, 0, last - first + 1, 1).format.rowHeight = Math.min(highestRow, height);
      }
    },
  };
}

function linkCell(sheet: Excel.Worksheet, { row, column, content, link }: LaidCell): void {
  if (link === undefined) return;
  sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
    documentReference: placeReference(link),
    textToDisplay: String(content.value ?? ""),
  };
}

function placeReference({ sheet, row, column }: Place): string {
  return `'${sheet.replace(/'/g, "''")}'!${a1(row, column)}`;
}

function equalHeights(
  heights: ReadonlyMap<number, number>,
  firstRow: number,
  lastRow: number,
): readonly { readonly first: number; readonly last: number; readonly height: number }[] {
  const runs: { first: number; last: number; height: number }[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const height = heights.get(row);
    if (height === undefined) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.height === height && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row, height });
  }
  return runs;
}
