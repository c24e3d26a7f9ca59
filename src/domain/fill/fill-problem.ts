import type { IdentityProblem } from "../identity/identify";

/** Why nothing can be filled; nothing is written then. Each has its sentence in locales. */
export type FillProblem =
  | IdentityProblem
  | { readonly code: "unsupported-year"; readonly year: number }
  | { readonly code: "no-ledger"; readonly sheets: readonly string[] }
  | { readonly code: "year-without-data"; readonly year: number; readonly years: readonly number[] };
