import { isCellError, shownText } from "../../sheet/sheet-data";
import type { Block, Cells } from "../block";
import { columnOf, columnsOf, nowhere } from "../block";
import { dateColumn, type DateColumn } from "../date-column";
import { firstDayOf, lastDayOf } from "../day";
import { plainText, saysNothing } from "../plain-text";
import { readNumber } from "../read-number";
import type { Judge, Judgement, Rejection } from "./judgement";
import { dateTrouble, excluded, otherYear, unresolved } from "./judgement";

/** Published items of the year. They fill no cell of the tables; section 一 speaks of them, by column. */
export function publicationsJudge(block: Block, year: number): Judge {
  return block.form === "wide" ? wideJudge(block, year) : longJudge(block, year);
}

/** The day on which an item of a list was published. */
export function publishedIn(block: Block): DateColumn {
  const [column] = columnsOf(block, "published");
  return dateColumn(column === undefined ? [] : [column.column], block);
}

/** How many items a cell of a table 栏目 × months counts. */
export function figureIn(cells: Cells, column: number): number {
  const read = readNumber(cells[column] ?? null);
  return read.kind === "number" ? read.value : 0;
}

function longJudge(block: Block, year: number): Judge {
  const first = firstDayOf(year);
  const last = lastDayOf(year);
  const published = publishedIn(block);
  const openness = columnOf(block, "openness");
  const column = columnOf(block, "column");
  return {
    ...nothingToFill,
    judge(cells: Cells): Judgement {
      const notOpen = openness === undefined ? undefined : notPublished(cells, openness);
      if (notOpen !== undefined) return notOpen;
      const day = published.day(cells);
      if (day < 0) return dateTrouble("发布日期", published, cells);
      if (day < first || day > last) return otherYear(day);
      return (column === undefined ? undefined : nameTrouble(column, cells)) ?? 0;
    },
    dates: [published],
  };
}

/** 栏目 × months: the sheet's title says of which year. */
function wideJudge(block: Block, year: number): Judge {
  const months = columnsOf(block, "month");
  const names = columnOf(block, "column") ?? nowhere;
  return {
    ...nothingToFill,
    judge(cells: Cells): Judgement {
      if (block.year !== year) {
        return block.year === undefined
          ? unresolved("发布日期", undefined, block.titles.join("；"), { code: "incomplete-date" })
          : excluded({ code: "other-year", years: [block.year] });
      }
      const unnamed = nameTrouble(names, cells);
      if (unnamed !== undefined) return unnamed;
      for (const { column, header } of months) {
        const read = readNumber(cells[column] ?? null);
        const whole = read.kind !== "number" || (Number.isInteger(read.value) && read.value >= 0);
        if (read.kind === "problem" || !whole) {
          const problem = read.kind === "problem" ? read.problem : ({ code: "not-a-number" } as const);
          return {
            kind: "unresolved",
            field: plainText(header),
            column,
            value: shownText(cells[column] ?? null),
            problem,
          };
        }
      }
      return 0;
    },
    dates: [],
  };
}

const nothingToFill = {
  figures: [[]],
  zeros: [],
  identity: { number: undefined, open: () => false, since: () => -1, who: () => "", matter: () => "" },
} as const;

/** A row without a 栏目, where the others have one. */
function nameTrouble(column: number, cells: Cells): Rejection | undefined {
  const cell = cells[column] ?? null;
  if (isCellError(cell)) return unresolved("栏目", column, shownText(cell), { code: "cell-error" });
  return saysNothing(plainText(shownText(cell))) ? unresolved("栏目", column, "", { code: "missing" }) : undefined;
}

/** 依申请公开 and 不予公开 in a register of all information made: not published. */
function notPublished(cells: Cells, openness: number): Rejection | undefined {
  const shown = shownText(cells[openness] ?? null);
  return /依申请公开|不予公开|不公开/.test(plainText(shown)) && !/主动公开/.test(plainText(shown))
    ? excluded({ code: "not-this-kind", field: "公开属性", value: shown })
    : undefined;
}
