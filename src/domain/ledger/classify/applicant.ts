import type { Applicant } from "../../format/cell-key";
import type { Settings } from "../../settings/settings";
import { type Classified, unresolved } from "./classified";
import { field } from "./fields";

/** The column of table 三 an applicant belongs to. `type` is the cell 申请人类型, `name` the cell 申请人. */
export function classifyApplicant(
  input: { readonly type: string; readonly name: string },
  settings: Settings,
): Classified<Applicant> {
  void settings;
  return unresolved(field.applicantType, input.type, { code: "missing" });
}
