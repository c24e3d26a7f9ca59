import type { TextContext } from "../../text-finding";
import { lastYears, noticeOf, tryReadings } from "../measures/addend";
import { factsOf } from "../measures/recognise";
import { quoteOfPhrase, wordsBefore, type FigurePhrase } from "../reading/figure-phrase";
import { isOfLastYear } from "../reading/period";
import type { Found } from "./figure-rule";
import { roundHalfUp } from "./rounding";

/** 减少66.6%, 增长率为25%. */
const rising = /(?:增长|上升|增加|提高|提升)(?:了|率|幅度?|比例)?(?:为|达到?|至)?$/;
const falling = /(?:减少|下降|降低|下滑)(?:了|率|幅度?|比例)?(?:为|达到?)?$/;
const comparing = /同比|相比|[较比](?:上|去|前|\d{4})|上年|去年|上一年|\d{4}年/;

/** From one figure to the other. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly fromLastReport: boolean;
}

/** A rate of growth against the figures of its sentence, else against last year's report. */
export function wrongGrowth(
  phrase: FigurePhrase,
  earlier: readonly FigurePhrase[],
  context: TextContext,
): readonly Found[] {
  const falls = falling.test(phrase.before);
  if (!falls && !rising.test(phrase.before)) return [];
  const own = earlier.filter(({ sentence, unit }) => sentence === phrase.sentence && unit !== "%");
  const told = wordsBefore(phrase);
  if (!comparing.test(told) || own.some(({ exact }) => !exact)) return [];
  const changes = changesIn(own, context);
  const agrees = (change: Change) => rateOf(change, phrase.decimals) === (falls ? -phrase.value : phrase.value);
  const change = changes[0];
  if (change === undefined || changes.some(agrees) || anyPair(own).some(agrees)) return [];
  const computed = rateOf(change, phrase.decimals);
  const { start, quote, paragraph } = quoteOfPhrase(phrase);
  return [
    {
      paragraph,
      quote,
      start,
      at: [],
      left: falls ? -phrase.value : phrase.value,
      ...(computed === undefined ? {} : { right: computed, ...suggested(quote, phrase, falls, computed) }),
      detail: {
        kind: "figure",
        code: "growth",
        ...change,
        ...(computed === undefined ? {} : { computed: `${computed.toFixed(phrase.decimals)}%` }),
      },
    },
  ];
}

/** In per cent, at the decimals given; a fall is negative. */
function rateOf({ from, to }: Change, decimals: number): number | undefined {
  if (from === 0) return undefined;
  const rate = ((to - from) / from) * 100;
  return rate < 0 ? -roundHalfUp(rate, decimals) : roundHalfUp(rate, decimals);
}

/** Only where the direction is right are other digits all there is to correct. */
function suggested(quote: string, { value, decimals }: FigurePhrase, falls: boolean, computed: number) {
  if (computed < 0 !== falls || computed === 0) return {};
  const written = value.toFixed(decimals);
  return quote.includes(written) ? { suggestion: quote.replace(written, Math.abs(computed).toFixed(decimals)) } : {};
}

/** 增加3件: a difference, no count. */
const difference = /(?:增加|增长|上升|多|减少|下降|少)了?$/;
const lessThan = /(?:减少|下降|少)了?$/;

/** What the words compare: a figure of this year with last year's, with a difference, or with last year's cell. */
function changesIn(own: readonly FigurePhrase[], context: TextContext): readonly Change[] {
  const whole = own.filter((one) => !isInBrackets(one));
  const counts = whole.filter(({ before }) => !difference.test(before));
  const ofLast = counts.filter(({ before }) => isOfLastYear(before, context.year));
  return counts
    .filter((one) => !ofLast.includes(one))
    .toReversed()
    .flatMap((to) => {
      const from = ofLast.findLast(({ unit }) => unit === to.unit);
      if (from !== undefined) return [{ from: from.value, to: to.value, fromLastReport: false }];
      const gap = whole.findLast(
        ({ unit, before, start }) => unit === to.unit && difference.test(before) && start > to.start,
      );
      if (gap === undefined) return changesSinceLastReport(to, context);
      const grown = lessThan.test(gap.before) ? -gap.value : gap.value;
      return [{ from: to.value - grown, to: to.value, fromLastReport: false }];
    });
}

/** 收到7件(其中网上5件,信函2件): the parts are not what is compared. */
function isInBrackets(phrase: FigurePhrase): boolean {
  const words = wordsBefore(phrase);
  return words.lastIndexOf("(") > words.lastIndexOf(")");
}

function changesSinceLastReport(to: FigurePhrase, context: TextContext): readonly Change[] {
  const measure = factsOf(to, context)[0]?.measure;
  if (measure === undefined || context.last === undefined) return [];
  const readings = measure.readings(noticeOf(context)).map((reading) => reading.map(lastYears));
  const tried = tryReadings(readings, context) ?? [];
  return tried.map(({ value }) => ({ from: value, to: to.value, fromLastReport: true }));
}

/** A sentence may compare any two of its figures: what fits one pair is no finding. */
function anyPair(own: readonly FigurePhrase[]): readonly Change[] {
  return own.flatMap((one) =>
    own
      .filter((other) => other !== one && other.unit === one.unit)
      .map((other) => ({ from: one.value, to: other.value, fromLastReport: false })),
  );
}
