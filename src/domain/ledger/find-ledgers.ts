import { isRecord, recordSheet } from "../record/record";
import { chartSheetName } from "../chart/layout-charts";
import { settingsSheetName } from "../settings/settings-sheet";
import type { SheetData, WorkbookData } from "../sheet/sheet-data";
import { textSheetName } from "../text-sheet/text-sheet";
import type { Block } from "./block";
import { filledDown, holdsSomething } from "./fill-down";
import { textsOf } from "./header";
import { sensesOf } from "./header-words";
import { namesSummary } from "./kind-hints";
import { plainText } from "./plain-text";
import { headerAt, headerSaid, type FoundHeader } from "./recognise";
import type { SheetLeftAlone } from "./result";
import { scanRows, type ScannedBlock } from "./scan-rows";
import { titleYear } from "./title-years";
import { toldOf, type LedgerChoice, type Told } from "./told";

/** Sheets that this program keeps itself. */
const ourSheets: ReadonlySet<string> = new Set([settingsSheetName, recordSheet, textSheetName, chartSheetName]);

/** Titles and lines for 填报单位 stand above a header; it is not looked for below so many rows. */
const headerWithin = 60;
/** A row with more texts than this is no title line. */
const mostTitleTexts = 4;

export interface FoundLedgers {
  readonly blocks: readonly ScannedBlock[];
  readonly leftAlone: readonly SheetLeftAlone[];
}

export interface FindOptions {
  readonly year: number | undefined;
  readonly reportSheets?: ReadonlySet<string>;
  readonly choices?: readonly LedgerChoice[];
}

/** Finds the ledgers of a workbook, wherever in their sheets they stand, and says why other sheets are left alone. */
export function findLedgers(workbook: WorkbookData, options: FindOptions): FoundLedgers {
  const { choices = [] } = options;
  const blocks: ScannedBlock[] = [];
  const leftAlone: SheetLeftAlone[] = [];
  for (const sheet of workbook.sheets) {
    const told = toldOf(choices, sheet.name);
    const reason = reasonByItself(sheet, told, options.reportSheets);
    const found = reason === undefined ? blocksOf(sheet, told, workbook.date1904, options.year) : [];
    if (found.length > 0) blocks.push(...found);
    else leftAlone.push({ sheet: sheet.name, reason: reason ?? (titledSummary(sheet) ? "summary" : "unknown") });
  }
  return withoutMonthlySums({ blocks, leftAlone }, choices);
}

function reasonByItself(
  sheet: SheetData,
  told: Told,
  reportSheets?: ReadonlySet<string>,
): SheetLeftAlone["reason"] | undefined {
  if (ourSheets.has(sheet.name) || isRecord(sheet)) return "ours";
  if (reportSheets?.has(sheet.name) === true) return "report";
  if (!sheet.values.some(holdsSomething)) return "empty";
  if (told.kind !== undefined) return told.kind === "none" ? "told" : undefined;
  return /汇总/.test(plainText(sheet.name)) ? "summary" : undefined;
}

function titledSummary(sheet: SheetData): boolean {
  return namesSummary(sheet.name) || sheet.values.slice(0, 5).some((cells) => namesSummary(textsOf(cells)[0] ?? ""));
}

/**
 * Where every item is listed, a table 栏目 × months is its sum: reading both would count twice. Only a table that
 * names another channel than the lists do (网站 beside 微信公众号) stands for itself.
 */
function withoutMonthlySums(found: FoundLedgers, choices: readonly LedgerChoice[]): FoundLedgers {
  const lists = found.blocks.filter(({ kinds, form }) => kinds[0] === "publications" && form === "long");
  const listed = lists.map(({ titles }) => channelIn(titles));
  const isSum = ({ sheet, form, titles }: ScannedBlock): boolean => {
    if (toldOf(choices, sheet.name).kind !== undefined) return false;
    const channel = channelIn(titles);
    return form === "wide" && listed.some((other) => channel === undefined || other === undefined || other === channel);
  };
  const sums = new Set(found.blocks.filter(isSum).map(({ sheet }) => sheet.name));
  return {
    blocks: found.blocks.filter((block) => !isSum(block)),
    leftAlone: [...found.leftAlone, ...[...sums].map((sheet) => ({ sheet, reason: "summary" }) as const)],
  };
}

/** The channel that a sheet's name and title speak of, if it is one. */
function channelIn(titles: readonly string[]): string | undefined {
  const channels = new Set(plainText(titles.join("\n")).match(/网站|微信|微博|抖音|视频号|头条|公示栏|公报/g));
  return channels.size === 1 ? [...channels][0] : undefined;
}

/** The ledgers of a sheet, one below the other. */
function blocksOf(sheet: SheetData, told: Told, date1904: boolean, year: number | undefined): readonly ScannedBlock[] {
  const blocks: ScannedBlock[] = [];
  let from = 0;
  let header = firstHeader(sheet, told) ?? headerSaid(sheet, headerWithin, told);
  while (header !== undefined) {
    const titles = [...titleLines(sheet, from, header.firstRow), sheet.name];
    const below = header.firstRow + header.depth;
    const block = scanRows(blockOf(sheet, header, titles, date1904, year), (row) =>
      looksLikeHeader(sheet, told, row, below),
    );
    blocks.push(block);
    if (block.endedBy === undefined) break;
    from = below;
    header = headerAt(sheet, block.endedBy, titleLines(sheet, from, block.endedBy), told);
  }
  return blocks;
}

function firstHeader(sheet: SheetData, told: Told): FoundHeader | undefined {
  const last = Math.min(sheet.values.length, headerWithin);
  for (let row = 0; row < last; row += 1) {
    const header = headerAt(sheet, row, titleLines(sheet, 0, row), told);
    if (header !== undefined) return header;
  }
  return undefined;
}

/** Whether another header begins here. The first cell has to be a head itself: rows of entries fail at that. */
function looksLikeHeader(sheet: SheetData, told: Told, row: number, from: number): boolean {
  const texts = textsOf(sheet.values[row]);
  const [first] = texts;
  if (first === undefined || texts.length < 2 || first.length > 12 || sensesOf([first]).length === 0) return false;
  return headerAt(sheet, row, titleLines(sheet, from, row), told)?.firstRow === row;
}

/** The lines above a row that hold few texts, the nearest first. */
export function titleLines(sheet: SheetData, from: number, row: number): readonly string[] {
  const lines: string[] = [];
  for (let above = row - 1; above >= Math.max(from, row - 15); above -= 1) {
    const texts = textsOf(sheet.values[above]);
    if (texts.length > 0 && texts.length <= mostTitleTexts) lines.push(...texts);
    else if (texts.length > mostTitleTexts) break;
  }
  return lines;
}

function blockOf(
  sheet: SheetData,
  header: FoundHeader,
  titles: readonly string[],
  date1904: boolean,
  yearAskedFor: number | undefined,
): Block {
  const lastHeaderRow = header.firstRow + header.depth - 1;
  const { values, from } = filledDown(sheet, lastHeaderRow + 1);
  const stated = titleYear(titles);
  const serial = header.columns.find(({ field }) => field === "serial")?.column;
  const { firstColumn, lastColumn } = widthOf(header);
  return {
    sheet,
    kinds: header.kinds,
    form: header.form,
    header: {
      firstRow: header.firstRow,
      firstColumn,
      lastRow: lastHeaderRow,
      lastColumn,
    },
    paths: header.paths,
    columns: header.columns,
    titles,
    year: stated === "several" ? undefined : (stated ?? yearAskedFor),
    yearStated: typeof stated === "number",
    date1904,
    values,
    continued: continuedRows(from, serial),
  };
}

/** As far as columns were understood; where none was, as far as there are heads. */
function widthOf({ columns, paths }: FoundHeader): Pick<Block["header"], "firstColumn" | "lastColumn"> {
  const understood = columns.map(({ column }) => column);
  const headed = paths.flatMap((path, column) => (path.length > 0 ? [column] : []));
  const reach = understood.length > 0 ? understood : headed;
  return { firstColumn: Math.min(...reach), lastColumn: Math.max(...reach) };
}

function continuedRows(
  from: ReadonlyMap<number, ReadonlyMap<number, number>>,
  serial: number | undefined,
): ReadonlyMap<number, number> {
  const continued = new Map<number, number>();
  if (serial === undefined) return continued;
  for (const [row, columns] of from) {
    const anchor = columns.get(serial);
    if (anchor !== undefined) continued.set(row, anchor);
  }
  return continued;
}
