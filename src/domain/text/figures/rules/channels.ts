import { cellsOf, noticeOf, row, tryReadings, type Reading } from "../measures/addend";
import { familyOf } from "../reading/family";
import { wordsBefore, type FigurePhrase } from "../reading/figure-phrase";
import { isOwn } from "../reading/organ";
import { isOfYear } from "../reading/period";
import { quoteOf } from "../reading/plain-text";
import { topicOf } from "../reading/topic";
import type { Sentence } from "../reading/sentences";
import type { TextContext } from "../../text-finding";
import type { FigureDetail } from "../figure-detail";
import type { Found } from "./figure-rule";
import { told } from "./told";

/**
 * 当面申请3件,邮件申请3件: the channels of a sentence add up to what was received.
 * Where the sentence gives their total itself, they are held against that, as parts.
 */
export function channelsIn(
  sentence: Sentence,
  phrases: readonly FigurePhrase[],
  context: TextContext,
): readonly Found[] {
  const own = phrases.filter((phrase) => phrase.sentence === sentence && isCounted(phrase, context));
  const parts = own.filter((phrase) => familyOf(phrase) === "channel");
  const [first, last] = [parts[0], parts.at(-1)];
  const isOpen = /等[,。;\d]|主要|部分/.test(sentence.text) || parts.some(({ exact }) => !exact);
  if (first === undefined || last === undefined || parts.length < 2 || isOpen) return [];
  if (own.some((phrase) => phrase.start < first.start && familyOf(phrase) === undefined)) return [];
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const readings = readingsOf(context);
  const tried = tryReadings(readings, context);
  if (tried === undefined || tried.some(({ value }) => value === sum)) return [];
  const detail: FigureDetail = { kind: "figure", code: "channels", parts: parts.map(told), sum, readings: tried };
  return [
    {
      ...quoteOf(sentence.paragraph, sentence.plain, first.from, last.to),
      at: cellsOf(readings),
      left: sum,
      detail,
    },
  ];
}

function isCounted(phrase: FigurePhrase, { year, organ }: TextContext): boolean {
  const earlier = wordsBefore(phrase);
  return phrase.unit === "件" && topicOf(phrase) === "applications" && isOfYear(earlier, year) && isOwn(earlier, organ);
}

function readingsOf(context: TextContext): readonly Reading[] {
  const received = row(noticeOf(context), "received");
  return [[received], [received, row(noticeOf(context), "broughtForward")]];
}
