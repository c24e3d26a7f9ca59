import { headerPaths } from "../ledger/header";
import { normalise, spelling } from "../ledger/classify/normalise";
import { fieldsOf } from "../ledger/fields";
import { kindNames } from "../ledger/kind-names";
import { ledgerKinds } from "../ledger/header-words";
import { plainText } from "../ledger/plain-text";
import type { LedgerKind } from "../ledger/result";
import { headerOf, noField, type LedgerChoice } from "../ledger/told";
import type { SheetData, WorkbookData } from "../sheet/sheet-data";
import type { SettingsProblem } from "./settings-problem";

/** The value of a sheet that is no ledger. */
const noLedger = "不是台账";

/** Between a sheet's name and a header. Excel allows it in no sheet's name. */
const divider = "/";

/** How far down headers are looked for, and how many rows one may have. */
const headerWithin = 60;
const deepest = 4;

/** 项目 of an entry: 台账1, or 台账1/结果. */
export function nameOfChoiceItem(choice: LedgerChoice): string {
  return choice.of === "sheet" ? choice.sheet : `${choice.sheet}${divider}${choice.header.replace(/\s+/gu, "")}`;
}

/** 取值 of an entry. */
export function nameOfChoiceValue(choice: LedgerChoice): string {
  if (choice.of === "column") return choice.field;
  return choice.kind === "none" ? noLedger : kindNames[choice.kind];
}

/** Two choices with the same key are about the same sheet or column. */
export function choiceKey(choice: LedgerChoice): string {
  return choice.of === "sheet"
    ? `ledger:${normalise(choice.sheet)}`
    : `column:${normalise(choice.sheet)}${divider}${plainText(choice.header)}`;
}

/** What an entry says of a sheet or column of this workbook; a blank value says nothing. */
export function readChoice(
  { item, value }: { readonly item: string; readonly value: string },
  { sheets }: WorkbookData,
): LedgerChoice | Pick<SettingsProblem, "code" | "text"> {
  const [named = "", ...rest] = item.split(divider);
  const sheet = sheets.find(({ name }) => normalise(name) === normalise(named));
  if (sheet === undefined) return { code: "unknown-sheet", text: named };
  if (rest.length === 0) {
    const kind = kindCalled(value);
    return kind === undefined ? { code: "unknown-kind", text: value } : { of: "sheet", sheet: sheet.name, kind };
  }
  const header = rest.join(divider);
  if (!hasHeader(sheet, header)) return { code: "unknown-column", text: header };
  const field = fieldCalled(value);
  return field === undefined
    ? { code: "unknown-field", text: value }
    : { of: "column", sheet: sheet.name, header, field };
}

function kindCalled(value: string): LedgerKind | "none" | undefined {
  if (spelling(value) === noLedger) return "none";
  return ledgerKinds.find((kind) => kindNames[kind] === spelling(value));
}

const fieldNames: ReadonlySet<string> = new Set([
  noField,
  ...ledgerKinds.flatMap((kind) => fieldsOf(kind).map(([, { name }]) => name)),
]);

function fieldCalled(value: string): string | undefined {
  const name = spelling(value);
  return fieldNames.has(name) ? name : undefined;
}

/** Whether the heads over some column of the sheet read so. */
function hasHeader(sheet: SheetData, header: string): boolean {
  const wanted = plainText(header);
  const last = Math.min(sheet.values.length, headerWithin);
  for (let row = 0; row < last; row += 1) {
    for (let depth = 1; depth <= deepest; depth += 1) {
      if (headerPaths(sheet, row, depth).some((path) => plainText(headerOf(path)) === wanted)) return true;
    }
  }
  return false;
}
