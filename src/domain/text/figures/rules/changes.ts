import type { TextContext } from "../../text-finding";
import { lastYears, noticeOf, tryReadings } from "../measures/addend";
import { factsOf } from "../measures/recognise";
import { wordsBefore, type FigurePhrase } from "../reading/figure-phrase";
import { isOfLastYear } from "../reading/period";

/** From one figure to the other. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly fromLastReport: boolean;
}

const comparing = /同比|相比|[较比](?:上|去|前|\d{4})|上年|去年|上一年|\d{4}年/;
/** Units of rates, not of what grows. */
const ofRates: ReadonlySet<string> = new Set(["%", "倍", "番"]);

/**
 * The change that a rate of growth speaks of, where it agrees with none: of the figures of its sentence, else since last
 * year's report. Undefined where it agrees with one, or nothing tells.
 */
export function wrongChange(
  phrase: FigurePhrase,
  earlier: readonly FigurePhrase[],
  context: TextContext,
  agrees: (change: Change) => boolean,
): Change | undefined {
  const own = earlier.filter(({ sentence, unit }) => sentence === phrase.sentence && !ofRates.has(unit));
  if (!comparing.test(wordsBefore(phrase)) || own.some(({ exact }) => !exact)) return undefined;
  const changes = changesIn(own, context);
  return changes.some(agrees) || anyPair(own).some(agrees) ? undefined : changes[0];
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
