import type { AnyCellKey, TableId } from "../format/cell-key";

/** Ids are stable once shipped: other programs read them. */
export type RuleId =
  | "t3.row-total"
  | "t3.results"
  | "t3.balance"
  | "t4.total"
  | "t2.cell"
  | "t3.cell"
  | "t4.cell"
  | "t2.regulations"
  | "t2.in-force"
  | "year.brought-forward"
  | "format.row-missing"
  | "format.label"
  | "format.outdated";

export type Severity = "error" | "warning";

/** Where a rule comes from: the words of a document, or our own reading (whose reason stands in locales). */
export type Source =
  | { readonly kind: "quoted"; readonly document: string; readonly where: string; readonly quote: string }
  | { readonly kind: "our-reading" };

/** One number in a relation: a cell of this report, or of last year's. */
export interface Term {
  readonly key: AnyCellKey;
  readonly of: "this" | "last";
  readonly sign: 1 | -1;
}

/** Two sums that must be equal. An empty side is 0. */
export interface Relation {
  /** What the relation is about: the statutory label of the column, row or group it is drawn for. */
  readonly subject: string;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** Cells to highlight when it fails. */
  readonly highlight: readonly AnyCellKey[];
}

/** Cells of an example; every cell not named is 0. */
export type Example = Readonly<Partial<Record<AnyCellKey, number | string>>>;

/** An example of last year's and this year's figures. */
export interface ExamplePair {
  readonly this: Example;
  readonly last?: Example;
}

/** A rule is data: the same datum gives the check, the sentence, the jump and the highlight. */
export interface RelationRule {
  readonly kind: "relation";
  readonly id: RuleId;
  readonly severity: Severity;
  readonly table: TableId;
  readonly source: Source;
  readonly relations: readonly Relation[];
  /** Holds only for organs that cannot make 规章. */
  readonly when?: "cannot-make-regulations";
  readonly examples: { readonly holds: ExamplePair; readonly fails: ExamplePair };
}

/** What a number cell must hold. */
export interface CellRule {
  readonly kind: "cell";
  readonly id: RuleId;
  readonly severity: Severity;
  readonly table: TableId;
  readonly source: Source;
  readonly cells: readonly { readonly key: AnyCellKey; readonly unit: "count" | "amount" }[];
  readonly examples: { readonly holds: ExamplePair; readonly fails: ExamplePair };
}

export type Rule = RelationRule | CellRule;

export const quoted = (document: string, where: string, quote: string): Source => ({
  kind: "quoted",
  document,
  where,
  quote,
});

export const ourReading: Source = { kind: "our-reading" };

export const plus = (key: string): Term => ({ key: key as AnyCellKey, of: "this", sign: 1 });
export const minus = (key: string): Term => ({ key: key as AnyCellKey, of: "this", sign: -1 });
export const lastYears = (key: string): Term => ({ key: key as AnyCellKey, of: "last", sign: 1 });
