import type { T4Column } from "../../../format/cell-key";
import type { Notice } from "../../../format/table-format";
import type { FigurePhrase } from "../reading/figure-phrase";
import { dispute, type Reading } from "./addend";
import { coreBefore, coreBehind, type Measure } from "./measure";

/** The cases that words speak of, as table 四 groups them; a suit without more may be either of two. */
type Cases = "review" | "suit" | "directSuit" | "suitAfterReview";

/** The complete name of a kind of suit comes before the words in it: 复议 in 复议后起诉. */
const casesNamed =
  /(未经复议直接(?:提?起诉|提起行政诉讼))|(复议后(?:提?起诉|提起行政诉讼|诉讼))|(复议(?!机关))|(诉讼|起诉)/g;
const casesInOrder: readonly Cases[] = ["directSuit", "suitAfterReview", "review", "suit"];

const outcomes: readonly (readonly [T4Column, string])[] = [
  ["upheld", "维持"],
  ["corrected", "纠正"],
  ["other", "其他结果"],
  ["pending", "尚未审结"],
];

/** Stages of one case, which the table counts once, and what the words may be about besides the outcome. */
const spoiling = /一审|二审|再审|原判|判决|裁定|上年|结转|应诉/;
/** One outcome for all: 提起行政诉讼3件,均为结果维持. */
const allOfThem = /^,(?:均|全部|都)(?:已?被)?(?:为|是|系)?(?:结果)?(维持|纠正|其他结果|尚未审结)(?:[,;。]|$)/;

/**
 * What became of the cases that a figure counts, wherever in the words before it they are named: 「行政复议2件，其中维持1件、
 * 纠正1件」, 「提起行政诉讼3件，均为结果维持」. Undefined where the figure is about no outcome.
 */
export function disputeOutcome(phrase: FigurePhrase): Measure | undefined {
  const { before, after } = phrase;
  const core = coreBefore(before);
  const column = outcomes.find(([, word]) => core.endsWith(word))?.[0];
  const behind = coreBehind(after).replace(/^结果/, "");
  const found =
    column ??
    (/^(?:其中|另|另有|其余)?$/.test(core) ? outcomes.find(([, word]) => behind.startsWith(word))?.[0] : undefined);
  return found === undefined || spoiling.test(before + after) ? undefined : outcomeOf(found, casesBefore(phrase));
}

/** The outcome that all cases of this figure had: a second thing to be known of the figure that counts them. */
export function outcomeOfAll(phrase: FigurePhrase): Measure | undefined {
  const { sentence, end, before } = phrase;
  const word = allOfThem.exec(sentence.plain.text.slice(end, Math.min(sentence.to, end + 20)))?.[1];
  const column = outcomes.find(([, name]) => name === word)?.[0];
  const named = casesIn(before);
  return column === undefined || named.length !== 1 ? undefined : outcomeOf(column, named);
}

/** How far back the words still tell which cases are meant. */
const reach = 200;

/** Those named last; where several are named in the clauses before, the list may be about all of them. */
function casesBefore({ sentence, start }: FigurePhrase): readonly Cases[] {
  const inSentence = casesIn(
    sentence.text
      .slice(0, start - sentence.from)
      .split(";")
      .at(-1) ?? "",
  );
  return inSentence.length > 0 ? inSentence : casesIn(sentence.plain.text.slice(Math.max(0, start - reach), start));
}

function casesIn(words: string): readonly Cases[] {
  return [...words.matchAll(casesNamed)].flatMap(
    (match) => casesInOrder[match.slice(1).findIndex((group) => group !== undefined)] ?? [],
  );
}

function outcomeOf(column: T4Column, named: readonly Cases[]): Measure | undefined {
  const nearest = named.at(-1);
  if (nearest === undefined) return undefined;
  const all = [...new Set(named)];
  const readings = (notice: Notice): readonly Reading[] => [
    ...readingsOf(nearest, column, notice),
    ...(all.length > 1 ? [groupsOf(all).map((group) => dispute(notice, group, column))] : []),
  ];
  return { id: `${nearest}.${column}`, topic: "disputes", readings };
}

const suits = ["directSuit", "suitAfterReview"] as const;

/** 诉讼 may mean both kinds together or one of them. */
function readingsOf(cases: Cases, column: T4Column, notice: Notice): readonly Reading[] {
  if (cases !== "suit") return [[dispute(notice, cases, column)]];
  const each = suits.map((group) => dispute(notice, group, column));
  return [each, ...each.map((one) => [one])];
}

const groupsOf = (cases: readonly Cases[]): readonly Exclude<Cases, "suit">[] => [
  ...new Set(cases.flatMap((one) => (one === "suit" ? suits : [one]))),
];
