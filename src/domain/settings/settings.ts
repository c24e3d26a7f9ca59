import { noStatements, type StatedInSettings } from "../narrative/statements";
import type { Table3Meaning } from "../ledger/names-for";
import type { LedgerChoice } from "../ledger/told";
import { defaultReadings, type Readings } from "./readings";

/** What the office has decided for this workbook. Kept in the sheet 年报设置, so that a colleague can read it. */
export interface Settings {
  /** Full name of the organ, as it stands in the title of the report. */
  readonly organ?: string;
  /** The reported year, not the year of publication. */
  readonly year?: number;
  readonly readings: Readings;
  readonly words: readonly OfficeWord[];
  /** What the office says of its sheets where we would read them wrong. */
  readonly ledgers: readonly LedgerChoice[];
  /** What the office states for the text of its report. */
  readonly statements: StatedInSettings;
}

/** A word of the office's own ledgers and what it stands for. */
export type OfficeWord = Table3Meaning & { readonly text: string };

/** Nothing decided: our readings, no words and no statements of the office's own. */
export function emptySettings(): Settings {
  return { readings: defaultReadings, words: [], ledgers: [], statements: noStatements };
}

/** Settings with what was decided, and our readings for the rest. */
export function withDefaults(
  decided: Partial<Omit<Settings, "readings">> & { readonly readings?: Partial<Readings> },
): Settings {
  return { ...emptySettings(), ...decided, readings: { ...defaultReadings, ...decided.readings } };
}
