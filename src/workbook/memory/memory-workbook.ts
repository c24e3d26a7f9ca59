import type { Edit, Mark } from "../../domain/sheet/edit";
import type { WorkbookData } from "../../domain/sheet/sheet-data";
import { applyEdits } from "../apply-edits";
import { sheetKey } from "../fold-edits";
import { WorkbookError, type Spot, type Workbook } from "../workbook";

/** A workbook held in memory: the page's, the command line's and the tests'. */
export interface MemoryWorkbook extends Workbook {
  /** As it is now; a new object after every change. */
  readonly data: WorkbookData;
  /** Every edit so far, in order, ours and the person's: what saving has to repeat on the file. */
  readonly log: readonly Edit[];
  /** Our highlights, for a page to draw. */
  readonly marks: readonly Mark[];
  /** Takes in what the person typed, and tells the listeners of `onChange`. Throws like `apply`. */
  typed(edits: readonly Edit[]): void;
}

export function memoryWorkbook(initial: WorkbookData): MemoryWorkbook {
  let data = initial;
  let log: readonly Edit[] = [];
  let marks: readonly Mark[] = [];
  let selection: Spot | undefined;
  const changeListeners = new Set<() => void>();
  const selectListeners = new Set<(spot: Spot) => void>();

  const take = (edits: readonly Edit[]): void => {
    data = applyEdits(data, edits);
    log = [...log, ...edits];
    for (const edit of edits) if (edit.kind === "marks") marks = edit.marks;
  };

  return {
    get data() {
      return data;
    },
    get log() {
      return log;
    },
    get marks() {
      return marks;
    },
    read: (only) => Promise.resolve(only === undefined ? data : withOnly(data, only)),
    async apply(edits) {
      take(edits);
    },
    async select(sheet, area) {
      if (!data.sheets.some(({ name }) => sheetKey(name) === sheetKey(sheet))) {
        throw new WorkbookError({ code: "sheet-missing", sheet });
      }
      selection = { sheet, area };
      for (const listener of selectListeners) listener(selection);
    },
    selected: () => Promise.resolve(selection),
    typed(edits) {
      take(edits);
      for (const listener of changeListeners) listener();
    },
    onChange: (listener) => subscribed(changeListeners, listener),
    onSelect: (listener) => subscribed(selectListeners, listener),
  };
}

function withOnly(data: WorkbookData, names: readonly string[]): WorkbookData {
  const keys = new Set(names.map(sheetKey));
  return { ...data, sheets: data.sheets.filter(({ name }) => keys.has(sheetKey(name))) };
}

function subscribed<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
