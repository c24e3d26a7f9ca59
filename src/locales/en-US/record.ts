import type { LapsedWaiver } from "../../domain/record/lapsed-waivers";
import type { SheetRows } from "../../domain/ledger/row-ranges";
import type { recordWords as zh } from "../zh-CN/record";

const span = ([first, last]: readonly [number, number]): string => (first === last ? `${first}` : `${first}–${last}`);

const mostRanges = 12;

function rowsText({ sheet, ranges, count }: SheetRows): string {
  const told = ranges.slice(0, mostRanges).map(span).join(", ");
  return `'${sheet}' rows ${told}${ranges.length > mostRanges ? ` and more, ${count} in all` : ""}`;
}

function lapseText({ waiver: { figures }, now }: LapsedWaiver): string {
  const then = figures === "" ? "" : `then ${figures}, `;
  if (now === undefined) return `${then}no longer found`;
  return `${then}now ${now === "" ? "nothing to compare" : now}`;
}

export const recordWords: typeof zh = {
  title: (organ, year) => `${organ} ${year}: record of the check`,
  rowsItem: "Ledger rows",
  rows: ({ read, counted, excluded, unresolved }) =>
    `${read} rows read = ${counted} counted + ${excluded} excluded + ${unresolved} unresolved.`,
  sheetItem: "Sheet",
  ledger: (first, last) =>
    last < first ? "The ledger is there, without entries." : `Rows ${first}–${last} were read.`,
  findingsItem: "Findings",
  findings: ({ errors, warnings }) =>
    errors + warnings === 0 ? "The three tables reconcile." : `${errors} errors, ${warnings} notices.`,
  rowPlace: (sheet, row, column) => `${sheet}, row ${row}${column === "" ? "" : `, column ${column}`}`,
  left: (kind, cells) =>
    `The workbook has no ledger of ${kind}; its ${cells} cells stay as they are. Fill them by hand; nil is 0.`,
  byLaw: "This organ cannot make 规章 (立法法): 0",
  total: "Sum of its addends (formula)",
  sources: (sources) =>
    sources.length === 0 ? "No ledger row counts here" : `From ${sources.map(rowsText).join("; ")}`,
  kept: (shown, counted, from) =>
    `The value typed by hand, ${shown === "" ? "blank" : shown}, was kept (ledgers: ${counted}). ${from}`,
  waiver: (reason) => `Explanation: ${reason}`,
  lapsed: (lapsed) => `${lapsed.waiver.item} (${lapseText(lapsed)}): ${lapsed.waiver.reason}`,
};
