import { spelling } from "../ledger/classify/normalise";
import type { LedgerChoice } from "../ledger/told";
import { shownText, valueAt, type WorkbookData } from "../sheet/sheet-data";
import { readingKeys, readingTable, type ReadingKey, type Readings } from "./readings";
import { choiceKey, readChoice } from "./ledger-entries";
import { emptySettings, type OfficeWord, type Settings } from "./settings";
import { readStatements } from "./read-statements";
import {
  basicItems,
  findSettingsColumns,
  settingsCategories,
  isStatement,
  settingsEntries,
  type SettingsEntry,
  settingsSheetOf,
  wordKey,
} from "./settings-entries";
import type { SettingsProblem } from "./settings-problem";
import { type ReadingValue, readingValueNamed, wordMeaning } from "./value-names";

/** Reads the sheet 年报设置. Without the sheet, and for every value left blank, our readings hold. */
export function parseSettings(workbook: WorkbookData): {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
} {
  const sheet = settingsSheetOf(workbook);
  if (sheet === undefined) return { settings: emptySettings(), problems: [] };
  const columns = findSettingsColumns(sheet);
  if (columns === undefined) {
    const isEmpty = sheet.values.every((cells) => cells.every((cell) => shownText(cell).trim() === ""));
    const text = shownText(valueAt(sheet, 0, 0));
    return { settings: emptySettings(), problems: isEmpty ? [] : [{ row: 0, code: "no-header", text }] };
  }
  const entries = settingsEntries(sheet, columns);
  const stated = readStatements(entries.filter(isStatement));
  const problems: SettingsProblem[] = [...stated.problems];
  const decided = new Map<string, Decision>();
  for (const entry of entries.filter((one) => !isStatement(one))) {
    const read = readEntry(entry, workbook);
    if ("code" in read) {
      problems.push({ row: entry.row, ...read });
    } else if (read.decision !== undefined) {
      // The first entry holds: which of two the office means, only the office knows.
      if (decided.has(read.about)) problems.push({ row: entry.row, code: "repeated", text: entry.item });
      else decided.set(read.about, read.decision);
    }
  }
  return {
    settings: { ...settingsFrom([...decided.values()]), statements: stated.statements },
    problems: problems.sort((a, b) => a.row - b.row),
  };
}

type Decision =
  | { readonly kind: "organ"; readonly organ: string }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "reading"; readonly key: ReadingKey; readonly value: ReadingValue }
  | { readonly kind: "word"; readonly word: OfficeWord }
  | { readonly kind: "ledger"; readonly choice: LedgerChoice };

type EntryProblem = Pick<SettingsProblem, "code" | "text">;

/** What an entry decides, and about what; nothing where its value is blank. */
type EntryReading = { readonly about: string; readonly decision?: Decision } | EntryProblem;

function readEntry(entry: SettingsEntry, workbook: WorkbookData): EntryReading {
  switch (spelling(entry.category)) {
    case settingsCategories.basics:
      return readBasic(entry);
    case settingsCategories.readings:
      return readReading(entry);
    case settingsCategories.words:
      return readWord(entry);
    case settingsCategories.ledgers:
      return readLedgerEntry(entry, workbook);
    default:
      return { code: "unknown-category", text: entry.category };
  }
}

function readBasic({ item, value }: SettingsEntry): EntryReading {
  switch (spelling(item)) {
    case basicItems.organ:
      return { about: "organ", ...(value === "" ? {} : { decision: { kind: "organ", organ: value } }) };
    case basicItems.year: {
      if (value === "") return { about: "year" };
      const year = /^(\d{4})年?度?$/.exec(spelling(value))?.[1];
      if (year === undefined || Number(year) < 2008 || Number(year) > 2100) return { code: "not-a-year", text: value };
      return { about: "year", decision: { kind: "year", year: Number(year) } };
    }
    default:
      return { code: "unknown-item", text: item };
  }
}

function readReading({ item, value }: SettingsEntry): EntryReading {
  const key = readingKeys.find((one) => spelling(readingTable[one].item) === spelling(item));
  if (key === undefined) return { code: "unknown-item", text: item };
  const about = `reading:${key}`;
  if (value === "") return { about };
  const chosen = readingValueNamed(readingTable[key].kind, value);
  if (chosen === undefined) return { code: "unknown-value", text: value };
  return { about, decision: { kind: "reading", key, value: chosen } };
}

function readWord({ item, value }: SettingsEntry): EntryReading {
  if (item === "") return { code: "blank-item", text: value };
  if (value === "") return { code: "blank-value", text: item };
  const word = wordMeaning(item, value);
  if (word === undefined) return { code: "unknown-value", text: value };
  return { about: wordKey(word), decision: { kind: "word", word } };
}

function readLedgerEntry(entry: SettingsEntry, workbook: WorkbookData): EntryReading {
  const { item, value } = entry;
  if (item === "") return { code: "blank-item", text: value };
  if (value === "") return { about: `ledger entry ${entry.row}` };
  const choice = readChoice(entry, workbook);
  return "code" in choice ? choice : { about: choiceKey(choice), decision: { kind: "ledger", choice } };
}

function settingsFrom(decisions: readonly Decision[]): Settings {
  return decisions.reduce<Settings>((settings, decision) => {
    switch (decision.kind) {
      case "organ":
        return { ...settings, organ: decision.organ };
      case "year":
        return { ...settings, year: decision.year };
      case "reading":
        return { ...settings, readings: { ...settings.readings, [decision.key]: decision.value } as Readings };
      case "word":
        return { ...settings, words: [...settings.words, decision.word] };
      case "ledger":
        return { ...settings, ledgers: [...settings.ledgers, decision.choice] };
    }
  }, emptySettings());
}
