import type { CellKey } from "../../format/cell-key";
import type { Settings } from "../../settings/settings";
import { shownText, type Scalar } from "../../sheet/sheet-data";
import type { Block, Cells } from "../block";
import { columnOf, columnsOf, nowhere } from "../block";
import { classifyWay } from "../classify/way";
import { ways } from "../classify/way-words";
import { dateColumn, noDate } from "../date-column";
import { firstDayOf, lastDayOf, shift1904 } from "../day";
import type { Way } from "../facts";
import { serials } from "../read-date";
import { applicantReader, person } from "./applicant-reader";
import type { Judge, Judgement, Rejection } from "./judgement";
import { dateTrouble, fromClassified, isBad, otherYear, textIn, unresolved } from "./judgement";
import { outcomeReader, type OutcomeReading } from "./outcome-reader";
import { applicants, outcomes } from "./table3-keys";

/** How an application stands at the end of the year: an outcome, or undecided. */
const ends = [...outcomes, "carriedForward"] as const;
const starts = ["received", "broughtForward"] as const;
/** The ways come in as well, though the tables do not ask for them: undefined where the ledger does not tell. */
const wayPlaces = [undefined, ...ways];

/** An application adds one at each end: where it came from, and what became of it. So the law of table 三 holds. */
const figures: readonly (readonly CellKey[])[] = applicants.flatMap((applicant) =>
  starts.flatMap((start) =>
    ends.flatMap((end) => {
      const keys = [`t3.${start}.${applicant}`, `t3.${end}.${applicant}`] as const;
      return wayPlaces.map(() => keys);
    }),
  ),
);
const zeros: readonly CellKey[] = applicants.flatMap((applicant) =>
  [...starts, ...ends].map((row) => `t3.${row}.${applicant}` as const),
);

const undecided = ends.length - 1;

/** The place among the figures of an application by applicant, whether it is new this year, its end and its way. */
function placeOf(applicant: number, isNew: boolean, end: number, way: number): number {
  return ((applicant * starts.length + (isNew ? 0 : 1)) * ends.length + end) * wayPlaces.length + way;
}

/** The way in which an application came that is counted so. */
export function wayOfPlace(judgement: number): Way | undefined {
  return wayPlaces[judgement % wayPlaces.length];
}

/** In days. The time limit is 20 working days, with every extension some months: longer waits are typing errors. */
const longest = 3 * 366;

/**
 * Applications of table 三. The day of receipt says whether one is new or brought forward (条例 Article 31), the day of
 * the reply in which year it was concluded; without a reply by 31 December it is carried forward.
 */
export function applicationsJudge(block: Block, year: number, settings: Settings): Judge {
  const first = firstDayOf(year);
  const last = lastDayOf(year);
  const received = dateColumn(
    columnsOf(block, "received")
      .map(({ column }) => column)
      .slice(0, 1),
    block,
  );
  const decided = dateColumn(
    columnsOf(block, "decided").map(({ column }) => column),
    block,
  );
  const applicant = applicantReader(block, settings);
  const outcome = outcomeReader(block, settings);
  const nameColumns = columnsOf(block, "applicant").map(({ column }) => column);
  const words = ["outcome", "detail", "state", "remark"].flatMap((field) =>
    columnsOf(block, field).map(({ column }) => column),
  );

  const wayIn = wayReader(block);
  const receivedAt = columnOf(block, "received") ?? nowhere;
  const decidedAt = columnOf(block, "decided") ?? nowhere;
  const shift = block.date1904 ? shift1904 : 0;

  /**
   * The common row, quickly: two serial dates, decided in the year, a type and a result that were met before. It says
   * what `judgeClosely` says, or -1.
   */
  function judgeAtOnce(cells: Cells): number {
    const from = cells[receivedAt];
    const to = cells[decidedAt];
    if (typeof from !== "number" || typeof to !== "number" || from < serials.first || from > to) return -1;
    if (to < first - shift || to >= last - shift + 1 || to - from >= longest) return -1;
    const who = applicant.known.get(cells[applicant.column]);
    const end = outcome.known.get(cells[outcome.column]);
    if (who === undefined || typeof end !== "number" || !outcome.isAlone(cells)) return -1;
    if (who === person && !applicant.isPersonsName(cells)) return -1;
    return placeOf(who, from >= first - shift, end, wayIn(cells));
  }

  function judge(cells: Cells): Judgement {
    const judgement = judgeAtOnce(cells);
    return judgement === -1 ? judgeClosely(cells) : judgement;
  }

  function judgeClosely(cells: Cells): Judgement {
    const from = received.day(cells);
    if (from < 0) return dateTrouble("收到日期", received, cells);
    const to = decided.day(cells);
    if (to >= 0 && to < from) {
      return unresolved("答复日期", decided.column(cells), decided.shown(cells), { code: "answered-before-received" });
    }
    if (from > last) return otherYear(from, to);
    if ((to === noDate ? last : to) - from > longest) {
      return unresolved("收到日期", received.column(cells), received.shown(cells), { code: "impossible-date" });
    }
    if (isBad(to)) return dateTrouble("答复日期", decided, cells);
    const end = to > last ? undecided : endOf(cells, to);
    if (typeof end !== "number") return end;
    if (to >= 0 && to < first) return otherYear(from, to);
    const who = applicant.read(cells);
    return typeof who === "number" ? placeOf(who, from >= first, end, wayIn(cells)) : who;
  }

  /** What became of an application that was decided by the end of the year (`to` is the day), or has no decision. */
  function endOf(cells: Cells, to: number): number | Rejection {
    const reading = outcome.read(cells);
    if (to === noDate) return withoutReply(cells, reading);
    if (to < first) return reading === "pending" ? contradiction(cells) : undecided;
    if (typeof reading === "number") return reading;
    if (reading === "pending") return contradiction(cells);
    return reading === "blank" ? missingOutcome() : fromClassified(block, reading);
  }

  function withoutReply(cells: Cells, reading: OutcomeReading): number | Rejection {
    if (reading === "pending") return undecided;
    if (typeof reading === "number") return dateTrouble("答复日期", decided, cells);
    return reading === "blank" ? missingOutcome() : fromClassified(block, reading);
  }

  function missingOutcome(): Rejection {
    return unresolved("办理结果", columnOf(block, "outcome"), "", { code: "missing" });
  }

  /** The remarks say that it is pending, and yet there is a day of reply. */
  function contradiction(cells: Cells): Rejection {
    const other = decided.shown(cells);
    return unresolved("办理结果", columnOf(block, "outcome"), textIn(cells, words), { code: "contradiction", other });
  }

  return {
    figures,
    zeros,
    judge,
    dates: [received, decided],
    identity: {
      number: columnOf(block, "number"),
      open: (cells) => decided.day(cells) === noDate && typeof outcome.read(cells) !== "number",
      since: received.day,
      who: (cells) => textIn(cells, nameColumns),
      matter: (cells) =>
        JSON.stringify([
          received.same(cells),
          decided.same(cells),
          textIn(cells, nameColumns),
          applicant.read(cells),
          outcome.read(cells),
        ]),
    },
  };
}

/** Reads the places of the ways, every distinct cell once. */
function wayReader(block: Block): (cells: Cells) => number {
  const method = columnOf(block, "method") ?? nowhere;
  const known = new Map<Scalar | undefined, number>();
  return (cells) => {
    const cell = cells[method];
    let place = known.get(cell);
    if (place === undefined) {
      place = wayPlaces.indexOf(classifyWay(shownText(cell ?? null)));
      known.set(cell, place);
    }
    return place;
  };
}
