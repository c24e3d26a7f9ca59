import type { FigureDetail } from "../figure-detail";
import { quoteOfPhrase, type FigurePhrase } from "../reading/figure-phrase";
import type { TextContext } from "../../text-finding";
import { wrongChange, type Change } from "./changes";
import type { Found } from "./figure-rule";
import { roundHalfUp } from "../../../report/rounding";

type Way = Extract<FigureDetail, { code: "multiple" }>["way"];

/** What a number of times means, by the words in front of it. */
const ways: readonly (readonly [Way, RegExp])[] = [
  // 增长了2倍 is 3 times as many, 增长到2倍 twice as many
  ["grown", /(?:增长|上升|增加|提高|提升|多)了?$/],
  [
    // 是上年的2倍, 是上年120条的2倍
    "times",
    /(?:是|为|达到?|相当于|[增长加高升大][到至])了?(?:上年度?|去年|上一年度?|前一年|\d{4}年度?)?(?:同期|全年)?的?$|^的$/,
  ],
  ["doubled", /翻了?$/],
];

/** 是上年的2倍, 增长1.5倍, 翻一番 against the figures of the sentence, else against last year's report. */
export function wrongMultiple(
  phrase: FigurePhrase,
  earlier: readonly FigurePhrase[],
  context: TextContext,
): readonly Found[] {
  const way = ways.find(([, words]) => words.test(phrase.before))?.[0];
  if (way === undefined || (way === "doubled") !== (phrase.unit === "番")) return [];
  const change = wrongChange(phrase, earlier, context, (one) => agrees(phrase, way, one));
  if (change === undefined) return [];
  const times = timesOf(change);
  const shown = times === undefined ? {} : { times: roundHalfUp(times, Math.max(1, phrase.decimals)) };
  return [
    {
      ...quoteOfPhrase(phrase),
      at: [],
      left: phrase.value,
      detail: { kind: "figure", code: "multiple", way, ...change, ...shown },
    },
  ];
}

const timesOf = ({ from, to }: Change): number | undefined => (from === 0 ? undefined : to / from);

function agrees({ value, decimals }: FigurePhrase, way: Way, change: Change): boolean {
  const times = timesOf(change);
  if (times === undefined) return false;
  if (way === "doubled") return isDoubled(times, value);
  return way === "grown"
    ? times >= 1 && roundHalfUp(times - 1, decimals) === value
    : roundHalfUp(times, decimals) === value;
}

/** A little short of it still counts, and so does what is more, up to where one would speak of doubling once more. */
const almost = 0.95;
const isDoubled = (times: number, often: number): boolean =>
  times >= almost * 2 ** often && Math.round(Math.log2(times)) === often;
