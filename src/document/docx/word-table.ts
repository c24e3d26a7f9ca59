import type { Content, Grid, GridCell } from "../content/content";
import { standing } from "./standing";
import { attributeOf, childOf, isOn, numberOf, valueOf, type WordElement } from "./word-element";

type Placed = { -readonly [Key in keyof GridCell]: GridCell[Key] };

/** The grid of a table. A merge downwards is written as cells below that say they go on what is above. */
export function gridOf(table: WordElement, contentOf: (holder: WordElement) => readonly Content[]): Grid {
  const cells: Placed[] = [];
  /** By column, the cell that one below may go on. */
  let above = new Map<number, Placed>();
  const rows = partsIn(table, "tr").filter((row) => !isOn(childOf(row, "trPr"), "del"));
  rows.forEach((row, at) => {
    const here = new Map<number, Placed>();
    let column = gap(row, "gridBefore");
    let left: Placed | undefined;
    for (const cell of partsIn(row, "tc")) {
      const properties = childOf(cell, "tcPr");
      const columnSpan = Math.max(1, numberOf(valueOf(properties, "gridSpan")) ?? 1);
      const upper = goesOn(properties, "vMerge") ? above.get(column) : undefined;
      if (goesOn(properties, "hMerge") && left !== undefined) {
        left.columnSpan += columnSpan;
      } else if (upper !== undefined && upper.columnSpan === columnSpan) {
        upper.rowSpan += 1;
        left = upper;
      } else {
        left = { row: at, column, rowSpan: 1, columnSpan, content: contentOf(cell) };
        cells.push(left);
      }
      here.set(column, left);
      column += columnSpan;
    }
    above = here;
  });
  return { kind: "grid", height: rows.length, cells };
}

/** Rows of a table or cells of a row, also those inside content controls; not those of tables inside. */
function partsIn(holder: WordElement, name: "tr" | "tc"): readonly WordElement[] {
  return standing(holder).flatMap((child) =>
    child.name === name ? [child] : child.name === "p" ? [] : partsIn(child, name),
  );
}

/** Places left free before the first cell. */
function gap(row: WordElement, name: string): number {
  return numberOf(valueOf(childOf(row, "trPr"), name)) ?? 0;
}

function goesOn(properties: WordElement | undefined, merge: "vMerge" | "hMerge"): boolean {
  const property = childOf(properties, merge);
  return property !== undefined && attributeOf(property, "val") !== "restart";
}
