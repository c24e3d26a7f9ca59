import type { UnresolvedProblem } from "../result";

/** What a ledger entry says: one answer for certain, or the reason why a person must look. */
export type Classified<T> =
  | { readonly kind: "known"; readonly value: T }
  | {
      readonly kind: "unresolved";
      /** Chinese name of the field in question; see `fields.ts`. */
      readonly field: string;
      /** What the cell in question shows. */
      readonly value: string;
      readonly problem: UnresolvedProblem;
    };

export function known<T>(value: T): Classified<T> {
  return { kind: "known", value };
}

export function unresolved(field: string, value: string, problem: UnresolvedProblem): Classified<never> {
  return { kind: "unresolved", field, value, problem };
}
