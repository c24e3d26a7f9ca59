/**
 * The shape in which a notice's tables are written down as data. Labels are law: character for character,
 * never translated, and nowhere else in the source.
 */

/** Table of section 二: blocks one below the other, each with its own article, heads and rows. */
export interface BlockTable {
  readonly id: "t2";
  readonly blocks: readonly Block[];
}

export interface Block {
  /** First line of the block: the item of Article 20 of the 条例 it reports on. */
  readonly article: string;
  /** Head of the label column. */
  readonly corner: string;
  readonly columns: readonly FormatColumn[];
  readonly rows: readonly FormatRow[];
}

/** Table of section 三: applicants across, handling down, totals at the right and in （七）. */
export interface CrossTable {
  readonly id: "t3";
  /** The printed reconciliation note in the corner of the head. */
  readonly corner: string;
  /** Head over all number columns. */
  readonly banner: string;
  readonly columns: readonly FormatColumn[];
  readonly rows: readonly FormatRow[];
}

/** Table of section 四: one row of numbers under grouped heads. */
export interface LineTable {
  readonly id: "t4";
  readonly groups: readonly LineGroup[];
  readonly columns: readonly FormatColumn[];
}

export interface LineGroup {
  readonly key: string;
  readonly label: string;
  /** Head above the label, where the notice has one: 行政诉讼 over its two kinds. */
  readonly over?: string;
}

export interface FormatColumn {
  readonly key: string;
  readonly label: string;
  /** Head over several columns: 法人或其他组织. */
  readonly group?: string;
}

export interface FormatRow {
  readonly key: string;
  readonly label: string;
  /** Labels to the left that span several rows, outermost first: 三、本年度办理结果, （三）不予公开. */
  readonly under?: readonly string[];
}

export type FormatId = "2021-30" | "2019-60";

export interface Section {
  readonly numeral: "一" | "二" | "三" | "四" | "五" | "六";
  readonly heading: string;
  /** The table that stands in the section. */
  readonly table?: "t2" | "t3" | "t4";
}

export interface Notice {
  readonly id: FormatId;
  /** Document number, for quoting. */
  readonly number: string;
  readonly title: string;
  /** First and last report year the notice governs; no last year while it is in force. */
  readonly years: { readonly first: number; readonly last?: number };
  readonly sections: readonly Section[];
  readonly t2: BlockTable;
  readonly t3: CrossTable;
  readonly t4: LineTable;
}
