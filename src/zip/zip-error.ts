/** Why a zip is not unpacked. */
export type ZipProblem =
  | { readonly code: "damaged"; readonly detail: string }
  | { readonly code: "encrypted" }
  | {
      readonly code: "too-large";
      readonly what: "entries" | "ratio" | "size";
      readonly found: number;
      readonly limit: number;
    };

export class ZipError extends Error {
  readonly problem: ZipProblem;

  constructor(problem: ZipProblem) {
    super(problem.code);
    this.name = "ZipError";
    this.problem = problem;
  }
}
