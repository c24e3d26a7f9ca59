import { notice2021 } from "../../format/notice-2021-30";
import type { CellKey, T4Group, T4Outcome } from "../../format/cell-key";
import type { Settings } from "../../settings/settings";
import { shownText } from "../../sheet/sheet-data";
import type { Block, Cells } from "../block";
import { columnOf, columnsOf } from "../block";
import { classifyDispute, leavesJudgmentStanding } from "../classify/dispute";
import { dateColumn, noDate } from "../date-column";
import { firstDayOf, lastDayOf } from "../day";
import { plainText } from "../plain-text";
import { sameOrgan } from "../same-organ";
import type { Judge, Judgement, Rejection } from "./judgement";
import { dateTrouble, excluded, fromClassified, isBad, otherYear, textIn, unresolved } from "./judgement";

export const disputeGroups: readonly T4Group[] = notice2021.t4.groups.map(({ key }) => key);
const outcomes: readonly T4Outcome[] = notice2021.t4.columns.flatMap(({ key }) => (key === "total" ? [] : [key]));
const figures: readonly (readonly CellKey[])[] = disputeGroups.flatMap((group) =>
  outcomes.map((outcome) => [`t4.${group}.${outcome}`] as const),
);

/**
 * Reviews and lawsuits of table 四, by their state on 31 December. Only cases about the disclosure of government
 * information count, and not those in which this organ stands beside the defendant only as the organ of review
 * (国办公开办函〔2016〕201号): the organ that acted counts them.
 */
export function disputesJudge(block: Block, year: number, settings: Settings): Judge {
  const first = firstDayOf(year);
  const last = lastDayOf(year);
  const at = (field: string): readonly number[] => columnsOf(block, field).map(({ column }) => column);
  const filed = dateColumn(at("filed").slice(0, 1), block);
  const concluded = dateColumn(at("concluded"), block);
  const results = [...at("result"), ...at("state")];

  function classified(cells: Cells, result: string): ReturnType<typeof classifyDispute> {
    return classifyDispute(
      {
        type: typeIn(block, cells),
        result,
        viaReview: textIn(cells, at("viaReview")),
        note: textIn(cells, at("remark")),
      },
      settings,
    );
  }

  function judge(cells: Cells, resultOf = cells): Judgement {
    const foreign = notOurs(block, cells, settings);
    if (foreign !== undefined) return foreign;
    const from = filed.day(cells);
    if (from < 0) return dateTrouble("受理日期", filed, cells);
    const to = concluded.day(cells);
    if (isBad(to)) return dateTrouble("审结日期", concluded, cells);
    if (to >= 0 && to < from) {
      const problem = { code: "answered-before-received" } as const;
      return unresolved("审结日期", concluded.column(cells), concluded.shown(cells), problem);
    }
    if (from > last || (to >= 0 && to < first)) return otherYear(from, to);
    const result = textIn(resultOf, results);
    const open = to > last || (to === noDate && result === "");
    // What counts is the state at the end of the year: a result of later is none yet.
    const found = classified(cells, open ? undecided : result);
    if (found.kind === "unresolved") return fromClassified(block, found);
    const { group, outcome } = found.value;
    if (outcome === "pending" && to >= 0 && to <= last) {
      const problem = { code: "contradiction", other: concluded.shown(cells) } as const;
      return unresolved("审理结果", columnOf(block, "result"), result, problem);
    }
    if (outcome !== "pending" && to === noDate) return dateTrouble("审结日期", concluded, cells);
    return disputeGroups.indexOf(group) * outcomes.length + outcomes.indexOf(outcome);
  }

  return {
    figures,
    zeros: figures.flat(),
    judge: (cells) => judge(cells),
    judgeAppeal: (cells, below) => (leavesJudgmentStanding(textIn(cells, results)) ? judge(cells, below) : undefined),
    dates: [filed, concluded],
    identity: {
      number: columnOf(block, "number"),
      open: (cells) => concluded.day(cells) === noDate,
      since: filed.day,
      who: (cells) => textIn(cells, at("plaintiff")),
      matter: (cells) =>
        JSON.stringify([filed.same(cells), concluded.same(cells), textIn(cells, [...at("plaintiff"), ...results])]) +
        typeIn(block, cells),
    },
  };
}

const undecided = "审理中";

/** The type of the case; where the row does not say, the ledger's own name may: 行政复议台账. */
export function typeIn(block: Block, cells: Cells): string {
  const written = textIn(
    cells,
    columnsOf(block, "type").map(({ column }) => column),
  );
  if (/复议|诉|审/.test(written)) return written;
  const title = plainText(block.titles.join(""));
  const reviews = /复议/.test(title);
  const suits = /诉讼|应诉/.test(title);
  return reviews === suits ? written : `${reviews ? "行政复议" : "行政诉讼"}${written}`;
}

function notOurs(block: Block, cells: Cells, settings: Settings): Rejection | undefined {
  const beside = columnsOf(block, "coDefendant").find(({ column }) => isUs(cells, column, settings));
  if (beside !== undefined) {
    const value = shownText(cells[beside.column] ?? null);
    return excluded({ code: "not-this-kind", field: "共同被告", value });
  }
  if (
    textIn(
      cells,
      columnsOf(block, "related").map(({ column }) => column),
    ).trim() !== ""
  )
    return undefined;
  const column = columnOf(block, "cause");
  const titled = /信息公开|政府信息/.test(block.titles.join(""));
  const cause = shownText(cells[column ?? -1] ?? null);
  const plain = plainText(cause);
  if (/公开|政府信息/.test(plain) || (titled && plain === "")) return undefined;
  if (plain === "") return unresolved("案由", column, "", { code: "missing" });
  if (/告知书|答复|信息/.test(plain)) return unresolved("案由", column, cause, { code: "unknown-word" });
  return excluded({ code: "not-this-kind", field: "案由", value: cause });
}

function isUs(cells: Cells, column: number, settings: Settings): boolean {
  const name = plainText(shownText(cells[column] ?? null));
  if (/^(?:本|我)(?:机关|单位|街道|镇|乡|局)/.test(name)) return true;
  return settings.organ !== undefined && name !== "" && sameOrgan(settings.organ, name);
}
