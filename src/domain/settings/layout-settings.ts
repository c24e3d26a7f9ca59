import type { CellLook, LaidCell, SheetLayout } from "../sheet/edit";
import { heightOf } from "../sheet/text-height";
import { nameOfChoiceItem, nameOfChoiceValue } from "./ledger-entries";
import { readingKeys, readingTable, type ReadingKey } from "./readings";
import type { Settings } from "./settings";
import { basicItems, settingsCategories, settingsHeadings, settingsSheetName } from "./settings-entries";
import { nameOfItem, type StatementItem } from "./statement-items";
import { statementLines } from "./statement-lines";
import { nameOfReadingValue, nameOfWordMeaning } from "./value-names";

/** The sentences of the sheet, in the language of the user. */
export interface SettingsLabels {
  readonly title: string;
  readonly organ: string;
  readonly year: string;
  readonly readings: { readonly [Key in ReadingKey]: string };
  readonly statements: { readonly [Item in StatementItem]: string };
  readonly outcomeWord: string;
  readonly applicantWord: string;
  readonly ledgerKind: string;
  readonly ledgerColumn: string;
}

interface Line {
  readonly category: string;
  readonly item: string;
  readonly value: string | number | null;
  readonly explanation: string;
}

const widths = [8, 22, 46, 70];

/** Programs do not all fit the height of a wrapped row to its text when they open a file. */
function lineHeight({ category, item, value, explanation }: Line): number {
  return heightOf(
    [category, item, String(value ?? ""), explanation].map((text, column) => ({ text, width: widths[column] ?? 0 })),
  );
}

/** The whole sheet 年报设置 for these settings. */
export function layoutSettings(settings: Settings, labels: SettingsLabels): SheetLayout {
  const lines = linesOf(settings, labels);
  const cells: LaidCell[] = [
    laid(0, 0, labels.title, "title"),
    ...settingsHeadings.map((heading, column) => laid(1, column, heading, "tableHeading")),
    ...lines.flatMap(({ category, item, value, explanation }, index) => [
      laid(index + 2, 0, category, "label"),
      laid(index + 2, 1, item, "labelLeft"),
      laid(index + 2, 2, value, "labelLeft"),
      laid(index + 2, 3, explanation, "text"),
    ]),
  ];
  return {
    name: settingsSheetName,
    cells,
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: settingsHeadings.length - 1 }],
    columnWidths: widths,
    rowHeights: new Map([[0, 30], ...lines.map((line, index): [number, number] => [index + 2, lineHeight(line)])]),
    page: { orientation: "landscape", repeatRows: [1, 1] },
    frozenRows: 2,
  };
}

function laid(row: number, column: number, value: string | number | null, look: CellLook): LaidCell {
  return { row, column, content: { value }, look };
}

function linesOf(settings: Settings, labels: SettingsLabels): readonly Line[] {
  const { basics, readings, statements, words, ledgers } = settingsCategories;
  return [
    { category: basics, item: basicItems.organ, value: settings.organ ?? null, explanation: labels.organ },
    { category: basics, item: basicItems.year, value: settings.year ?? null, explanation: labels.year },
    ...readingKeys.map((key) => ({
      category: readings,
      item: readingTable[key].item,
      value: nameOfReadingValue(readingTable[key].kind, settings.readings[key]),
      explanation: labels.readings[key],
    })),
    ...statementLines(settings.statements).map((line) => ({
      category: statements,
      item: nameOfItem(line),
      value: line.value,
      explanation: labels.statements[line.item],
    })),
    ...settings.words.map((word) => ({
      category: words,
      item: word.text.trim(),
      value: nameOfWordMeaning(word),
      explanation: word.field === "outcome" ? labels.outcomeWord : labels.applicantWord,
    })),
    ...settings.ledgers.map((choice) => ({
      category: ledgers,
      item: nameOfChoiceItem(choice),
      value: nameOfChoiceValue(choice),
      explanation: choice.of === "sheet" ? labels.ledgerKind : labels.ledgerColumn,
    })),
  ];
}
