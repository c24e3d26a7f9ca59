import type { OutcomeRow } from "../../format/cell-key";
import type { Settings } from "../../settings/settings";
import { type Classified, unresolved } from "./classified";
import { field } from "./fields";

/** How an application ended, or "pending". */
export function classifyOutcome(
  input: { readonly result: string; readonly detail: string; readonly note: string },
  settings: Settings,
): Classified<OutcomeRow | "pending"> {
  void settings;
  return unresolved(field.result, input.result, { code: "missing" });
}
