import { ourReading } from "../../../reconcile/rule";
import type { FigureRule } from "./figure-rule";
import { wrongGrowth } from "./growth";
import { wrongShare } from "./share";

/** A percentage that the figures beside it, or last year's report, contradict. */
export const percent: FigureRule = {
  id: "text.percent",
  severity: "warning",
  source: ourReading,
  find: ({ paragraphs, context }) =>
    paragraphs.flatMap(({ phrases }) =>
      phrases.flatMap((phrase, index) => {
        if (phrase.unit !== "%" || !phrase.exact) return [];
        const earlier = phrases.slice(Math.max(0, index - reach), index);
        return [
          ...wrongGrowth(phrase, earlier, context),
          ...wrongShare(phrase, earlier, phrases.slice(index, index + reach)),
        ];
      }),
    ),
  examples: {
    holds: { text: "本年度收到政府信息公开申请4件，上年12件，同比减少66.7%。", cells: { "t3.received.total": 4 } },
    fails: { text: "本年度收到政府信息公开申请4件，上年12件，同比减少66.6%。", cells: { "t3.received.total": 4 } },
  },
};

/** How many figures away the ground of a percentage may stand. */
const reach = 12;
