import { a1 } from "../../domain/sheet/address";
import { isCellError, type Scalar, type SheetData } from "../../domain/sheet/sheet-data";
import type { FoldedEdits } from "../fold-edits";
import { WorkbookError, type WrittenPart } from "../workbook";
import { refusalOf } from "./host-errors";
import { readingExcel } from "./in-excel";
import { lookAt, type Standing } from "./standing";

/**
 * What to say when a write fails: Excel keeps what it did before the failing command, so the workbook is looked at once
 * more. With nothing written it is just the reason.
 */
export async function brokenOff(before: Standing, folded: FoldedEdits, error: unknown): Promise<unknown> {
  const cause = refusalOf(error);
  if (cause === undefined) return error;
  const written = await whatWasWritten(before, folded);
  return new WorkbookError(written?.length === 0 ? cause : { code: "half-written", cause, written });
}

/** Undefined where the workbook cannot even be read. */
async function whatWasWritten(before: Standing, folded: FoldedEdits): Promise<readonly WrittenPart[] | undefined> {
  const keys = new Set([...folded.layouts.keys(), ...folded.cells.keys(), ...folded.removals]);
  try {
    const now = await readingExcel((context) => lookAt(context, keys));
    return [...keys].flatMap((key) => partOf(key, before, now, folded));
  } catch {
    return undefined;
  }
}

function partOf(
  key: string,
  before: Standing,
  now: Standing,
  { layouts, removals }: FoldedEdits,
): readonly WrittenPart[] {
  const was = before.touched.get(key);
  const is = now.touched.get(key);
  if (was === undefined) return is === undefined ? [] : [{ sheet: is.name, what: "created", cells: 0 }];
  // A sheet that is gone without our doing was deleted or renamed by somebody else.
  if (is === undefined) return removals.has(key) ? [{ sheet: was.name, what: "removed", cells: 0 }] : [];
  const cells = changedCells(was, is);
  if (cells === 0) return [];
  return [{ sheet: is.name, what: layouts.has(key) ? "rewritten" : "cells", cells }];
}

function changedCells(was: SheetData, is: SheetData): number {
  let count = 0;
  for (let row = 0; row < Math.max(was.values.length, is.values.length); row++) {
    const columns = Math.max(was.values[row]?.length ?? 0, is.values[row]?.length ?? 0);
    for (let column = 0; column < columns; column++) {
      if (textAt(was, row, column) !== textAt(is, row, column)) count++;
    }
  }
  return count;
}

function textAt(sheet: SheetData, row: number, column: number): string {
  return sheet.formulas.get(a1(row, column)) ?? JSON.stringify(plain(sheet.values[row]?.[column] ?? null));
}

function plain(value: Scalar): unknown {
  return isCellError(value) ? value.error : value;
}
