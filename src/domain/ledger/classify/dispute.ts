import type { T4Group, T4Outcome } from "../../format/cell-key";
import type { Settings } from "../../settings/settings";
import { type Classified, unresolved } from "./classified";
import { field } from "./fields";

/** The group and column of table 四 a review or lawsuit belongs to. */
export function classifyDispute(
  input: { readonly type: string; readonly result: string; readonly viaReview: string; readonly note: string },
  settings: Settings,
): Classified<{ readonly group: T4Group; readonly outcome: T4Outcome }> {
  void settings;
  return unresolved(field.disputeResult, input.result, { code: "missing" });
}
