import type { Block, Cells } from "../block";
import { columnsOf } from "../block";
import { dateColumn, type DateColumn } from "../date-column";
import { dateOfBeginning } from "../date-of-beginning";
import { firstDayOf, lastDayOf } from "../day";
import type { Judge, Judgement } from "./judgement";
import { dateTrouble, otherYear } from "./judgement";

/**
 * The day on which a training began: of 5月6日至8日 the first, of a month alone its first day. The month is enough to
 * know the year, and what section 一 says is the month.
 */
export function heldIn(block: Block): DateColumn {
  const [column] = columnsOf(block, "held");
  return dateColumn(column === undefined ? [] : [column.column], block, dateOfBeginning);
}

/** Trainings held in the year. They fill no cell of the tables; section 一 speaks of them. */
export function trainingsJudge(block: Block, year: number): Judge {
  const first = firstDayOf(year);
  const last = lastDayOf(year);
  const held = heldIn(block);
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
