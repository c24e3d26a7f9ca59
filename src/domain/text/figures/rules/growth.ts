import type { TextContext } from "../../text-finding";
import { quoteOfPhrase, type FigurePhrase } from "../reading/figure-phrase";
import { wrongChange, type Change } from "./changes";
import type { Found } from "./figure-rule";
import { roundHalfUp } from "../../../report/rounding";

/** 减少66.6%, 增长率为25%. */
const rising = /(?:增长|上升|增加|提高|提升)(?:了|率|幅度?|比例)?(?:为|达到?|至)?$/;
const falling = /(?:减少|下降|降低|下滑)(?:了|率|幅度?|比例)?(?:为|达到?)?$/;

/** A rate of growth against the figures of its sentence, else against last year's report. */
export function wrongGrowth(
  phrase: FigurePhrase,
  earlier: readonly FigurePhrase[],
  context: TextContext,
): readonly Found[] {
  const falls = falling.test(phrase.before);
  if (!falls && !rising.test(phrase.before)) return [];
  const agrees = (change: Change) => rateOf(change, phrase.decimals) === (falls ? -phrase.value : phrase.value);
  const change = wrongChange(phrase, earlier, context, agrees);
  if (change === undefined) return [];
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
