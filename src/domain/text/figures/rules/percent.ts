import { ourReading } from "../../../reconcile/rule";
import type { TextContext } from "../../text-finding";
import type { FigurePhrase } from "../reading/figure-phrase";
import type { FigureRule, Found } from "./figure-rule";
import { wrongGrowth } from "./growth";
import { wrongMultiple } from "./multiples";
import { wrongRate } from "./rates";
import { wrongShare } from "./share";

/** A percentage, or a number of times, that the figures beside it, the tables or last year's report contradict. */
export const percent: FigureRule = {
  id: "text.percent",
  severity: "warning",
  source: ourReading,
  find: ({ paragraphs, context }) =>
    paragraphs.flatMap(({ phrases }) =>
      phrases.flatMap((phrase, index) => {
        const earlier = phrases.slice(Math.max(0, index - reach), index);
        return phrase.exact ? wrong(phrase, earlier, phrases.slice(index, index + reach), context) : [];
      }),
    ),
  examples: {
    holds: { text: "本年度收到政府信息公开申请4件，上年12件，同比减少66.7%。", cells: { "t3.received.total": 4 } },
    fails: { text: "本年度收到政府信息公开申请4件，上年12件，同比减少66.6%。", cells: { "t3.received.total": 4 } },
  },
};

/** How many figures away the ground of a percentage may stand. */
const reach = 12;

function wrong(
  phrase: FigurePhrase,
  earlier: readonly FigurePhrase[],
  later: readonly FigurePhrase[],
  context: TextContext,
): readonly Found[] {
  switch (phrase.unit) {
    case "%":
      return [
        ...wrongGrowth(phrase, earlier, context),
        ...wrongShare(phrase, earlier, later),
        ...wrongRate(phrase, earlier, context),
      ];
    case "倍":
    case "番":
      return wrongMultiple(phrase, earlier, context);
    default:
      return [];
  }
}
