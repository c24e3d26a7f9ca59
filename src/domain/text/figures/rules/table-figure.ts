import { channelsIn } from "./channels";
import { cellsOf, noticeOf, tryReadings } from "../measures/addend";
import { factsOf, type Fact } from "../measures/recognise";
import { quoteOfPhrase } from "../reading/figure-phrase";
import type { TextContext } from "../../text-finding";
import type { FigureRule, Found, ReadText } from "./figure-rule";
import { ourReading } from "../../../reconcile/rule";

/** A figure in the text that fits no lawful reading of its words in this report's tables. */
export const tableFigure: FigureRule = {
  id: "text.table-figure",
  severity: "warning",
  source: ourReading,
  find: ({ paragraphs, context }: ReadText) =>
    paragraphs.flatMap(({ sentences, phrases }) => [
      ...phrases.flatMap((phrase) => factsOf(phrase, context)).flatMap((fact) => misfit(fact, context)),
      ...sentences.flatMap((sentence) => channelsIn(sentence, phrases, context)),
    ]),
  examples: {
    holds: {
      text: "本年度收到依申请公开件6件，其中当面申请3件，邮件申请3件，6件已办理完毕。",
      cells: { "t3.received.total": 6, "t3.concluded.total": 6 },
    },
    fails: { text: "本年度收到政府信息公开申请7件。", cells: { "t3.received.total": 6 } },
  },
};

function misfit({ phrase, measure }: Fact, context: TextContext): readonly Found[] {
  const readings = measure.readings(noticeOf(context));
  const tried = tryReadings(readings, context);
  const atMost = measure.atMost === true;
  const fits = (value: number) => (atMost ? phrase.value <= value : phrase.value === value);
  if (tried === undefined || tried.length === 0 || tried.some(({ value }) => fits(value))) return [];
  return [
    {
      ...quoteOfPhrase(phrase),
      at: cellsOf(readings),
      left: phrase.value,
      ...(tried.length === 1 && tried[0] !== undefined ? { right: tried[0].value } : {}),
      detail: { kind: "figure", code: "table-figure", value: phrase.value, unit: phrase.unit, readings: tried, atMost },
    },
  ];
}
