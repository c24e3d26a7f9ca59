import { planFill } from "../../src/actions/plan-fill";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { textSheetName } from "../../src/domain/text-sheet/text-sheet";
import { zhCN } from "../../src/locales/zh-CN";
import { applyEdits } from "../../src/workbook/apply-edits";
import { sampleLedgers } from "./excel-story";

/** The sample filled in, and so many paragraphs of the office's own in its text, each with a comma of the wrong width. */
export async function manyFindings(count: number): Promise<WorkbookData> {
  const ledgers = await sampleLedgers();
  const outcome = planFill(ledgers, { words: zhCN });
  if (outcome.kind !== "planned") throw new Error("the sample is not filled");
  const { sheets, ...rest } = applyEdits(ledgers, outcome.plan.edits);
  const paragraphs = Array.from({ length: count }, (_, place) => [`街道政务公开专栏第${place + 1}期,已经发布。`]);
  return {
    ...rest,
    sheets: sheets.map((sheet) =>
      sheet.name === textSheetName ? { ...sheet, values: [...sheet.values, ...paragraphs] } : sheet,
    ),
  };
}
