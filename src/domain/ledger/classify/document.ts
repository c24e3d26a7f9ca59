import { type Classified, unresolved } from "./classified";
import { field } from "./fields";

export interface DocumentClass {
  readonly kind: "regulation" | "document" | "other";
  readonly state: "inForce" | "repealed" | "expired" | "unstated";
}

/** What a row of the documents' ledger is, and whether it is in force, by its own words. */
export function classifyDocument(input: {
  readonly category: string;
  readonly status: string;
}): Classified<DocumentClass> {
  return unresolved(field.documentCategory, input.category, { code: "missing" });
}
