import { shownText } from "../../sheet/sheet-data";
import type { Block, Cells } from "../block";
import { columnOf, columnsOf } from "../block";
import { dateColumn } from "../date-column";
import { firstDayOf, lastDayOf } from "../day";
import { plainText, saysNothing } from "../plain-text";
import { readNumber } from "../read-number";
import type { Judge, Judgement, Rejection } from "./judgement";
import { dateTrouble, excluded, otherYear, unresolved } from "./judgement";

/** Published items of the year. They fill no cell of the tables; section 一 speaks of them, by column. */
export function publicationsJudge(block: Block, year: number): Judge {
  return block.form === "wide" ? wideJudge(block, year) : longJudge(block, year);
}

/** How many items a counted row stands for, and under which 栏目; "" where the ledger has no such column. */
export function publicationsIn(block: Block, cells: Cells): { readonly column: string; readonly items: number } {
  const column = nameIn(block, cells);
  if (block.form === "long") return { column, items: 1 };
  const items = columnsOf(block, "month").reduce((sum, month) => sum + figureIn(cells, month.column), 0);
  return { column, items };
}

function longJudge(block: Block, year: number): Judge {
  const first = firstDayOf(year);
  const last = lastDayOf(year);
  const published = dateColumn(
    columnsOf(block, "published")
      .map(({ column }) => column)
      .slice(0, 1),
    block,
  );
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
      return column !== undefined && nameIn(block, cells) === "" ? missingName(column) : 0;
    },
    dates: [published],
  };
}

/** 栏目 × months: the sheet's title says of which year. */
function wideJudge(block: Block, year: number): Judge {
  const months = columnsOf(block, "month");
  return {
    ...nothingToFill,
    judge(cells: Cells): Judgement {
      if (block.year !== year) {
        return block.year === undefined
          ? unresolved("发布日期", undefined, block.titles.join("；"), { code: "incomplete-date" })
          : excluded({ code: "other-year", years: [block.year] });
      }
      if (nameIn(block, cells) === "") return missingName(columnOf(block, "column"));
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

function nameIn(block: Block, cells: Cells): string {
  const column = columnOf(block, "column");
  const text = column === undefined ? "" : plainText(shownText(cells[column] ?? null));
  return saysNothing(text) ? "" : text;
}

function missingName(column: number | undefined): Rejection {
  return unresolved("栏目", column, "", { code: "missing" });
}

/** 依申请公开 and 不予公开 in a register of all information made: not published. */
function notPublished(cells: Cells, openness: number): Rejection | undefined {
  const shown = shownText(cells[openness] ?? null);
  return /依申请公开|不予公开|不公开/.test(plainText(shown)) && !/主动公开/.test(plainText(shown))
    ? excluded({ code: "not-this-kind", field: "公开属性", value: shown })
    : undefined;
}

function figureIn(cells: Cells, column: number): number {
  const read = readNumber(cells[column] ?? null);
  return read.kind === "number" ? read.value : 0;
}
