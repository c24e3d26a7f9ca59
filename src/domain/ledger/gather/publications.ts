import { isCellError, shownText, type Scalar } from "../../sheet/sheet-data";
import { withArabicNumerals } from "../chinese-numerals";
import { columnOf, columnsOf, nowhere, type Block, type Cells } from "../block";
import { firstDayOf, monthsByDay } from "../day";
import type { PublicationFacts } from "../facts";
import { figureIn, publishedIn } from "../judge/publications";
import { asWritten, plainText, saysNothing } from "../plain-text";
import { addTo, type CountedLedger, eachCounted } from "./counted-ledger";

/** Months 1 to 12; 0 counts the items of a quarter. */
type Months = number[];

/** Published items of the year. Cells are counted as they stand, and each distinct one is understood once. */
export function gatherPublications(ledgers: readonly CountedLedger[], year: number): PublicationFacts {
  const months: Months = Array.from({ length: 13 }, () => 0);
  const columns = new Map<Scalar, number>();
  const channels = new Map<Scalar, number>();
  for (const ledger of ledgers) {
    const { block } = ledger;
    const itemsIn = block.form === "wide" ? itemsByMonth(block, months) : oneItem(block, months, year);
    const column = columnOf(block, "column") ?? nowhere;
    const channel = columnOf(block, "channel") ?? nowhere;
    eachCounted(ledger, (cells) => {
      const items = itemsIn(cells);
      addTo(columns, cells[column] ?? null, items);
      addTo(channels, cells[channel] ?? null, items);
    });
  }
  const [undated = 0, ...byMonth] = months;
  return {
    total: months.reduce((sum, items) => sum + items, 0),
    byColumn: byName(columns),
    byChannel: byName(channels),
    ...(undated > 0 ? {} : { byMonth }),
  };
}

/** How many items a row of a list stands for: one. Adds it to its month. */
function oneItem(block: Block, months: Months, year: number): (cells: Cells) => number {
  const published = publishedIn(block);
  const first = firstDayOf(year);
  const monthOf = monthsByDay(year);
  return (cells) => {
    const month = monthOf[published.day(cells) - first] ?? 0;
    months[month] = (months[month] ?? 0) + 1;
    return 1;
  };
}

/** How many items a row 栏目 × months stands for. Adds them to their months. */
function itemsByMonth(block: Block, months: Months): (cells: Cells) => number {
  const columns = columnsOf(block, "month").map(({ column, header }) => ({ column, month: monthNamed(header) }));
  return (cells) =>
    columns.reduce((sum, { column, month }) => {
      const items = figureIn(cells, column);
      months[month] = (months[month] ?? 0) + items;
      return sum + items;
    }, 0);
}

/** 3月 → 3, 第三季度 → 0. */
function monthNamed(header: string): number {
  return Number(/^(\d+)月/.exec(withArabicNumerals(plainText(header)))?.[1] ?? 0);
}

/** Adds up what is the same but for spaces and widths, under the name that is written first. */
function byName(cells: ReadonlyMap<Scalar, number>): ReadonlyMap<string, number> {
  const names = new Map<string, string>();
  const sums = new Map<string, number>();
  for (const [cell, items] of cells) {
    const text = isCellError(cell) ? "" : shownText(cell);
    const plain = plainText(text);
    if (!names.has(plain)) names.set(plain, saysNothing(plain) ? "" : asWritten(text));
    addTo(sums, names.get(plain) ?? "", items);
  }
  return sums;
}
