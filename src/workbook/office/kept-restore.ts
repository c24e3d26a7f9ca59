import type { RestoreKeeper, RestorePoint } from "../../domain/sheet/restore-point";

const key = "nianbao.restore";

/**
 * Keeps it on this computer, so that a fill can be taken back after the pane was closed, and one made by a button of the
 * ribbon in the pane. It holds what a fill wrote, and our tables as they were before, of one
 * workbook: the next fill, of whichever workbook, takes its place. A restore point that has become stale does no harm,
 * since undoing touches only what still stands as the fill left it.
 */
export function keptRestore(): RestoreKeeper {
  return {
    recall() {
      try {
        const { workbook, restore } = JSON.parse(localStorage.getItem(key) ?? "{}", revive) as Partial<Kept>;
        return workbook === openWorkbook() ? restore : undefined;
      } catch {
        return undefined;
      }
    },
    keep(restore) {
      const workbook = openWorkbook();
      try {
        if (restore === undefined || workbook === "") localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify({ workbook, restore }, replace));
      } catch {
        // No room, or the browser keeps nothing: the restore point then lasts as long as the pane.
      }
    },
  };
}

interface Kept {
  readonly workbook: string;
  readonly restore: RestorePoint;
}

/** Its address. A workbook that was never saved has none, and could not be told from another. */
function openWorkbook(): string {
  return Office.context.document.url ?? "";
}

/** JSON has no maps. */
function replace(_: string, value: unknown): unknown {
  return value instanceof Map ? { map: [...(value as ReadonlyMap<unknown, unknown>)] } : value;
}

function revive(_: string, value: unknown): unknown {
  const isMap = typeof value === "object" && value !== null && "map" in value && Array.isArray(value.map);
  return isMap ? new Map(value.map as [unknown, unknown][]) : value;
}
