import { isOurMark, type Mark } from "../../domain/sheet/edit";
import { markColours } from "../cell-looks";
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

/** A highlight to come, with its sheet's id, or name where the sheet is yet to be made. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly sheet: string;
}

/** Takes the old highlights away and puts the new ones there. */
export function markSteps(
  context: Excel.RequestContext,
  found: readonly FoundMark[],
  placed: readonly PlacedMark[],
): readonly Step[] {
  return [
    ...found.map(({ sheetId, formatId }) => ({
      bytes: bytesPerMark,
      queue: () => formatsOf(context, sheetId).getItem(formatId).delete(),
    })),
    ...placed.map((one) => ({ bytes: bytesPerMark, queue: () => addMark(context, one) })),
  ];
}

function addMark({ workbook }: Excel.RequestContext, { sheet, mark: { area, formula, tone } }: PlacedMark): void {
  const range = rangeOf(workbook.worksheets.getItem(sheet), area);
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=${formula}`;
  custom.format.fill.color = `#${markColours[tone]}`;
}
