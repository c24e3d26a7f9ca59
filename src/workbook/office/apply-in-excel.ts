import { sheetOfEdit, type Edit } from "../../domain/sheet/edit";
import { foldEdits, sheetKey, type FoldedEdits } from "../fold-edits";
import { sendSteps, type Step } from "./batches";
import { brokenOff } from "./broken-off";
import { cellSteps, findBlocks, type SheetBlocks } from "./write-cells";
import { writingExcel } from "./in-excel";
import { findOurCharts, type FoundCharts } from "./our-charts";
import { findOurMarks, markSteps } from "./our-marks";
import { listedAs, lookAt, refuseWhatCannotBe, type Standing } from "./standing";
import { layoutSteps } from "./write-layout";

/**
 * Writes the edits: looks at what they touch, refuses what cannot be done, and then sends everything in one go, or in
 * several where it is too much for one. Throws WorkbookError: "half-written" if it broke off with something written.
 */
export function applyInExcel(edits: readonly Edit[]): Promise<void> {
  return writingExcel(async (context) => {
    const parts = partsOf(edits);
    const standing = await lookAt(context, new Set(parts.flatMap(({ key }) => key ?? [])));
    const folded = foldEdits(
      edits,
      standing.listing.sheets.map(({ name }) => name),
    );
    refuseWhatCannotBe(standing, edits, folded);
    const steps = await stepsOf(context, parts, folded, standing);
    try {
      await sendSteps(context, steps);
    } catch (error) {
      throw await brokenOff(standing, folded, error);
    }
  });
}

/** A sheet, the cells of a sheet, the marks: what is written in one piece. */
interface Part {
  readonly kind: Edit["kind"];
  /** Absent for marks, which stand on many sheets. */
  readonly key?: string;
}

/** In the order in which the edits say it last, so that a write that breaks off leaves off where they would. */
function partsOf(edits: readonly Edit[]): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const edit of edits) {
    const sheet = sheetOfEdit(edit);
    const key = sheet && sheetKey(sheet);
    const name = `${edit.kind} ${key ?? ""}`;
    parts.delete(name);
    parts.set(name, { kind: edit.kind, ...(key !== undefined && { key }) });
  }
  return [...parts.values()];
}

async function stepsOf(
  context: Excel.RequestContext,
  parts: readonly Part[],
  folded: FoldedEdits,
  standing: Standing,
): Promise<readonly Step[]> {
  const blocks = await findBlocks(context, folded.cells, standing);
  const charts = await findOurCharts(context, sheetsToDrawAgain(folded, standing));
  const marks = await marksOf(context, folded, standing);
  return parts.flatMap(({ kind, key = "" }): readonly Step[] => {
    switch (kind) {
      case "sheet":
        return sheetPart(context, key, folded, standing, charts);
      case "cell":
        return cellPart(context, blocks.get(key));
      case "marks":
        return marks;
      case "removal":
        return removalPart(context, key, folded, standing);
    }
  });
}

function sheetsToDrawAgain({ layouts }: FoldedEdits, standing: Standing): readonly string[] {
  const drawn = [...layouts].filter(([, { charts }]) => charts !== undefined);
  return drawn.flatMap(([key]) => listedAs(standing, key)?.id ?? []);
}

function sheetPart(
  context: Excel.RequestContext,
  key: string,
  { layouts }: FoldedEdits,
  standing: Standing,
  charts: FoundCharts,
): readonly Step[] {
  const layout = layouts.get(key);
  const id = listedAs(standing, key)?.id;
  if (layout === undefined) return [];
  return layoutSteps(context, layout, id === undefined ? undefined : { id, charts: charts.get(id) ?? [] });
}

function cellPart(context: Excel.RequestContext, blocks: SheetBlocks | undefined): readonly Step[] {
  return blocks === undefined ? [] : cellSteps(context, blocks);
}

function removalPart(
  { workbook }: Excel.RequestContext,
  key: string,
  { removals }: FoldedEdits,
  standing: Standing,
): readonly Step[] {
  const listed = removals.has(key) ? listedAs(standing, key) : undefined;
  if (listed === undefined) return [];
  return [{ bytes: 500, queue: () => workbook.worksheets.getItem(listed.id).delete() }];
}

/** Excel takes no conditional format on a protected sheet: there ours stay as they are, and none is added. */
async function marksOf(
  context: Excel.RequestContext,
  { marks }: FoldedEdits,
  standing: Standing,
): Promise<readonly Step[]> {
  if (marks === undefined) return [];
  const open = standing.listing.sheets.filter(({ isProtected }) => !isProtected);
  const placed = marks.flatMap((mark) => {
    const listed = listedAs(standing, sheetKey(mark.sheet));
    return listed?.isProtected === true ? [] : [{ mark, sheet: listed?.id ?? mark.sheet }];
  });
  return markSteps(context, await findOurMarks(context, open), placed);
}
