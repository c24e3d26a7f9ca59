import { isRecord, layoutRecordAgain } from "../domain/record/record";
import { isSameSubject, isSameWaiver, waiverIn, waiverLine, waiversOn, type Waiver } from "../domain/record/waivers";
import { a1 } from "../domain/sheet/address";
import type { CellContent, CellEdit, Edit, SheetLayout } from "../domain/sheet/edit";
import { valueAt, type SheetData, type WorkbookData } from "../domain/sheet/sheet-data";
import type { Workbook } from "../workbook/workbook";
import type { RestorePoint } from "../domain/sheet/restore-point";

/** Something that a person has changed since the fill; it stays as they left it. */
export interface Stays {
  readonly sheet: string;
  /** Absent: the whole sheet. */
  readonly address?: string;
}

export interface UndoPlan {
  readonly edits: readonly Edit[];
  readonly stays: readonly Stays[];
}

/** 撤销填报: puts back what a fill changed, whole or broken off. Throws WorkbookError. */
export async function undo(workbook: Workbook, restore: RestorePoint): Promise<readonly Stays[]> {
  const { edits, stays } = planUndo(await workbook.read(), restore);
  await workbook.apply(edits);
  return stays;
}

/**
 * The edits that undo a fill. Only what still stands as the fill wrote it is put back. A sheet that the fill created goes,
 * unless somebody has written on it or a formula elsewhere reads from it.
 */
export function planUndo(now: WorkbookData, { edits, before, marks }: RestorePoint): UndoPlan {
  const sheets = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  const former = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const steps = edits.map((edit): UndoPlan => {
    if (edit.kind === "cell") return cellBack(edit, sheets.get(edit.sheet), former.get(edit.sheet));
    if (edit.kind === "sheet") return sheetBack(edit.layout, now, former.get(edit.layout.name));
    return nothing;
  });
  const back = steps.flatMap((step) => step.edits);
  return {
    // Sheets go last: marks and cells may stand on them.
    edits: [
      { kind: "marks", marks: marks.filter(({ sheet }) => sheets.has(sheet)) },
      ...back.filter(({ kind }) => kind !== "removal"),
      ...back.filter(({ kind }) => kind === "removal"),
    ],
    stays: steps.flatMap((step) => step.stays),
  };
}

const nothing: UndoPlan = { edits: [], stays: [] };

function cellBack(edit: CellEdit, now: SheetData | undefined, former: SheetData | undefined): UndoPlan {
  if (now === undefined || former === undefined) return nothing;
  const { sheet, row, column } = edit;
  const was = contentAt(former, row, column);
  if (was === undefined || holds(now, row, column, was)) return nothing;
  return holds(now, row, column, edit.content)
    ? { edits: [{ ...edit, content: was }], stays: [] }
    : { edits: [], stays: [{ sheet, address: a1(row, column) }] };
}

/** A cell that shows an error or a truth value is none that a fill writes over. */
function contentAt(sheet: SheetData, row: number, column: number): CellContent | undefined {
  const value = valueAt(sheet, row, column);
  if (value !== null && typeof value !== "number" && typeof value !== "string") return undefined;
  const formula = sheet.formulas.get(a1(row, column));
  return formula === undefined ? { value } : { value, formula };
}

function sheetBack(layout: SheetLayout, workbook: WorkbookData, former: SheetData | undefined): UndoPlan {
  const { name } = layout;
  const now = workbook.sheets.find((sheet) => sheet.name === name);
  if (now === undefined) return nothing;
  if (former !== undefined) {
    return isRecord(former) ? { edits: [{ kind: "sheet", layout: recordBack(now, former) }], stays: [] } : nothing;
  }
  return isUntouched(now, layout) && !isReadElsewhere(name, workbook)
    ? { edits: [{ kind: "removal", sheet: name }], stays: [] }
    : { edits: [], stays: [{ sheet: name }] };
}

/** The former record, with every 说明 that was given or changed since. */
function recordBack(now: SheetData, former: SheetData): SheetLayout {
  const before = waiversOn(former);
  const since = waiversOn(now).filter((waiver) => !before.some((one) => isSameWaiver(one, waiver)));
  const isReplaced = (waiver: Waiver | undefined): boolean =>
    waiver !== undefined && since.some((one) => isSameSubject(one, waiver));
  const more = since.map((waiver) => waiverLine(waiver));
  return layoutRecordAgain(former, (row) => isReplaced(waiverIn(row)), more);
}

/** A write that broke off may have filled the sheet in part: nothing on it that is not ours. */
function isUntouched(sheet: SheetData, { cells }: SheetLayout): boolean {
  const laid = new Map(cells.map((cell) => [a1(cell.row, cell.column), cell.content]));
  return sheet.values.every((row, r) =>
    row.every((value, c) => {
      const content = laid.get(a1(r, c));
      return value === null || (content !== undefined && holds(sheet, r, c, content));
    }),
  );
}

function isReadElsewhere(name: string, { sheets }: WorkbookData): boolean {
  return sheets.some(
    (sheet) => sheet.name !== name && [...sheet.formulas.values()].some((formula) => formula.includes(name)),
  );
}

/** A formula's result is the program's affair. */
function holds(sheet: SheetData, row: number, column: number, content: CellContent): boolean {
  const formula = sheet.formulas.get(a1(row, column));
  if ("formula" in content) return formula === content.formula;
  const value = content.value === "" ? null : content.value;
  return formula === undefined && valueAt(sheet, row, column) === value;
}
