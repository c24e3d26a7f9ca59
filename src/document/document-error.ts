/** Why a finished report was not read; the sentence for each is in locales. */
export type DocumentProblem =
  | { readonly code: "not-docx" }
  | { readonly code: "not-html" }
  /** The format of Word before 2007. */
  | { readonly code: "old-doc" }
  /** A web page saved as one archive file (.mht). */
  | { readonly code: "web-archive" }
  /** Behind a password. */
  | { readonly code: "encrypted" }
  | { readonly code: "damaged"; readonly detail: string }
  | { readonly code: "too-large"; readonly what: DocumentMeasure; readonly found: number; readonly limit: number }
  /** A file of another kind was put into the text as a whole; what it holds was not read. */
  | { readonly code: "foreign-part"; readonly part: string }
  /** Read, but there is neither a sentence nor a table in it; `pictures` may be those of scanned pages. */
  | { readonly code: "no-text"; readonly pictures: number };

/** Sizes in bytes; the others are counts. Parts are entries of the zip, tags those of the text, depth their nesting. */
export type DocumentMeasure = "entries" | "ratio" | "size" | "tags" | "depth" | "cells";

export class DocumentError extends Error {
  readonly problem: DocumentProblem;

  constructor(problem: DocumentProblem) {
    super(problem.code);
    this.name = "DocumentError";
    this.problem = problem;
  }
}

/** Throws unless what was found keeps within the limit. */
export function withinLimit(what: DocumentMeasure, found: number, limit: number): void {
  if (found > limit) throw new DocumentError({ code: "too-large", what, found, limit });
}
