import type { CellKey } from "../../format/cell-key";
import { shownText } from "../../sheet/sheet-data";
import type { Block, Cells } from "../block";
import { columnOf, columnsOf } from "../block";
import { dateColumn } from "../date-column";
import { firstDayOf, lastDayOf } from "../day";
import { plainText } from "../plain-text";
import type { LedgerKind } from "../result";
import type { Judge, Judgement, Rejection } from "./judgement";
import { dateTrouble, excluded, otherYear, textIn, unresolved } from "./judgement";

export type DecisionKind = Extract<LedgerKind, "licences" | "penalties" | "coercion">;

export const decisionKinds: readonly DecisionKind[] = ["licences", "penalties", "coercion"];
const figures: readonly (readonly CellKey[])[] = decisionKinds.map((kind) => [`t2.${kind}.decisions`] as const);

/** 行政检查 and the like are executive acts too, but have no cell in table 二. */
const otherActs = /检查|征收|征用|给付|确认|奖励|裁决|指导|备案/;
const noPenalty =
  /不予(?:行政)?处罚|免予(?:行政)?处罚|未(?:予)?处罚|不予立案|未予?立案|撤案|销案|终止(?:案件)?调查|移送/;

/**
 * Decisions of table 二: licences, penalties, coercion, by the day of decision. All decisions count, published or not.
 * One ledger may hold the three kinds, with a column that says which.
 */
export function decisionsJudge(block: Block, year: number): Judge {
  const first = firstDayOf(year);
  const last = lastDayOf(year);
  const decided = dateColumn(
    columnsOf(block, "decided")
      .map(({ column }) => column)
      .slice(0, 1),
    block,
  );
  const parties = columnsOf(block, "party").map(({ column }) => column);
  const results = ["penalty", "result", "state", "remark"].flatMap((field) =>
    columnsOf(block, field).map(({ column }) => column),
  );
  const kindOf = decisionKindReader(block);

  function judge(cells: Cells): Judgement {
    const kind = kindOf(cells);
    if (typeof kind === "object") return kind;
    const result = kind === penalties ? textIn(cells, results) : "";
    if (result !== "" && noPenalty.test(plainText(result))) {
      return excluded({ code: "not-this-kind", field: "决定结果", value: result });
    }
    const day = decided.day(cells);
    if (day < 0) return dateTrouble("决定日期", decided, cells);
    return day < first || day > last ? otherYear(day) : kind;
  }

  return {
    figures,
    zeros: block.kinds.length === 1 ? (figures[decisionKinds.findIndex((kind) => kind === block.kinds[0])] ?? []) : [],
    judge,
    dates: [decided],
    identity: {
      number: columnOf(block, "number"),
      open: (cells) => decided.day(cells) < 0,
      since: () => -1,
      who: (cells) => textIn(cells, parties),
      matter: (cells) => JSON.stringify([decided.same(cells), textIn(cells, parties), kindOf(cells)]),
    },
  };
}

const penalties = decisionKinds.indexOf("penalties");

/** The kind of a row's decision, by its place among the kinds: as its own column says, else as the ledger says. */
function decisionKindReader(block: Block): (cells: Cells) => number | Rejection {
  const [only, ...more] = block.kinds;
  const ledgers = more.length > 0 ? -1 : decisionKinds.findIndex((kind) => kind === only);
  const column = columnOf(block, "kind");
  if (column === undefined) {
    const missing = unresolved("类型", undefined, "", { code: "missing" });
    return () => (ledgers === -1 ? missing : ledgers);
  }
  const known = new Map<string, number | Rejection>();
  return (cells) => {
    const word = shownText(cells[column] ?? null);
    let kind = known.get(word);
    if (kind === undefined) {
      kind = kindOfWord(word, column, ledgers);
      known.set(word, kind);
    }
    return kind;
  };
}

function kindOfWord(word: string, column: number, ledgers: number): number | Rejection {
  const plain = plainText(word);
  const named = ["许可", "处罚", "强制"].flatMap((name, kind) => (plain.includes(name) ? [kind] : []));
  const [kind, second] = named;
  if (second !== undefined) {
    const candidates = named.flatMap((one) => figures[one] ?? []);
    return unresolved("类型", column, word, { code: "ambiguous", candidates });
  }
  if (kind !== undefined) return kind;
  if (/^行政/.test(plain) && otherActs.test(plain)) {
    return excluded({ code: "not-this-kind", field: "类型", value: word });
  }
  // A column 类型 in a ledger of one kind may say anything else: 一般程序, 市容类.
  if (ledgers !== -1) return ledgers;
  return unresolved("类型", column, word, { code: plain === "" ? "missing" : "unknown-word" });
}
