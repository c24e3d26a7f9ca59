import type { ExclusionReason } from "../../domain/ledger/result";
import type { LedgersStepWords } from "../zh-CN/ledgers-step";

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const excludedFor: Readonly<Record<ExclusionReason["code"], string>> = {
  "total-row": "Totals",
  "note-row": "Notes in the sheet",
  "repeated-header": "Repeated headers",
  "struck-through": "Struck through",
  duplicate: "Entered twice",
  superseded: "Has a later outcome",
  "other-year": "Of another year",
  "not-this-kind": "Not counted in this table",
};

export const ledgersStepWords: LedgersStepWords = {
  first: {
    title: "An annual report in three steps",
    steps: [
      "Open the workbook with the ledgers; with the usual column names they are recognised.",
      "See here whether they were read right, and decide the rows that are in doubt.",
      "Under Fill write the three tables; then check, edit the text, export.",
    ],
    sample: "Try it with sample ledgers",
    noSample:
      "To try it first: on a blank sheet write the heads 申请人, 申请人类型, 收到日期, 答复日期, 答复结果 and two or three rows below them, then give the year of the report here; they are read at once.",
  },
  sheet: {
    showHeader: (sheet) => `Show the header of '${sheet}' on the sheet`,
    showColumn: (letter, header) => `Show column ${letter} ${header} on the sheet`,
    kind: "Kind of ledger",
    kindOf: (sheet) => `Kind of ledger of '${sheet}'`,
    notLedger: "no ledger",
    unknown: "not recognised",
    several:
      "Several ledgers stand below one another on this sheet; to change their kind, put each on a sheet of its own.",
    columns: (used, other) => `Columns: ${used} used${other > 0 ? `, ${other} not used` : ""}`,
    column: (letter, header) => `column ${letter} ${header}`,
    fieldOf: (letter, header) => `What column ${letter} ${header} holds`,
    change: "change",
    changeColumn: (letter, header) => `Change what column ${letter} ${header} holds`,
    noField: "not used",
    kept: "What you choose is kept in 年报设置 and holds the next time as well.",
  },
  settings: (count) => `Not used of 年报设置 (${count})`,
  unresolved: {
    title: (count) => `Rows for you to decide (${count})`,
    hint: "These rows are not counted.",
    words: (count) => `Unknown words (${count})`,
    wordsHint: "Decided once, it holds for every row that reads so; kept in 年报设置.",
    word: (field, value) => `${field} '${value}'`,
    rows: (count) => plural(count, "row"),
    where: (count) => `Where (${plural(count, "row")})`,
    settle: "Define",
    settleWord: (value) => `Define '${value}'`,
    means: (value) => `'${value}' counts as`,
    search: "Search, such as 信访 or 国家秘密",
    searchFor: (value) => `Search the statutory names for '${value}'`,
    found: (count) => `${plural(count, "name")} found`,
    nothing: "There is no such name. Search for another word, or clear the search to see all.",
    keep: (count) => `Count ${plural(count, "row")} so`,
    cancel: "Leave it open",
    choose: "Choose",
    chooseFor: (place) => `Choose for ${place}`,
    rowIs: (place, field) => `${place}, ${field}: which is it`,
    likely: "As the cell is worded it can only be one of these; search for any other.",
    willStand: (now, then) => (now === "" ? `Will say '${then}'` : `'${now}' becomes '${then}'`),
    write: "Write into the ledger",
    corrected: (place) => `Written into the ledger at ${place}.`,
    movedOn:
      "The cell was changed a moment ago, holds a formula or is merged, so nothing was written. Please look at the sheet.",
    others: (count) => `To be settled row by row (${count})`,
    othersHint:
      "Choose a row to go there and mend it; where there is a choice it can be made here and is written into that cell. The sheets are then read again by themselves.",
  },
  excluded: {
    title: (count) => `Rows not counted (${count})`,
    reason: (reason, count) => `${excludedFor[reason]} (${count})`,
  },
};
