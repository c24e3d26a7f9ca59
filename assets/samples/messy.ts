import { applicationSheets } from "./messy-applications";
import { enforcementSheets } from "./messy-enforcement";
import { otherSheets } from "./messy-others";
import type { WorkbookPlan } from "./plan-to-xlsx";

/** Working sheets of an invented office with every kind of mess that a year of office work leaves behind. */
export const messy: WorkbookPlan = {
  file: "杂乱台账示例.xlsx",
  title: "杂乱台账示例",
  made: "2024-01-15",
  sheets: [...applicationSheets, ...enforcementSheets, ...otherSheets],
};
