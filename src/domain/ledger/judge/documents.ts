import type { CellKey } from "../../format/cell-key";
import type { Settings } from "../../settings/settings";
import { shownText } from "../../sheet/sheet-data";
import type { Block, Cells } from "../block";
import { columnOf, columnsOf } from "../block";
import { classifyDocument } from "../classify/document";
import { withArabicNumerals } from "../chinese-numerals";
import { dateColumn, noDate } from "../date-column";
import { firstDayOf, lastDayOf, yearsLater } from "../day";
import { plainText, saysNothing } from "../plain-text";
import { readDate } from "../read-date";
import type { Judge, Judgement, Rejection } from "./judgement";
import { dateTrouble, excluded, fromClassified, isBad, otherYear, textIn, unresolved } from "./judgement";

const rows = ["documents", "regulations"] as const;
const columns = ["made", "repealed", "inForce"] as const;

/** Which of the three columns a document adds to, as a number of bits in their order. */
const figures: readonly (readonly CellKey[])[] = rows.flatMap((row) =>
  Array.from({ length: 8 }, (_, bits) =>
    columns.filter((_column, bit) => (bits & (1 << bit)) !== 0).map((column) => `t2.${row}.${column}` as const),
  ),
);
const zeros: readonly CellKey[] = columns.map((column) => `t2.documents.${column}` as const);

/**
 * 行政规范性文件 of table 二, from each document's own dates and status: 制发 by the day it was made, 废止 by the day it
 * was repealed, 现行有效 if it stands on 31 December. A document whose validity ends on a day is over at the end of
 * that day.
 */
export function documentsJudge(block: Block, year: number, settings: Settings): Judge {
  const first = firstDayOf(year);
  const last = lastDayOf(year);
  const at = (field: string): readonly number[] => columnsOf(block, field).map(({ column }) => column);
  const made = dateColumn(at("made").slice(0, 1), block);
  const repealed = dateColumn(at("repealed"), block);
  const endOf = validityReader(block);
  const category = at("category");
  const status = [...at("status"), ...at("cleanup")];
  /** Without status, repeal and validity a ledger does not say what is in force. */
  const saysState = at("repealed").length > 0 || at("validUntil").length > 0;

  function judge(cells: Cells): Judgement {
    const found = classifyDocument({ category: textIn(cells, category), status: textIn(cells, status) });
    if (found.kind === "unresolved") return fromClassified(block, found);
    const { kind, state } = found.value;
    if (kind === "other") {
      return excluded({ code: "not-this-kind", field: "文件类别", value: textIn(cells, category) });
    }
    const from = made.day(cells);
    if (from < 0) return dateTrouble("成文日期", made, cells);
    if (from > last) return otherYear(from);
    const repealedOn = repealed.day(cells);
    if (isBad(repealedOn)) return dateTrouble("废止日期", repealed, cells);
    const expires = endOf(cells, from);
    if (typeof expires !== "number") return expires;
    const over = repealedOn >= 0 ? repealedOn : expires;
    const trouble = contradiction(cells, state, from, over, repealedOn);
    if (trouble !== undefined) return trouble;

    if (over >= 0 && over < first) return otherYear(from, over);
    const endsNow = over >= 0 && over <= last;
    const expiredOnly = endsNow && (repealedOn < 0 || state === "expired");
    const countsAsRepealed = endsNow && (!expiredOnly || settings.readings.expiredCountsAsRepealed);
    const bits = (from >= first ? 1 : 0) | (countsAsRepealed ? 2 : 0) | (endsNow ? 0 : 4);
    if (bits === 0) return excluded({ code: "not-this-kind", field: "效力状态", value: textIn(cells, status) });
    return (kind === "regulation" ? 8 : 0) + bits;
  }

  /** Where status and dates do not agree, or do not say enough, a person has to. */
  function contradiction(
    cells: Cells,
    state: "inForce" | "repealed" | "expired" | "unstated",
    from: number,
    over: number,
    repealedOn: number,
  ): Rejection | undefined {
    if (repealedOn >= 0 && repealedOn < from) {
      const problem = { code: "contradiction", other: made.shown(cells) } as const;
      return unresolved("废止日期", repealed.column(cells), repealed.shown(cells), problem);
    }
    const gone = state === "repealed" || state === "expired";
    if (gone && over === noDate) {
      const field = state === "repealed" ? "废止日期" : "有效期";
      return unresolved(field, columnOf(block, state === "repealed" ? "repealed" : "validUntil"), "", {
        code: "missing",
      });
    }
    if (state === "inForce" && over >= 0 && over <= last) {
      const other = repealedOn >= 0 ? repealed.shown(cells) : textIn(cells, at("validUntil"));
      return unresolved("效力状态", status[0], textIn(cells, status), { code: "contradiction", other });
    }
    if (state === "unstated" && over === noDate && !saysState) {
      return unresolved("效力状态", status[0], "", { code: "missing" });
    }
    return undefined;
  }

  return {
    figures,
    zeros,
    judge,
    dates: [made, repealed],
    identity: {
      number: columnOf(block, "number"),
      open: () => false,
      since: made.day,
      who: (cells) => textIn(cells, at("title")),
      matter: (cells) =>
        JSON.stringify([made, repealed].map((date) => date.same(cells))) +
        JSON.stringify([at("title"), category, status, at("validUntil")].map((columns) => textIn(cells, columns))),
    },
  };
}

/** The last day of a document's validity; `noDate` if it has none. 5年 counts from 施行日期, else from 成文日期. */
function validityReader(block: Block): (cells: Cells, made: number) => number | Rejection {
  const column = columnOf(block, "validUntil");
  const effectiveColumns = columnsOf(block, "effective").map((assigned) => assigned.column);
  const effective = dateColumn(effectiveColumns, block);
  if (column === undefined) return () => noDate;
  return (cells, made) => {
    const value = cells[column] ?? null;
    const shown = shownText(value);
    const plain = withArabicNumerals(plainText(shown));
    if (saysNothing(plain) || /^(?:长期|永久|无固定|未规定|未明确)/.test(plain)) return noDate;
    const years = /^(?:有效期)?(\d{1,2})年$/.exec(plain)?.[1];
    if (years === undefined) {
      const read = readDate(typeof value === "string" ? shown.trim().replace(/^(?:有效期)?至|止$/g, "") : value, block);
      if (read.kind === "day") return read.day;
      return unresolved("有效期", column, shown, read.kind === "problem" ? read.problem : { code: "not-a-date" });
    }
    const start = effective.day(cells);
    if (isBad(start)) return dateTrouble("施行日期", effective, cells);
    return yearsLater(start >= 0 ? start : made, Number(years)) - 1;
  };
}
