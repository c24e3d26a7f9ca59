import type { Area } from "../sheet/address";
import type { CellContent, CellLook, ChartLayout, LaidCell, SheetLayout } from "../sheet/edit";
import { heightOf } from "../sheet/text-height";
import type { ChartData } from "./chart-data";
import { describe } from "./describe";

export const chartSheetName = "图表";

/**
 * In characters: label, two years, room, and seven columns under the chart. Together they fit the width of A4 lying
 * in every usual font, since a page that has to be shrunk takes more rows than one block.
 */
const columnWidths = [22, 9, 9, 2, ...Array<number>(7).fill(7)];
const chartColumns = { firstColumn: 4, lastColumn: 10 };

/** In points. A block is so high that the next one begins on the next page. */
const blockHeight = 440;
const headingHeight = 36;
const rowHeight = 20;
/** Beside a short table the chart goes down further. */
const fewestChartRows = 17;

/** The sheet 图表: one below the other, the table of each chart and the chart beside it. */
export function layoutCharts(charts: readonly ChartData[]): SheetLayout {
  const blocks: Block[] = [];
  for (const chart of charts) blocks.push(blockAt(blocks.at(-1)?.nextRow ?? 0, chart));
  return {
    name: chartSheetName,
    cells: blocks.flatMap(({ cells }) => cells),
    merges: [],
    columnWidths,
    rowHeights: new Map(blocks.flatMap(({ heights }) => heights)),
    page: { orientation: "landscape" },
    frozenRows: 0,
    charts: blocks.map(({ chart }) => chart),
  };
}

interface Block {
  readonly cells: readonly LaidCell[];
  readonly heights: readonly (readonly [row: number, height: number])[];
  readonly chart: ChartLayout;
  readonly nextRow: number;
}

function blockAt(firstRow: number, chart: ChartData): Block {
  const { id, title, kind, categories, series } = chart;
  const head = firstRow + 1;
  const heights = blockHeights(chart).map((height, index) => [firstRow + index, height] as const);
  const nextRow = firstRow + heights.length;
  const data = { firstRow: head, firstColumn: 0, lastRow: head + categories.length, lastColumn: series.length };
  const lastChartRow = Math.max(data.lastRow, head + fewestChartRows - 1);
  const place: Area = { ...chartColumns, firstRow: head, lastRow: lastChartRow };
  return {
    cells: [laid(firstRow, 0, title, "heading"), ...tableCells(head, chart)],
    heights,
    chart: { id, kind, title, description: describe(chart), data, place },
    nextRow,
  };
}

function tableCells(head: number, { unit, categories, series }: ChartData): readonly LaidCell[] {
  return [
    laid(head, 0, `单位：${unit}`, "tableHeading"),
    ...series.map(({ name }, index) => laid(head, index + 1, name, "tableHeading")),
    ...categories.flatMap((category, row) => [
      laid(head + 1 + row, 0, category, "labelLeft"),
      ...series.map(({ values }, index) => laid(head + 1 + row, index + 1, values[row] ?? null, "figure")),
    ]),
  ];
}

function laid(row: number, column: number, value: CellContent["value"], look: CellLook): LaidCell {
  return { row, column, content: { value }, look };
}

/** Heading, table, and empty rows down to the end of the block. */
function blockHeights({ categories }: ChartData): readonly number[] {
  const labels = categories.map((label) => heightOf([{ text: label, width: columnWidths[0] ?? 0 }]));
  const heights = [headingHeight, rowHeight, ...labels];
  const left = blockHeight - heights.reduce((sum, height) => sum + height, 0);
  const empty = Math.max(1, Math.floor(left / rowHeight));
  return [...heights, ...Array<number>(empty - 1).fill(rowHeight), Math.max(rowHeight, left - (empty - 1) * rowHeight)];
}
