import type { AnyCellKey } from "../format/cell-key";
import type { WorkbookData } from "../sheet/sheet-data";
import type { ReportText } from "../text/report-text";
import { splitReport } from "../text/split-report";
import type { CellValue } from "./cell-value";
import { chooseTables } from "./choose-tables";
import type { Block } from "./document-block";
import { documentTables, titleSheet } from "./document-sheets";
import { findTables } from "./find-tables";
import type { FinishedReport } from "./finished-report";
import { picturedTables } from "./pictured-tables";
import { readReport } from "./report";

/** A document as whatever reads it left it. */
interface Blocks {
  readonly blocks: readonly Block[];
}

/** The report that a Word file or a web page holds. */
export function reportFromDocument({ blocks }: Blocks): FinishedReport {
  const text = splitReport(blocks);
  return { workbook: asWorkbook(blocks, text), text, pictured: picturedTables(blocks, text) };
}

/** The document as a workbook: its title, and each of its tables on a sheet of its own. */
export function documentAsWorkbook({ blocks }: Blocks): WorkbookData {
  return asWorkbook(blocks, splitReport(blocks));
}

/** The cells of the three tables, for holding the next year's report against them. */
export function reportCells(document: Blocks): ReadonlyMap<AnyCellKey, CellValue> {
  const workbook = documentAsWorkbook(document);
  return readReport(workbook, chooseTables(workbook, findTables(workbook), undefined)).cells;
}

function asWorkbook(blocks: readonly Block[], { title }: ReportText): WorkbookData {
  return { sheets: [...titleSheet(title), ...documentTables(blocks, title)], date1904: false };
}
