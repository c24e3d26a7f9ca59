import type { Block, Cells } from "../block";
import { columnsOf } from "../block";
import { dateColumn } from "../date-column";
import { firstDayOf, lastDayOf } from "../day";
import type { Judge, Judgement } from "./judgement";
import { dateTrouble, otherYear } from "./judgement";

/** Trainings held in the year. They fill no cell of the tables; section 一 speaks of them. */
export function trainingsJudge(block: Block, year: number): Judge {
  const first = firstDayOf(year);
  const last = lastDayOf(year);
  const held = dateColumn(
    columnsOf(block, "held")
      .map(({ column }) => column)
      .slice(0, 1),
    block,
    true,
  );
  return {
    figures: [[]],
    zeros: [],
    judge(cells: Cells): Judgement {
      const day = held.day(cells);
      if (day < 0) return dateTrouble("培训日期", held, cells);
      return day < first || day > last ? otherYear(day) : 0;
    },
    dates: [held],
    identity: { number: undefined, open: () => false, since: held.day, who: () => "", matter: () => "" },
  };
}
