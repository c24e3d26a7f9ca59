import { fieldsOf } from "./fields";
import { ledgerKinds, sensesOf, type WordSense } from "./header-words";
import { plainText } from "./plain-text";
import type { LedgerKind } from "./result";

/** What the office has said of a sheet or of a column. It holds over what names and headers suggest. */
export type LedgerChoice = KindChoice | ColumnChoice;

/** Which kind of ledger a sheet is, or that it is none. */
export interface KindChoice {
  readonly of: "sheet";
  readonly sheet: string;
  readonly kind: LedgerKind | "none";
}

/** Which field a column serves as, by the field's Chinese name, or that it serves as none. */
export interface ColumnChoice {
  readonly of: "column";
  readonly sheet: string;
  /** Heads over one another are joined by "-". */
  readonly header: string;
  readonly field: string;
}

/** The value of a column that is not to be read. */
export const noField = "不用";

/** The choices for one sheet, ready for looking headers up. */
export interface Told {
  readonly kind: LedgerKind | "none" | undefined;
  /** Field names by plain header. */
  readonly columns: ReadonlyMap<string, string>;
}

export const nothingTold: Told = { kind: undefined, columns: new Map() };

/** What was said of the sheet of this name. */
export function toldOf(choices: readonly LedgerChoice[], sheet: string): Told {
  const own = choices.filter((choice) => choice.sheet === sheet);
  if (own.length === 0) return nothingTold;
  return {
    kind: own.find((choice) => choice.of === "sheet")?.kind,
    columns: new Map(
      own.flatMap((choice) => (choice.of === "column" ? [[plainText(choice.header), choice.field]] : [])),
    ),
  };
}

export function headerOf(path: readonly string[]): string {
  return path.join("-");
}

/** What was said of the column with these heads. */
export function toldField({ columns }: Told, path: readonly string[]): string | undefined {
  return columns.size === 0 ? undefined : columns.get(plainText(headerOf(path)));
}

/** What a column means: by what was said of it, else by its header. A field that the kind lacks is not heeded. */
export function sensesTold(told: Told, path: readonly string[], kind: LedgerKind): readonly WordSense[] {
  const name = toldField(told, path);
  if (name === noField) return [];
  const field = name === undefined ? undefined : fieldsOf(kind).find(([, one]) => one.name === name)?.[0];
  if (field === undefined) return sensesOf(path);
  return [{ kind, field, rank: -1, telling: false, common: false }];
}

/** The kinds that a header may be of. */
export function kindsTold({ kind }: Told): readonly LedgerKind[] {
  if (kind === undefined) return ledgerKinds;
  return kind === "none" ? [] : [kind];
}
