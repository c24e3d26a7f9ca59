import type { FigureDetail } from "../figure-detail";
import { quoteOf } from "../reading/plain-text";
import type { FigurePhrase } from "../reading/figure-phrase";
import type { Found } from "./figure-rule";
import { isPercentOf, percentOf } from "../../../report/rounding";

/** 39件,占83.0%; 占全部信息的41.1%; 占比达96.5%. */
const isShare = /占(?:比|[^,;]{0,14}的)?(?:例|约|总数|总量|全部)?(?:为|达到?)?$/;
/** 占比提高5%, 满意率, 分别占: no share of one figure. */
const isOther = /提高|提升|增|减|下降|满意|分别|各/;

/** A share against the figure it stands behind and every figure that may be the whole. */
export function wrongShare(
  phrase: FigurePhrase,
  earlier: readonly FigurePhrase[],
  later: readonly FigurePhrase[],
): readonly Found[] {
  const { sentence } = phrase;
  if (!isShare.test(phrase.before) || isOther.test(phrase.before + phrase.previous)) return [];
  const own = earlier.filter((one) => one.sentence === sentence && one.unit !== "%");
  const part = own.at(-1);
  if (part === undefined || !part.exact) return [];
  const wholes = wholesOf(part, [...earlier, ...later]);
  const isTold = own.some((one) => one !== part && one.unit === part.unit && one.value >= part.value);
  const options = wholes.map((whole) => ({ part: part.value, whole, computed: shareOf(part.value, whole, phrase) }));
  if (!isTold || options.some(({ whole }) => isPercentOf(phrase.value, part.value, whole, phrase.decimals))) return [];
  const detail: FigureDetail = {
    kind: "figure",
    code: "share",
    options: options
      .filter(({ whole }) => own.some(({ value }) => value === whole))
      .map((one) => ({ ...one, computed: `${one.computed}%` })),
  };
  const right = detail.options.length === 1 ? Number.parseFloat(detail.options[0]?.computed ?? "") : undefined;
  return [
    {
      ...quoteOf(sentence.paragraph, sentence.plain, part.from, phrase.to),
      at: [],
      left: phrase.value,
      ...(right === undefined ? {} : { right }),
      detail,
    },
  ];
}

const shareOf = (part: number, whole: number, { decimals }: FigurePhrase): string =>
  percentOf(part, whole, decimals).toFixed(decimals);

/** Other figures of the same unit nearby, no smaller than the part, and all of them together. */
function wholesOf(part: FigurePhrase, nearby: readonly FigurePhrase[]): readonly number[] {
  const alike = nearby.filter(({ unit, exact }) => unit === part.unit && exact);
  const values = alike.filter((one) => one !== part).map(({ value }) => value);
  const sum = alike.reduce((all, { value }) => all + value, 0);
  return [...new Set([...values, sum])].filter((whole) => whole >= part.value && whole > 0);
}
