import { candidateLabel } from "../../domain/ledger/candidate-label";
import { kindNames } from "../../domain/ledger/kind-names";
import { columnLetter } from "../../domain/sheet/address";
import type {
  ExclusionReason,
  LedgerNote,
  SheetLeftAlone,
  UnresolvedProblem,
  UnresolvedRow,
} from "../../domain/ledger/result";

const leftAlone: Readonly<Record<SheetLeftAlone["reason"], string>> = {
  summary: "汇总表，数字已在各台账里，没有读取；如果它本身就是台账，请改掉表名或标题里的“汇总”“统计表”。",
  report: "年度报告的表格，只填写，不当作台账读取。",
  ours: "本程序自己的工作表，不当作台账读取。",
  unknown: "没有认出表头，没有读取；如果是台账，请检查表头的列名，或在表名里写明是哪种台账。",
  empty: "空表。",
  told: "您选了“不是台账”，没有读取；要改，就在这里另选，或改“年报设置”。",
};

const rowOf = (place: { readonly sheet: string; readonly row: number }): string =>
  `“${place.sheet}”第 ${place.row + 1} 行`;

function excluded(reason: ExclusionReason): string {
  switch (reason.code) {
    case "total-row":
      return `合计行（${reason.text}），不计数。`;
    case "note-row":
      return `表内说明（${reason.text}），不是台账记录。`;
    case "repeated-header":
      return "重复的表头。";
    case "struck-through":
      return "整行已划删除线，按作废处理；如仍有效，请去掉删除线后重新读取。";
    case "duplicate":
      return `编号 ${reason.number} 与${rowOf(reason.of)}重复，内容一致，只计一次。`;
    case "superseded":
      return `编号 ${reason.number} 在${rowOf(reason.by)}有后来的结果，按那一行计数。`;
    case "other-year":
      return reason.years.length === 0 ? "不属于本年度。" : `日期在 ${reason.years.join("、")} 年，不属于本年度。`;
    case "not-this-kind":
      return `${reason.field}为“${reason.value}”，不在本表统计范围内。`;
  }
}

function problem(row: UnresolvedRow): string {
  const what = `${row.field}“${row.value}”`;
  switch (row.problem.code) {
    case "missing":
      return `缺${row.field}。请补填后重新读取。`;
    case "unknown-word":
      return `不认识${what}。请选定它的含义，或改用常用说法。`;
    case "ambiguous":
      return `${what}可以有几种理解${candidates(row.field, row.problem)}。请写明是哪一种。`;
    case "contradiction":
      return `${what}与“${row.problem.other}”矛盾。请核对后改正其中一处。`;
    case "not-a-date":
      return `${what}不是日期。请改成“2023-5-6”这样的日期。`;
    case "impossible-date":
      return `${what}不是可能的日期。请核对原件后改正。`;
    case "incomplete-date":
      return `${what}不完整。请补全年、月、日。`;
    case "answered-before-received":
      return `${what}早于收到或受理的日期。请核对这两个日期。`;
    case "not-a-number":
      return `${what}不是确切的数。请改成数字。`;
    case "cell-error":
      return `${row.field}的单元格出错（${row.value}）。请修正公式或直接填写。`;
    case "duplicate-differs":
      return `${what}与${rowOf(row.problem.of)}相同，但内容不同。请核对，改正编号或删去多余的一行。`;
  }
}

function candidates(field: string, ambiguous: Extract<UnresolvedProblem, { code: "ambiguous" }>): string {
  const named = ambiguous.candidates.map((key) => candidateLabel(field, key));
  return named.length === 0 || named.length > 8 ? "" : `（${named.join("；")}）`;
}

function note({ sheet, row, note: told }: LedgerNote): string {
  const where = row === undefined ? `“${sheet}”` : rowOf({ sheet, row });
  switch (told.code) {
    case "hidden-rows-read":
      return `${where}有 ${told.count} 行隐藏的记录，已一并读取。`;
    case "hidden-sheet-read":
      return `${where}是隐藏的工作表，已一并读取。`;
    case "year-supplied":
      return `${where}有 ${told.count} 行的日期没有写年份，按 ${told.year} 年读取，请核对。`;
    case "total-differs":
      return `${where}的合计数是 ${told.stated}，实际有 ${told.counted} 行，请核对。`;
  }
}

export const ledgerWords = {
  kinds: kindNames,
  forms: { long: "逐条登记", wide: "按月统计" } as Readonly<Record<"long" | "wide", string>>,
  /** A field's name is Chinese in the domain already. */
  field: (name: string): string => name,
  leftAlone,
  excluded,
  unresolved: (row: UnresolvedRow): string =>
    `“${row.sheet}”第 ${row.row + 1} 行${row.column === undefined ? "" : ` ${columnLetter(row.column)} 列`}：${problem(row)}`,
  note,
};
