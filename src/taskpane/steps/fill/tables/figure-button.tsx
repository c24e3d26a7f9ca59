import { recordName } from "../../../../domain/record/record";
import { shown } from "../../../../domain/report/cell-value";
import type { FilledCell } from "../../../../domain/fill/fill-cells";
import { useWords } from "../../../language";
import { cellSentence, cellState, type CellState } from "./cell-state";

interface FigureButtonProps {
  readonly cell: FilledCell;
  readonly replace: ReadonlySet<FilledCell["key"]>;
  readonly isOpen: boolean;
  /** Whether the tab key stops here: a table has one such cell. */
  readonly isStop: boolean;
  readonly onPress: () => void;
}

/** A number of a table, old beside new where it changes. */
export function FigureButton({ cell, replace, isOpen, isStop, onPress }: FigureButtonProps) {
  const { pane, fillStep } = useWords();
  const state = cellState(cell, replace);
  const sentence = cellSentence(cell, state, fillStep.values, pane.fill.blank);
  return (
    <button
      type="button"
      className={`fill-figure ${state}`}
      data-cell={cell.key}
      tabIndex={isStop ? 0 : -1}
      aria-expanded={isOpen}
      aria-label={fillStep.cell(recordName(cell.key), sentence)}
      title={sentence}
      onClick={onPress}
    >
      <Figure cell={cell} state={state} />
    </button>
  );
}

function Figure({ cell, state }: { readonly cell: FilledCell; readonly state: CellState }) {
  const { fillStep } = useWords();
  const after = String(shown(cell.after)) || fillStep.none;
  if (state === "changed" || state === "replaced") {
    return (
      <>
        <del>{shown(cell.before)}</del> <ins>{after}</ins>
        {state === "replaced" && <sup data-mark={fillStep.marks.replaced} />}
      </>
    );
  }
  return (
    <>
      <span className={after === "0" ? "nil" : "figure"}>{after}</span>
      {state === "kept" && <sup data-mark={fillStep.marks.kept} />}
    </>
  );
}
