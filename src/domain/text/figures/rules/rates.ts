import type { Notice } from "../../../format/table-format";
import type { FigureDetail } from "../figure-detail";
import type { TextContext } from "../../text-finding";
import { groupOf, less, noticeOf, row, tryReadings, type Reading } from "../measures/addend";
import { quoteOfPhrase, wordsAround, wordsBefore, type FigurePhrase } from "../reading/figure-phrase";
import { isOwn } from "../reading/organ";
import { isOfYear, isPlan } from "../reading/period";
import { topicOf } from "../reading/topic";
import type { Found } from "./figure-rule";
import { isPercentOf, percentOf } from "../../../report/rounding";

/** 办结率79.7%, 按时答复率为98%: what was done, and whether in time. */
const named = /(按时|按期|及时|限时)?(办结|办复|答复|回复|予以公开|公开|化解)率(?:均|约)?(?:为|达到?)?了?$/;
/** Done in time, or late: figures of their own. */
const inTime = /按时|按期|及时|限时/;
const late = /延期|逾期|超期|超时/;

type Option = Extract<FigureDetail, { code: "rate" }>["options"][number];

/**
 * A rate that goes by a name, other than 100% (what that denies is another rule's): its part and its whole are figures of
 * its sentence that bear the name, or cells of table 三. What fits any of these readings is no finding.
 */
export function wrongRate(
  phrase: FigurePhrase,
  earlier: readonly FigurePhrase[],
  context: TextContext,
): readonly Found[] {
  const [, time, deed = ""] = named.exec(phrase.before) ?? [];
  if (deed === "" || phrase.value === 100 || !isOfThisReport(phrase, context)) return [];
  const own = earlier.filter(({ sentence, unit }) => sentence === phrase.sentence && unit !== "%");
  if (own.some(({ exact }) => !exact)) return [];
  const done = own.filter((one) => tells(one, deed) && (time === undefined || inTime.test(one.before)));
  const options = [
    ...done.flatMap((part) => wholesOf(part, own).map((whole) => option(part.value, whole, phrase, "text"))),
    ...(time === undefined && topicOf(phrase) === "applications" ? tableOptions(deed, phrase, context) : []),
  ];
  if (
    options.length === 0 ||
    options.some(({ part, whole }) => isPercentOf(phrase.value, part, whole, phrase.decimals))
  ) {
    return [];
  }
  const computed = new Set(options.map((one) => one.computed));
  return [
    {
      ...quoteOfPhrase(phrase),
      at: [],
      left: phrase.value,
      ...(computed.size === 1 ? { right: Number.parseFloat(options[0]?.computed ?? "") } : {}),
      detail: { kind: "figure", code: "rate", options },
    },
  ];
}

function isOfThisReport(phrase: FigurePhrase, { year, organ }: TextContext): boolean {
  const words = wordsBefore(phrase);
  return isOfYear(words, year) && isOwn(words, organ) && !isPlan(wordsAround(phrase));
}

/** 办结118件, 118件已办结; not 应办结148件, 未办结30件. */
function tells({ before, after }: FigurePhrase, deed: string): boolean {
  const words = new RegExp(`(?:^|[^应未待不])${deed}(?!率)`);
  return (words.test(before) || words.test(after)) && !late.test(before);
}

/** The other figures of the same unit, and what two of them or all before the part come to, if no smaller than it. */
function wholesOf(part: FigurePhrase, own: readonly FigurePhrase[]): readonly number[] {
  const others = own.filter((one) => one !== part && one.unit === part.unit);
  const pairs = others.flatMap((one, index) => others.slice(index + 1).map((other) => one.value + other.value));
  const before = others.filter(({ start }) => start < part.start).reduce((sum, { value }) => sum + value, 0);
  const wholes = [...others.map(({ value }) => value), ...pairs, before];
  return [...new Set(wholes)].filter((whole) => whole > 0 && whole >= part.value);
}

function option(part: number, whole: number, { decimals }: FigurePhrase, from: Option["from"]): Option {
  return { part, whole, computed: `${percentOf(part, whole, decimals).toFixed(decimals)}%`, from };
}

/** Those concluded or disclosed, of those received, with or without those brought forward, or of those concluded. */
function tableOptions(deed: string, phrase: FigurePhrase, context: TextContext): readonly Option[] {
  const notice = noticeOf(context);
  const parts = tryReadings(deed.endsWith("公开") ? disclosed(notice) : concluded(notice), context);
  const wholes = tryReadings(
    deed.endsWith("公开") ? [...received(notice), ...concluded(notice)] : received(notice),
    context,
  );
  if (parts === undefined || wholes === undefined) return [];
  const options = parts.flatMap((part) =>
    wholes
      .filter((whole) => whole.value > 0 && part.value <= whole.value)
      .map((whole) => option(part.value, whole.value, phrase, "tables")),
  );
  return options.filter((one, index) => options.findIndex((other) => isSame(one, other)) === index);
}

const isSame = (one: Option, other: Option): boolean => one.part === other.part && one.whole === other.whole;

const received = (notice: Notice): readonly Reading[] => [
  [row(notice, "received")],
  [row(notice, "received"), row(notice, "broughtForward")],
];

const concluded = (notice: Notice): readonly Reading[] => [
  [row(notice, "concluded")],
  [row(notice, "concluded"), less(row(notice, "broughtForward"))],
  [row(notice, "concluded"), less(groupOf(notice, "otherHandling"))],
];

const disclosed = (notice: Notice): readonly Reading[] => [
  [row(notice, "disclosed")],
  [row(notice, "disclosed"), row(notice, "partlyDisclosed")],
];
