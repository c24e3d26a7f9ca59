import type { Spot } from "../workbook";
import { firstArea } from "./addresses";
import type { Told } from "./own-writes";

/** Several events come of one change, such as filling a column: they are told of once. In milliseconds. */
const settling = 150;

/** Tells of changes and of places selected, from the first listener until the last. */
export interface ExcelWatch {
  onChange(listener: () => void): () => void;
  onSelect(listener: (spot: Spot) => void): () => void;
}

interface Handlers {
  readonly remove: () => Promise<void>;
}

interface Asking {
  /** Whether a change was made by somebody else than us. */
  readonly isNews: (told: Told) => Promise<boolean>;
  /** A sheet's name by its id, as it was when the workbook was last read. */
  readonly nameOf: (sheetId: string) => string | undefined;
}

/** Events are hints: Excel does not tell of every change, and whoever hears of one reads the workbook anew. */
export function watchExcel({ isNews, nameOf }: Asking): ExcelWatch {
  const changeListeners = new Set<() => void>();
  const selectListeners = new Set<(spot: Spot) => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let handlers: Promise<Handlers | undefined> = Promise.resolve(undefined);

  const changed = async (told: Told): Promise<void> => {
    if (!(await isNews(told))) return;
    clearTimeout(timer);
    timer = setTimeout(() => changeListeners.forEach((listener) => listener()), settling);
  };
  const selected = ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const sheet = nameOf(worksheetId);
    const area = firstArea(address);
    if (sheet !== undefined && area !== undefined) selectListeners.forEach((listener) => listener({ sheet, area }));
    return Promise.resolve();
  };

  /** Handlers are put up and taken down one after the other, so that none is left behind. */
  const adjust = () => {
    handlers = handlers.then(async (standing) => {
      const wanted = changeListeners.size + selectListeners.size > 0;
      if (wanted === (standing !== undefined)) return standing;
      if (wanted) return register(changed, selected);
      clearTimeout(timer);
      await standing?.remove();
      return undefined;
    });
  };
  const listen = <L>(listeners: Set<L>, listener: L): (() => void) => {
    listeners.add(listener);
    adjust();
    return () => {
      listeners.delete(listener);
      adjust();
    };
  };
  return {
    onChange: (listener) => listen(changeListeners, listener),
    onSelect: (listener) => listen(selectListeners, listener),
  };
}

/** Undefined where Excel takes no handlers just now; the pane then still reads anew before it writes. */
async function register(
  changed: (told: Told) => Promise<void>,
  selected: (told: Excel.WorksheetSelectionChangedEventArgs) => Promise<void>,
): Promise<Handlers | undefined> {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const results = [
        worksheets.onChanged.add(changed),
        worksheets.onAdded.add(changed),
        worksheets.onDeleted.add(changed),
        worksheets.onSelectionChanged.add(selected),
      ];
      await context.sync();
      return { remove: () => remove(results) };
    });
  } catch {
    return undefined;
  }
}

/** In the context in which they were added: in any other, Excel does not find them. */
async function remove(
  results: readonly { context: OfficeExtension.ClientRequestContext; remove: () => void }[],
): Promise<void> {
  const [first] = results;
  if (first === undefined) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const result of results) result.remove();
    await context.sync();
  }).catch(() => undefined);
}
