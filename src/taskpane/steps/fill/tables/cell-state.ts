import type { FilledCell } from "../../../../domain/fill/fill-cells";
import { shown, type CellValue } from "../../../../domain/report/cell-value";
import type { FillStepWords } from "../../../../locales/zh-CN/fill-step";

/** What the person sees of a cell: new is a blank that gets a number, replaced a number of their own given up. */
export type CellState = "same" | "new" | "changed" | "kept" | "replaced" | "left";

export function cellState({ key, state, before }: FilledCell, replace: ReadonlySet<FilledCell["key"]>): CellState {
  if (replace.has(key)) return "replaced";
  if (state !== "changed") return state;
  return before.kind === "blank" ? "new" : "changed";
}

/** What becomes of a cell, in words. `blank` is what an empty cell is called. */
export function cellSentence(
  cell: FilledCell,
  state: CellState,
  words: FillStepWords["values"],
  blank: string,
): string {
  const value = (of: CellValue): string => (of.kind === "blank" ? blank : String(shown(of)));
  const before = value(cell.before);
  const after = value(cell.after);
  switch (state) {
    case "same":
      return words.same(after);
    case "new":
      return words.new(after);
    case "changed":
      return words.changed(before, after);
    case "kept":
      return words.kept(before, String(cell.counted ?? ""));
    case "replaced":
      return words.replaced(before, String(cell.counted ?? ""));
    case "left":
      return words.left(before);
  }
}
