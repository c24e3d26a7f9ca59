import type { Content } from "../content/content";
import { maxTableDepth } from "../limits";
import type { Flow, Flows } from "./flows";
import { pageTable, type PageTable } from "./page-table";

type Attributes = Readonly<Record<string, string>>;

interface OpenTable {
  readonly table: PageTable;
  cell: Flow | undefined;
}

/** Writes tables the way browsers repair them: a row or cell that begins ends the one before, closed or not. */
export interface TableWriter {
  /** Begins an element of a table and returns what ends it; undefined for any other element. */
  open(name: string, attributes: Attributes): (() => void) | undefined;
}

export function tableWriter(flows: Flows): TableWriter {
  const tables: OpenTable[] = [];

  const endCell = (of: OpenTable | undefined, cell = of?.cell): void => {
    if (of === undefined || cell === undefined || of.cell !== cell) return;
    flows.end(cell);
    of.cell = undefined;
  };

  const endTable = (ended: OpenTable): void => {
    for (let at = tables.lastIndexOf(ended); at >= 0 && at < tables.length;) {
      const last = tables.pop();
      endCell(last);
      flows.endLine();
      if (last !== undefined) flows.add(last.table.grid());
    }
  };

  const openTable = (): (() => void) => {
    flows.endLine();
    const around = tables.at(-1);
    if (around !== undefined && around.cell === undefined) endTable(around);
    // Its rows count as rows of the table it is in.
    if (tables.length >= maxTableDepth) return () => flows.endLine();
    const opened: OpenTable = { table: pageTable(), cell: undefined };
    tables.push(opened);
    return () => endTable(opened);
  };

  const openCell = (of: OpenTable, attributes: Attributes): (() => void) => {
    endCell(of);
    const content: Content[] = [];
    of.table.place(attributes, content);
    const cell = flows.begin(() => {}, content);
    of.cell = cell;
    return () => endCell(of, cell);
  };

  return {
    open(name, attributes) {
      if (name === "table") return openTable();
      const innermost = tables.at(-1);
      if (innermost === undefined) return undefined;
      if (name === "td" || name === "th") return openCell(innermost, attributes);
      if (!/^(?:tr|thead|tbody|tfoot)$/.test(name)) return undefined;
      endCell(innermost);
      if (name === "tr") innermost.table.nextRow();
      return () => endCell(innermost);
    },
  };
}
