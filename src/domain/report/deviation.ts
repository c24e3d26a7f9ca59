import type { AnyCellKey } from "../format/cell-key";

/** What is otherwise in a found table than the format has it, though the table can be read. */
export type Deviation =
  /** A label in other words, under another number or between other quotation marks. */
  | { readonly kind: "differs"; readonly label: string; readonly shown: string; readonly at: readonly AnyCellKey[] }
  /** A row or column that stands elsewhere: it should follow `after`, or be the first. */
  | {
      readonly kind: "misplaced";
      readonly label: string;
      readonly after: string | undefined;
      readonly at: readonly AnyCellKey[];
    }
  /** A label of the 2019 format in a table of the format in force. */
  | { readonly kind: "outdated"; readonly shown: string };
