import type { AnyCellKey } from "../format/cell-key";
import type { Relation } from "./rule";
import type { Outcome } from "./evaluate";

/** A cell whose correction would make every sum it stands in hold. */
export interface Suspect {
  readonly key: AnyCellKey;
  /** What would have to be added to the cell. */
  readonly correction: number;
}

/**
 * The sums of the tables are over-determined: a body cell stands in one sum of its row and one of its column.
 * A cell is suspect when all its sums fail and one and the same correction mends them all. A relation is given a
 * suspect only if exactly one of its cells is; a lone failing sum could be any of its addends.
 */
export function suspects(
  relations: readonly Relation[],
  outcomeOf: (relation: Relation) => Outcome,
): ReadonlyMap<Relation, Suspect> {
  const sumsOf = new Map<AnyCellKey, { relation: Relation; needs: number | undefined }[]>();
  const failing: Relation[] = [];
  for (const relation of relations) {
    const outcome = outcomeOf(relation);
    if (outcome.kind === "fails") failing.push(relation);
    const gap = outcome.kind === "fails" ? outcome.right - outcome.left : undefined;
    const note = (key: AnyCellKey, weight: number) => {
      const sums = sumsOf.get(key) ?? [];
      sums.push({ relation, needs: gap === undefined ? undefined : gap * weight });
      sumsOf.set(key, sums);
    };
    relation.left.forEach(({ key, sign }) => note(key, sign));
    relation.right.forEach(({ key, sign }) => note(key, -sign));
  }
  const corrections = new Map<AnyCellKey, number>();
  for (const [key, sums] of sumsOf) {
    const [first] = sums;
    if (sums.length < 2 || first?.needs === undefined) continue;
    if (sums.every(({ needs }) => needs === first.needs)) corrections.set(key, first.needs);
  }
  return new Map(
    failing.flatMap((relation): [Relation, Suspect][] => {
      const keys = [...relation.left, ...relation.right].map(({ key }) => key).filter((key) => corrections.has(key));
      const [key] = keys;
      return keys.length === 1 && key !== undefined ? [[relation, { key, correction: corrections.get(key) ?? 0 }]] : [];
    }),
  );
}
