import type { TableId } from "../format/cell-key";
import type { Notice } from "../format/table-format";
import { labelVariants } from "./label-variants";

/** Every label of a table: of its rows, its columns and what they stand under. */
export function tableLabels(notice: Notice, id: TableId): readonly string[] {
  const labels = { t2: blockLabels, t3: crossLabels, t4: lineLabels }[id](notice);
  return [...new Set(labels)];
}

const blockLabels = ({ t2 }: Notice): readonly string[] =>
  t2.blocks.flatMap(({ article, columns, rows }) => [article, ...[...columns, ...rows].map(({ label }) => label)]);

const crossLabels = ({ t3 }: Notice): readonly string[] => [
  t3.banner,
  ...t3.columns.flatMap(({ label, group }) => (group === undefined ? [label] : [label, group])),
  ...t3.rows.flatMap(({ label, under = [] }) => [label, ...under]),
];

const lineLabels = ({ t4 }: Notice): readonly string[] => [
  ...t4.columns.map(({ label }) => label),
  ...t4.groups.flatMap(({ label, over }) => (over === undefined ? [label] : [label, over])),
];

/**
 * Labels that only a report has. The others are everyday words of ledgers as well: 行政处罚, 自然人, （一）予以公开. In
 * section 四, whose group heads are worded in many ways, the heads below them tell it.
 */
export function telltaleLabels({ t2, t3, t4 }: Notice): readonly string[] {
  const suits = t4.groups.flatMap(({ label, over }) => (over === undefined ? [] : label));
  const inOtherWords = [...labelVariants.t4].filter(([, label]) => suits.includes(label)).map(([words]) => words);
  return [
    ...t2.blocks.flatMap(({ article, columns }) => [article, ...columns.map(({ label }) => label)]),
    t3.banner,
    ...t3.rows.flatMap(({ label, under = [] }) => under[0] ?? label),
    ...suits,
    ...inOtherWords,
    ...t4.columns.slice(0, 2).map(({ label }) => label),
  ];
}
