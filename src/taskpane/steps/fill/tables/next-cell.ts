import type { CellKey } from "../../../../domain/format/cell-key";
import type { SmallTable } from "./small-table";

const moves: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where an arrow key leads from a cell; undefined at the edge, and for any other key. */
export function nextCell({ parts }: SmallTable, from: CellKey, key: string): CellKey | undefined {
  const move = moves[key];
  if (move === undefined) return undefined;
  const rows = parts.flatMap((part) => part.rows.map(({ cells }) => cells));
  const row = rows.findIndex((cells) => cells.includes(from));
  const column = rows[row]?.indexOf(from) ?? -1;
  const [down, right] = move;
  const to = rows[row + down];
  // A narrower row is entered at its last cell.
  return to?.[down === 0 ? column + right : Math.min(column, to.length - 1)];
}
