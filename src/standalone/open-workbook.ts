import { isSameSpot } from "../actions/spots";
import type { CellEdit } from "../domain/sheet/edit";
import type { WorkbookData } from "../domain/sheet/sheet-data";
import { reportReader } from "../reading/report-reader";
import { browserPublisher } from "../taskpane/browser-publisher";
import { breathe } from "../taskpane/breathe";
import { presentMinute } from "../taskpane/present-minute";
import { startPane, type PaneStore } from "../taskpane/pane-store";
import { memoryWorkbook, type MemoryWorkbook } from "../workbook/memory/memory-workbook";
import { WorkbookError, type Spot, type Workbook } from "../workbook/workbook";
import type { OpenedFile } from "./files/file-client";
import type { FileProblem } from "./files/protocol";
import type { Appearances } from "./grid/appearance";
import { sheetDrawer, type SheetDrawer } from "./grid/grid-sheets";
import { layoutAppearance } from "./grid/layout-appearance";
import type { PageLanguage } from "./language";
import { observable, type Observable } from "./observable";

/** What the grid shows of a workbook. */
export interface GridView {
  /** Counts up when the grid has to be drawn from the start: sheets were written by us. 0 until it can be drawn. */
  readonly revision: number;
  readonly appearances: Appearances;
  /** The sheet in front when the grid was last drawn from the start. */
  readonly front: string | undefined;
  /** Where the pane sent the person; a new object each time. */
  readonly goTo: Spot | undefined;
  /** Why what was typed did not stay. */
  readonly refused: FileProblem | undefined;
}

/** A workbook that is open in the page, with its pane. */
export interface OpenWorkbook {
  /** Without ".xlsx". */
  readonly name: string;
  /** The file as it was read; saving applies the edits to it. */
  readonly bytes: ArrayBuffer;
  readonly memory: MemoryWorkbook;
  readonly pane: PaneStore;
  readonly view: Observable<GridView>;
  /** How many edits were made so far, ours and the person's. */
  readonly edits: Pick<Observable<number>, "value" | "subscribe">;
  /** The values as they are now. */
  readonly current: () => WorkbookData;
  /** The sheets as they are now, for the grid. */
  readonly draw: () => ReturnType<SheetDrawer["draw"]>;
  readonly typed: (edits: readonly CellEdit[]) => void;
  readonly selected: (spot: Spot) => void;
  readonly refusalSeen: () => void;
}

export function openWorkbook(
  fileName: string,
  bytes: ArrayBuffer,
  file: OpenedFile,
  words: PageLanguage,
): OpenWorkbook {
  const memory = memoryWorkbook(file.data);
  const view = observable<GridView>({
    revision: 0,
    appearances: file.appearances,
    front: undefined,
    goTo: undefined,
    refused: undefined,
  });
  const made = observable(0);
  let front: string | undefined;
  const drawer = sheetDrawer();

  /**
   * What the grid shows stays until the sheets are ready. The screen is drawn in between: neither what went before nor
   * what follows makes one long task with it.
   */
  const drawAnew = async (refused?: FileProblem) => {
    view.set({ ...view.value, goTo: undefined });
    const appearances = appearancesNow(file.appearances, memory);
    await breathe();
    await drawer.prepare(memory.data, appearances, breathe);
    view.set({ ...view.value, revision: view.value.revision + 1, appearances, front, refused });
    await breathe();
  };

  /** The same workbook; what the pane writes is drawn. */
  const workbook: Workbook = {
    read: memory.read,
    selected: memory.selected,
    onSelect: memory.onSelect,
    onChange: memory.onChange,
    apply: async (edits) => {
      await memory.apply(edits);
      made.set(memory.log.length);
      await drawAnew();
    },
    select: async (sheet, area) => {
      await memory.select(sheet, area);
      front = sheet;
      view.set({ ...view.value, goTo: { sheet, area } });
    },
  };
  const pane = startPane(workbook, words, {
    breathe,
    reports: reportReader(),
    publisher: browserPublisher(() => import("../document/write-report")),
    now: presentMinute,
  });

  void drawAnew();

  return {
    name: fileName.replace(/\.xlsx$/i, ""),
    bytes,
    memory,
    pane,
    view,
    edits: made,
    current: () => memory.data,
    draw: () => drawer.draw(memory.data, view.value.appearances, view.value.front),
    typed(edits) {
      try {
        memory.typed(edits);
        made.set(memory.log.length);
        if (view.value.refused !== undefined) view.set({ ...view.value, refused: undefined });
      } catch (error) {
        void drawAnew(error instanceof WorkbookError ? error.problem : { code: "unexpected" });
      }
    },
    selected(spot) {
      front = spot.sheet;
      // The grid tells the same place again whenever it is drawn.
      const { at } = pane.session;
      if (at === undefined || !isSameSpot(at, spot)) void memory.select(spot.sheet, spot.area);
    },
    refusalSeen: () => view.set({ ...view.value, refused: undefined }),
  };
}

/** The file's own sheets look as they did; those that we wrote look as they were laid out. */
function appearancesNow(original: Appearances, { log }: MemoryWorkbook): Appearances {
  const now = new Map(original);
  for (const edit of log) if (edit.kind === "sheet") now.set(edit.layout.name, layoutAppearance(edit.layout));
  return now;
}
