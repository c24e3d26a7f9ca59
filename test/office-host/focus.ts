import type { Excel } from "./excel";
import { refusal } from "./host-error";

/** With another workbook in front, nothing can be selected, added or brought to the front. */
export function requireFocus({ focused }: Excel): void {
  if (!focused) throw refusal("GeneralException");
}
