import type { LapsedWaiver } from "../../domain/record/lapsed-waivers";
import type { SheetRows } from "../../domain/ledger/row-ranges";

const span = ([first, last]: readonly [number, number]): string => (first === last ? `${first}` : `${first}–${last}`);

/** At most this many ranges are written out; the pane shows them all. */
const mostRanges = 12;

function rowsText({ sheet, ranges, count }: SheetRows): string {
  const told = ranges.slice(0, mostRanges).map(span).join("、");
  return `“${sheet}”第 ${told} 行${ranges.length > mostRanges ? `等 ${count} 行` : ""}`;
}

/** What a 说明 was given for, and what there is now. */
function lapseText({ waiver: { figures }, now }: LapsedWaiver): string {
  const then = figures === "" ? "" : `当时 ${figures}，`;
  if (now === undefined) return `${then}现在没有这一条`;
  return `${then}现在${now === "" ? "没有数可比" : ` ${now}`}`;
}

export const recordWords = {
  title: (organ: string, year: number): string => `${organ}${year}年政府信息公开工作年度报告 核对记录`,
  rowsItem: "台账行数",
  rows: ({
    read,
    counted,
    excluded,
    unresolved,
  }: Record<"read" | "counted" | "excluded" | "unresolved", number>): string =>
    `读取 ${read} 行＝计入 ${counted} 行＋不计入 ${excluded} 行＋待定 ${unresolved} 行。`,
  sheetItem: "工作表",
  ledger: (first: number, last: number): string =>
    last < first ? "台账在，没有记录。" : `读取第 ${first}–${last} 行。`,
  findingsItem: "核对结果",
  findings: ({ errors, warnings }: { errors: number; warnings: number }): string =>
    errors + warnings === 0 ? "三张表勾稽相符，没有发现问题。" : `错误 ${errors} 项，提示 ${warnings} 项。`,
  rowPlace: (sheet: string, row: number, column: string): string =>
    `${sheet} 第 ${row} 行${column === "" ? "" : ` ${column} 列`}`,
  left: (kind: string, cells: number): string =>
    `工作簿里没有${kind}台账，相关的 ${cells} 个数字格保持原样，请手工填写；没有的填 0。`,
  byLaw: "本机关无权制定规章（立法法），填 0",
  total: "各加数之和（公式）",
  sources: (sources: readonly SheetRows[]): string =>
    sources.length === 0 ? "台账中没有应计入的行" : `来源：${sources.map(rowsText).join("；")}`,
  kept: (shown: number | string, counted: number, from: string): string =>
    `保留手工填写的 ${shown === "" ? "空白" : shown}（台账计 ${counted}）。${from}`,
  waiver: (reason: string): string => `说明：${reason}`,
  lapsed: (lapsed: LapsedWaiver): string => `${lapsed.waiver.item}（${lapseText(lapsed)}）：${lapsed.waiver.reason}`,
};
