/** A row of 年报设置 that says nothing we understand. What it would set stays as it was; the row stays too. */
export interface SettingsProblem {
  /** Counted from 0. */
  readonly row: number;
  readonly code:
    | "no-header"
    | "unknown-category"
    | "unknown-item"
    | "unknown-value"
    | "unknown-parts"
    | "blank-item"
    | "blank-value"
    | "broken-value"
    | "not-a-year"
    | "repeated"
    | "needs-another"
    | "unknown-sheet"
    | "unknown-column"
    | "unknown-kind"
    | "unknown-field";
  /** What the cell in question shows; the item that is missing, where one entry needs another. */
  readonly text: string;
}
