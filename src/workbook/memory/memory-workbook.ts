import type { Area } from "../../domain/sheet/address";
import type { Edit, Mark } from "../../domain/sheet/edit";
import type { WorkbookData } from "../../domain/sheet/sheet-data";
import { applyEdits } from "../apply-edits";
import type { Workbook } from "../workbook";

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** A workbook held in memory: the page's, the command line's and the tests'. */
export interface MemoryWorkbook extends Workbook {
  /** As it is now; a new object after every change. */
  readonly data: WorkbookData;
  /** Every edit so far, in order, ours and the person's: what saving has to repeat on the file. */
  readonly log: readonly Edit[];
  /** Our highlights, for a page to draw. */
  readonly marks: readonly Mark[];
  readonly selection: Selection | undefined;
  /** Takes in what the person typed, and tells the listeners of `onChange`. Throws like `apply`. */
  typed(edits: readonly Edit[]): void;
  /** Calls back after `select`. Returns the function that stops it. */
  onSelect(listener: (selection: Selection) => void): () => void;
}

export function memoryWorkbook(initial: WorkbookData): MemoryWorkbook {
  let data = initial;
  let log: readonly Edit[] = [];
  let marks: readonly Mark[] = [];
  let selection: Selection | undefined;
  const changeListeners = new Set<() => void>();
  const selectListeners = new Set<(selection: Selection) => void>();

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
    get selection() {
      return selection;
    },
    read: () => Promise.resolve(data),
    async apply(edits) {
      take(edits);
    },
    select(sheet, area) {
      selection = { sheet, area };
      for (const listener of selectListeners) listener(selection);
      return Promise.resolve();
    },
    typed(edits) {
      take(edits);
      for (const listener of changeListeners) listener();
    },
    onChange: (listener) => subscribed(changeListeners, listener),
    onSelect: (listener) => subscribed(selectListeners, listener),
  };
}

function subscribed<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
