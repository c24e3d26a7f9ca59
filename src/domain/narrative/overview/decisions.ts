import { notice2021 } from "../../format/notice-2021-30";
import type { NarrativeSource } from "../draft";
import { ofCell } from "../figures/count";
import { joined, say, type Phrase } from "../phrase/phrase";

/** Decisions of the year, published or not: 行政许可, 行政处罚, 行政强制. */
const kinds = ["licences", "penalties", "coercion"] as const;

const labels = new Map<string, string>(
  notice2021.t2.blocks.flatMap(({ rows }) => rows.map(({ key, label }): [string, string] => [key, label])),
);

/** 作出行政处罚决定56件、行政强制决定2件，未作出行政许可决定. */
export function decisions({ cells }: NarrativeSource): Phrase | undefined {
  const told = kinds.map((kind) => ({
    label: labels.get(kind) ?? kind,
    count: ofCell(cells, `t2.${kind}.decisions`),
  }));
  const some = told.filter(({ count }) => count !== undefined && count.value > 0);
  const none = told.filter(({ count }) => count?.value === 0).map(({ label }) => label);
  if (some.length + none.length === 0) return undefined;
  const made = joined(
    some.map(({ label, count }) => say`${label}决定${count}件`),
    "、",
  );
  const clauses = [
    some.length === 0 ? undefined : say`作出${made}`,
    none.length === 0 ? undefined : say`未作出${none.join("、")}决定`,
  ];
  return say`本年度${joined(clauses, "，")}。`;
}
