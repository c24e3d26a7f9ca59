import { a1 } from "../../domain/sheet/address";
import { isCellError, type Scalar, type SheetData } from "../../domain/sheet/sheet-data";
import type { FoldedEdits } from "../fold-edits";
import { WorkbookError, type HostProblem, type WorkbookProblem, type WrittenPart } from "../workbook";
import { asWorkbookError, isTooMuch, problemOf } from "./host-errors";
import { readingExcel } from "./in-excel";
import { lookAt, type Standing } from "./standing";

/**
 * What to say when a write fails: Excel keeps what it did before the failing command, so the workbook is looked at once
 * more. With nothing written it is just the reason.
 */
export async function brokenOff(before: Standing, folded: FoldedEdits, error: unknown): Promise<unknown> {
  const reason = isTooMuch(error) ? new WorkbookError({ code: "busy" }) : asWorkbookError(error);
  if (!(reason instanceof WorkbookError)) return reason;
  const written = await whatWasWritten(before, folded);
  if (written?.length === 0) return reason;
  return new WorkbookError({ code: "half-written", cause: causeOf(reason.problem), written });
}

function causeOf(problem: WorkbookProblem): HostProblem {
  const cause = problemOf(new WorkbookError(problem));
  return { ...cause } as HostProblem;
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

function partOf(key: string, before: Standing, now: Standing, { layouts }: FoldedEdits): readonly WrittenPart[] {
  const was = before.touched.get(key);
  const is = now.touched.get(key);
  if (was === undefined) return is === undefined ? [] : [{ sheet: is.name, what: "created", cells: 0 }];
  if (is === undefined) return [{ sheet: was.name, what: "removed", cells: 0 }];
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
