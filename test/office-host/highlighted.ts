import { a1 } from "../../src/domain/sheet/address";
import { cellCount } from "./model/area";
import { placeOn } from "./model/calculation";
import type { ConditionalFormat } from "./model/conditional-format";
import { evaluate, UnknownName } from "./model/formula/evaluate";
import { parseFormula } from "./model/formula/parse";
import type { Node } from "./model/formula/syntax";
import { toTruth } from "./model/formula/scalar";
import type { Sheet } from "./model/sheet";
import type { Workbook } from "./model/workbook";

/** A cell that a custom conditional format colours at this moment. */
export interface Highlight {
  readonly sheet: string;
  readonly address: string;
  /** "#RRGGBB"; "" for a format without a fill. */
  readonly colour: string;
}

/** More would be whole columns: not what these tests look at. */
const mostCells = 100_000;

/** What a person sees coloured right now; of several formats on a cell the first by priority. */
export function highlighted(workbook: Workbook): readonly Highlight[] {
  return workbook.sheets.flatMap((sheet) => {
    const colours = new Map<string, string>();
    for (const format of sheet.conditionalFormats) {
      if (format.type !== "Custom") continue;
      for (const address of cellsMeeting(format, workbook, sheet)) {
        if (!colours.has(address)) colours.set(address, format.fill ?? "");
      }
    }
    return [...colours].map(([address, colour]) => ({ sheet: sheet.name, address, colour }));
  });
}

/** References move along from the cell that the formula was written for. */
function cellsMeeting(format: ConditionalFormat, workbook: Workbook, sheet: Sheet): readonly string[] {
  const tree = parseFormula(format.formula);
  if (tree === undefined) return [];
  const cells: string[] = [];
  for (const area of format.areas) {
    if (cellCount(area) > mostCells) throw new Error(`A conditional format on ${cellCount(area)} cells.`);
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      for (let column = area.firstColumn; column <= area.lastColumn; column++) {
        const shift = [row - format.origin.firstRow, column - format.origin.firstColumn] as const;
        if (holds(tree, workbook, sheet, shift)) cells.push(a1(row, column));
      }
    }
  }
  return cells;
}

function holds(tree: Node, workbook: Workbook, sheet: Sheet, [rows, columns]: readonly [number, number]): boolean {
  try {
    return toTruth(evaluate(tree, placeOn(workbook, sheet, rows, columns))) === true;
  } catch (error) {
    if (error instanceof UnknownName) return false;
    throw error;
  }
}
