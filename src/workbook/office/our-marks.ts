import { isOurMark, type Mark } from "../../domain/sheet/edit";
import { markColours } from "../cell-looks";
import { sheetKey } from "../fold-edits";
import type { Step } from "./batches";
import type { ListedSheet } from "./list-sheets";
import { rangeOf } from "./pages";

/** A highlight of ours that stands in the workbook. */
export interface FoundMark {
  readonly sheetId: string;
  readonly formatId: string;
}

/** Finds our highlights by the tag in their formula. Two round trips at the most; the user's formats are only looked at. */
export async function findOurMarks(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<readonly FoundMark[]> {
  const listed = sheets.map(({ id }) => ({ id, formats: formatsOf(context, id).load("items/id,items/type") }));
  await context.sync();
  const custom = listed.flatMap(({ id, formats }) =>
    formats.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map((format) => ({ sheetId: id, formatId: format.id, rule: format.custom.rule.load("formula") })),
  );
  if (custom.length === 0) return [];
  await context.sync();
  return custom.filter(({ rule }) => isOurMark(rule.formula));
}

function formatsOf(context: Excel.RequestContext, sheetId: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
}

const bytesPerMark = 1_500;

/** Takes the old highlights away and puts the new ones there. */
export function markSteps(
  context: Excel.RequestContext,
  found: readonly FoundMark[],
  marks: readonly Mark[],
): readonly Step[] {
  return [
    ...found.map(({ sheetId, formatId }) => ({
      bytes: bytesPerMark,
      queue: () => formatsOf(context, sheetId).getItem(formatId).delete(),
    })),
    ...marks.map((mark) => ({ bytes: bytesPerMark, queue: () => addMark(context, mark) })),
  ];
}

function addMark({ workbook }: Excel.RequestContext, { sheet, area, formula, tone }: Mark): void {
  const range = rangeOf(workbook.worksheets.getItem(sheet), area);
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=${formula}`;
  custom.format.fill.color = `#${markColours[tone]}`;
}

/** Excel takes no conditional format on a protected sheet: what stands there stays, and nothing is added. */
export function mayBeMarked(sheets: readonly ListedSheet[]): (sheet: string) => boolean {
  const closed = new Set(sheets.filter(({ isProtected }) => isProtected).map(({ name }) => sheetKey(name)));
  return (sheet) => !closed.has(sheetKey(sheet));
}
