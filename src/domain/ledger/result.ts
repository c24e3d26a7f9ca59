import type { Area } from "../sheet/address";
import type { AnyCellKey, CellKey } from "../format/cell-key";
import type { LedgerFacts } from "./facts";

/** The kinds of working sheet that are read. Penalties, licences and coercion are one family with three kinds. */
export type LedgerKind =
  | "applications"
  | "publications"
  | "documents"
  | "licences"
  | "penalties"
  | "coercion"
  | "disputes"
  | "trainings"
  | "fees";

/** A sheet (or a part of one) recognised as a ledger. Rows and columns count from 0. */
export interface RecognisedLedger {
  readonly sheet: string;
  readonly kind: LedgerKind;
  /** Publications only: one row an item, or 栏目 × months. */
  readonly form: "long" | "wide";
  /** The header, of one row or several. */
  readonly header: Area;
  /** Which column serves as which field, with its header text as written (line breaks and all). */
  readonly columns: readonly { readonly field: string; readonly column: number; readonly header: string }[];
  /** Columns with a head that serve as nothing. */
  readonly otherColumns: readonly { readonly column: number; readonly header: string }[];
  /** First and last row that holds an entry; last < first when the ledger is there and empty. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows among them that are hidden; they are read all the same. */
  readonly hiddenRows: number;
}

/** A sheet that was left alone, and why. */
export interface SheetLeftAlone {
  readonly sheet: string;
  /** told: the office says that it is no ledger. */
  readonly reason: "summary" | "report" | "ours" | "unknown" | "empty" | "told";
}

export interface ExcludedRow {
  readonly sheet: string;
  readonly row: number;
  readonly reason: ExclusionReason;
}

/** Why a row is not counted. Each has its sentence in locales. */
export type ExclusionReason =
  | { readonly code: "total-row"; readonly text: string }
  | { readonly code: "note-row"; readonly text: string }
  | { readonly code: "repeated-header" }
  | { readonly code: "struck-through" }
  | {
      readonly code: "duplicate";
      readonly number: string;
      readonly of: { readonly sheet: string; readonly row: number };
    }
  | {
      readonly code: "superseded";
      readonly number: string;
      readonly by: { readonly sheet: string; readonly row: number };
    }
  | { readonly code: "other-year"; readonly years: readonly number[] }
  | { readonly code: "not-this-kind"; readonly field: string; readonly value: string };

export interface UnresolvedRow {
  readonly sheet: string;
  readonly row: number;
  /** The cell to look at, where there is one. */
  readonly column?: number;
  /** The field in question, by its Chinese name as in domain terms: 办理结果, 申请人类型, 收到日期 … */
  readonly field: string;
  /** What the cell shows. */
  readonly value: string;
  readonly problem: UnresolvedProblem;
}

export type UnresolvedProblem =
  | { readonly code: "missing" }
  | { readonly code: "unknown-word" }
  | { readonly code: "ambiguous"; readonly candidates: readonly AnyCellKey[] | readonly string[] }
  | { readonly code: "contradiction"; readonly other: string }
  | { readonly code: "not-a-date" }
  | { readonly code: "impossible-date" }
  | { readonly code: "incomplete-date" }
  | { readonly code: "answered-before-received" }
  | { readonly code: "not-a-number" }
  | { readonly code: "cell-error" }
  | { readonly code: "duplicate-differs"; readonly of: { readonly sheet: string; readonly row: number } };

/** Something worth telling that changes no count: hidden rows were read, a year was supplied from the title … */
export interface LedgerNote {
  readonly sheet: string;
  readonly row?: number;
  readonly note:
    | { readonly code: "hidden-rows-read"; readonly count: number }
    | { readonly code: "hidden-sheet-read" }
    | { readonly code: "year-supplied"; readonly year: number; readonly count: number }
    | { readonly code: "total-differs"; readonly stated: number; readonly counted: number };
}

/** A ledger row, by position. */
export interface RowRef {
  readonly sheet: string;
  readonly row: number;
}

/** What the ledgers of one workbook give for one year. */
export interface LedgerReading {
  readonly year: number;
  readonly ledgers: readonly RecognisedLedger[];
  readonly leftAlone: readonly SheetLeftAlone[];
  /** read = counted + excluded + unresolved, always. */
  readonly rows: {
    readonly read: number;
    readonly counted: number;
    readonly excluded: number;
    readonly unresolved: number;
  };
  readonly excluded: readonly ExcludedRow[];
  readonly unresolved: readonly UnresolvedRow[];
  readonly notes: readonly LedgerNote[];
  readonly tally: Tally;
  /** What they hold beyond the tables. */
  readonly facts: LedgerFacts;
}

/**
 * The counted figures. Holds a key for every non-total cell that some ledger speaks of: an existing ledger with
 * nothing to count gives 0. A cell that no ledger speaks of is not in it, and is never made a 0.
 */
export interface Tally {
  readonly figures: ReadonlyMap<CellKey, number>;
  /** The ledger rows behind a figure, in ledger order. */
  rowsBehind(cell: CellKey): readonly RowRef[];
}
