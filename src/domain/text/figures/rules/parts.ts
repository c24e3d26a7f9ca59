import { ourReading } from "../../../reconcile/rule";
import type { FigureDetail } from "../figure-detail";
import type { FigurePhrase } from "../reading/figure-phrase";
import { partListsIn, type PartList } from "../reading/part-lists";
import { quoteOf } from "../reading/plain-text";
import type { FigureRule, Found } from "./figure-rule";
import { told } from "./told";

type Relation = "exceeds" | "differs" | "nearly";

/** 其中 a、b、c: parts never exceed their total; a complete list equals it. */
export const parts: FigureRule = {
  id: "text.parts",
  severity: "warning",
  source: ourReading,
  find: ({ paragraphs }) =>
    paragraphs.flatMap(({ sentences, phrases }) => partListsIn(sentences, phrases).flatMap(wrongList)),
  examples: {
    holds: { text: "全年发布信息316条，其中动态类130条、通知公告57条等。" },
    fails: { text: "发布法定主动公开内容1条，包括机构概况1条，以及其他内容2条。" },
  },
};

/** Says that some are left out. */
const openWords = /等(?![级候待于])|主要|重点|例如|比如|以.{1,12}为主/;
/** A rest at the end: nothing is left out. */
const rest = /^(?:其他|其它|其余|剩余|另外)/;

/** Without a word of completeness a list this close to its total is taken to be meant as complete. */
const closeWithinSentence = 0.03;
/** What stands in further sentences may be the rest of the list: taken so only if it comes close to the total. */
const closeBeyond = 0.05;

function wrongList(list: PartList): readonly Found[] {
  const totals = totalsOf(list);
  const sums = runningSums([...list.parts, ...list.further]);
  // From two parts on a list that has reached its total may be over; what follows divides anew.
  if (sums.some((sum, index) => index > 0 && totals.includes(sum))) return [];
  const sum = sums[list.parts.length - 1] ?? 0;
  const relation = relationOf(list, totals, sum);
  if (relation !== undefined) return found(list, list.parts, sum, relation);
  const whole = sums.at(-1) ?? 0;
  const all = [...list.parts, ...list.further];
  const goesOn = list.further.length > 0 && all.length > 2 && !isOpen(list, all);
  return goesOn && totals.some((total) => isClose(whole, total, closeBeyond)) ? found(list, all, whole, "nearly") : [];
}

function relationOf(list: PartList, totals: readonly number[], sum: number): Relation | undefined {
  if (totals.includes(sum)) return undefined;
  if (sum > Math.max(...totals)) return "exceeds";
  if (isOpen(list, list.parts) || list.parts.length < 2) return undefined;
  if (isComplete(list)) return "differs";
  const closest = list.further.length === 0 && totals.some((total) => isClose(sum, total, closeWithinSentence));
  return closest ? "nearly" : undefined;
}

const isClose = (sum: number, total: number, share: number): boolean =>
  sum !== total && Math.abs(sum - total) <= total * share;

function isOpen({ words }: PartList, figures: readonly FigurePhrase[]): boolean {
  return openWords.test(words) || figures.some(({ exact }) => !exact);
}

/** 分别为, a rest at the end, or all channels: 当面3件,邮件3件. */
function isComplete({ complete, family, parts: figures }: PartList): boolean {
  return complete || family === "channel" || rest.test(figures.at(-1)?.before ?? "");
}

/** The nearest figure in front, the first one, or all of them together: 收到6件,结转9件,其中…. */
function totalsOf({ totals }: PartList): readonly number[] {
  const values = totals.map(({ value }) => value);
  return [values.at(-1) ?? 0, values[0] ?? 0, values.reduce((sum, value) => sum + value, 0)];
}

function runningSums(figures: readonly FigurePhrase[]): readonly number[] {
  let sum = 0;
  return figures.map(({ value }) => (sum = Number((sum + value).toFixed(6))));
}

function found(
  { totals }: PartList,
  [first, ...others]: readonly FigurePhrase[],
  sum: number,
  relation: Relation,
): readonly Found[] {
  const nearest = totals.at(-1);
  if (first === undefined || nearest === undefined) return [];
  const last = others.at(-1) ?? first;
  const { paragraph, plain } = first.sentence;
  const detail: FigureDetail = {
    kind: "figure",
    code: "parts",
    relation,
    totals: totals.map(told),
    parts: [first, ...others].map(told),
    sum,
  };
  return [
    {
      ...quoteOf(paragraph, plain, nearest.from, last.to),
      at: [],
      left: sum,
      ...(totals.length === 1 ? { right: nearest.value } : {}),
      detail,
    },
  ];
}
