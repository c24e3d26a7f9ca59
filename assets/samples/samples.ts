import { beiyuan } from "./beiyuan";
import { date1904 } from "./date-1904";
import { messy } from "./messy";
import { planToXlsx } from "./plan-to-xlsx";

/** Every workbook that the repository holds and this folder makes, with its folder from the repository's root. */
export const samples = [
  { folder: "assets/samples", plan: beiyuan },
  { folder: "assets/samples", plan: messy },
  { folder: "test/fixtures", plan: date1904 },
] as const;

export { planToXlsx };
