import type { Hooks, Sheet } from "@fortune-sheet/core";
import { Workbook } from "@fortune-sheet/react";
import "@fortune-sheet/react/dist/index.css";
import { useCallback, useEffect, useMemo, useRef, useState, type ComponentRef } from "react";
import type { Area } from "../../domain/sheet/address";
import type { CellEdit } from "../../domain/sheet/edit";
import type { WorkbookData } from "../../domain/sheet/sheet-data";
import { showActiveTab } from "./active-tab";
import type { Appearances } from "./appearance";
import { takeButtonKeys } from "./button-keys";
import "./grid-theme.css";
import { placeKey, tintsByPlace, type Highlight } from "./highlight";
import { typedEdits } from "./typed-edits";

/** An area of a sheet. */
export interface Spot {
  readonly sheet: string;
  readonly area: Area;
}

export interface GridProps {
  /** The sheets as they are now, in the grid's own form; called once. */
  readonly draw: () => Sheet[];
  /** What stands in the workbook now; compared with what was typed. */
  readonly current: () => WorkbookData;
  readonly appearances: Appearances;
  readonly highlights: readonly Highlight[];
  /** The sheet that is in front at first. */
  readonly front: string | undefined;
  /** What the toolbar's button for finding is called; the library has no name for it. */
  readonly findLabel: string;
  /** Where to go: a new object each time, even for the same place. */
  readonly goTo: Spot | undefined;
  readonly onTyped: (edits: readonly CellEdit[]) => void;
  readonly onSelected: (spot: Spot) => void;
}

type WorkbookInstance = ComponentRef<typeof Workbook>;

/** Rows that stay visible above the place one jumps to. */
const leadingRows = 4;

/**
 * The spreadsheet grid. Everything that knows the library is in this file; it is mounted anew (by its React key)
 * whenever a sheet of ours was written.
 */
export function Grid({
  draw,
  current,
  appearances,
  highlights,
  front,
  findLabel,
  goTo,
  onTyped,
  onSelected,
}: GridProps) {
  const instance = useRef<WorkbookInstance>(null);
  const known = useRef<readonly Sheet[] | undefined>(undefined);
  const shownSheet = useRef(front);
  const [sheets] = useState(draw);
  const [frontSheet, setFrontSheet] = useState<string>();
  const fontsLoaded = useFontsLoaded();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void drawn().then(() => frame.current !== null && showActiveTab(frame.current));
  }, [frontSheet]);

  useEffect(() => {
    void drawn().then(() => {
      for (const button of frame.current?.querySelectorAll(".fortune-toolbar-button:not([aria-label])") ?? []) {
        button.setAttribute("aria-label", findLabel);
        button.setAttribute("title", findLabel);
      }
    });
  }, [findLabel]);

  // A new hooks object makes the grid draw itself again.
  const hooks = useMemo<Hooks>(() => {
    const tints = fontsLoaded >= 0 ? tintsByPlace(highlights) : new Map<string, string>();
    return {
      beforeRenderCell: (_, { row, column }, canvas) => {
        const tint = tints.get(placeKey(shownSheet.current ?? "", row, column));
        if (tint !== undefined) canvas.fillStyle = tint;
        return true;
      },
      afterSelectionChange: (sheet, selection) => {
        shownSheet.current = sheet;
        setFrontSheet(sheet);
        const [firstRow = 0, lastRow = firstRow] = selection.row;
        const [firstColumn = 0, lastColumn = firstColumn] = selection.column;
        onSelected({ sheet, area: { firstRow, lastRow, firstColumn, lastColumn } });
      },
      beforeAddSheet: () => false,
      beforeDeleteSheet: () => false,
      beforeUpdateSheetName: () => false,
    };
  }, [highlights, onSelected, fontsLoaded]);

  useEffect(() => {
    if (goTo !== undefined) void show(instance, goTo, appearances.get(goTo.sheet)?.frozenRows ?? 0);
  }, [goTo, appearances]);

  const onChange = useCallback(
    (now: readonly Sheet[]) => {
      const before = known.current;
      known.current = now;
      if (before === undefined) return;
      const edits = typedEdits(before, now, current());
      if (edits.length > 0) onTyped(edits);
    },
    [current, onTyped],
  );

  return (
    <div ref={frame} onKeyDownCapture={takeButtonKeys}>
      <Workbook
        ref={instance}
        data={sheets}
        lang="zh"
        hooks={hooks}
        onChange={onChange}
        defaultFontSize={10}
        defaultRowHeight={22}
        {...menus}
      />
    </div>
  );
}

/** Only what can also be saved: no formats, no rows or columns inserted or deleted, no sheets added. */
const menus = {
  toolbarItems: ["undo", "redo", "|", "freeze", "search"],
  cellContextMenu: ["copy", "paste", "|", "clear"],
  headerContextMenu: ["copy", "paste", "|", "clear"],
  sheetTabContextMenu: [],
};

/** The grid takes each step after the one before is drawn. */
async function show(
  instance: { readonly current: WorkbookInstance | null },
  { sheet, area }: Spot,
  frozenRows: number,
): Promise<void> {
  await drawn();
  instance.current?.activateSheet({ id: sheet });
  // First the sheet is exchanged, then measured.
  await drawn();
  await drawn();
  const grid = instance.current;
  if (grid === null) return;
  grid.setSelection([{ row: [area.firstRow, area.lastRow], column: [area.firstColumn, area.lastColumn] }], {
    id: sheet,
  });
  const targetRow = Math.max(0, area.firstRow - frozenRows - leadingRows);
  grid.scroll({ targetRow, scrollLeft: scrollLeftFor(grid, sheet, area) });
}

/** Scrolls sideways only as far as it takes to see the area's first column. */
function scrollLeftFor(grid: WorkbookInstance, sheet: string, { firstColumn }: Area): number {
  const columns = Array.from({ length: firstColumn + 1 }, (_, column) => column);
  const widths = Object.values(grid.getColumnWidth(columns, { id: sheet }));
  const right = widths.reduce((sum, width) => sum + width, 0);
  const left = right - (widths.at(-1) ?? 0);
  const visible = (document.querySelector(".fortune-sheet-container")?.clientWidth ?? 600) - 80;
  const now = document.querySelector(".luckysheet-scrollbar-x")?.scrollLeft ?? 0;
  return left >= now && right <= now + visible ? now : Math.max(0, left - visible / 2);
}

function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

/** Counts up whenever web fonts have arrived: a canvas does not draw itself again. */
function useFontsLoaded(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const loaded = () => setTimes((count) => count + 1);
    document.fonts.addEventListener("loadingdone", loaded);
    return () => document.fonts.removeEventListener("loadingdone", loaded);
  }, []);
  return times;
}
