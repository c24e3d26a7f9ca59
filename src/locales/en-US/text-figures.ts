import type { FeeFigure, FigureDetail, ToldFigure } from "../../domain/text/figures/figure-detail";
import type { TriedReading } from "../../domain/text/figures/measures/addend";
import type { figureReadings as zhReadings, figureWords as zh } from "../zh-CN/text-figures";

type Detail<Code extends FigureDetail["code"]> = Extract<FigureDetail, { code: Code }>;

export const figureReadings: typeof zhReadings = {
  "text.table-figure":
    "Our reading: counts in the text agree with the tables; where words have several readings, one is enough.",
  "text.parts": "Our reading: parts never exceed their total, and all of them together equal it.",
  "text.percent": "Our reading: percentages and multiples are rounded half up at the decimals given.",
  "text.contradiction":
    "Our reading: text and tables of one report do not contradict each other, nor does the text itself.",
  "fee.missing":
    "Our reading: section 六 gives the number of fee notices, their amount and the amount received, or says that there were none.",
  "fee.inconsistent":
    "Our reading: no amount without a notice; no more received than asked for, unless last year's notices were paid; no less where all paid.",
  "fee.tariff":
    "Our reading: by 国办函〔2020〕109号 pieces 11 to 30 cost 100 yuan each and 100 more for every further ten; pages 31 to 100 cost 10 yuan each, 101 to 200 20, from 201 on 40.",
  "fee.table":
    "Our reading: the fee for processing information is one of 行政事业性收费 in table 二, which counts in 万元.",
};

const check = "See which of them is wrong and correct it.";
const feeNames: Record<FeeFigure, string> = {
  notices: "the number of fee notices",
  noticed: "the amount of the notices",
  received: "the amount received",
};

function reading({ addends, value }: TriedReading): string {
  const text = addends.map(({ label, value: one, sign, of }, index) => {
    const joint = index === 0 ? "" : sign < 0 ? " − " : " + ";
    return `${joint}${of === "last" ? "last year's " : ""}'${label}' ${one}`;
  });
  return addends.length === 1 ? text.join("") : `${text.join("")} = ${value}`;
}

const sum = (parts: readonly ToldFigure[], total: number): string =>
  `${parts.map(({ value }) => value).join(" + ")} = ${total}`;

function againstTable(told: string, readings: readonly TriedReading[]): string {
  const [first, ...others] = readings.map(reading);
  return others.length === 0
    ? `${told}; the table has ${first}. ${check}`
    : `${told}; it fits no reading of the tables: ${[first, ...others].join("; ")}. ${check}`;
}

function tableFigure(quote: string, { readings, atMost }: Detail<"table-figure">): string {
  return atMost
    ? `The text says '${quote}'; the table has only ${readings.map(reading).join("; ")}. Withdrawn applications usually count with （六）3.其他; if they were counted elsewhere, say so in the text.`
    : againstTable(`The text says '${quote}'`, readings);
}

function parts(quote: string, { relation, totals, parts: listed, sum: all }: Detail<"parts">): string {
  const values = [...new Set(totals.map(({ value }) => value))];
  const total = values.length === 1 ? `the total is ${values[0]}` : `the total may be ${values.join(", ")}`;
  const verdicts = {
    exceeds: "The parts exceed the total.",
    differs: "The list is complete, so they should be equal.",
    nearly: "They are so close that one figure seems wrong; if the list is not complete, add 等.",
  };
  return `The text says '${quote}': the parts are ${sum(listed, all)}, ${total}. ${verdicts[relation]} ${check}`;
}

function growth(quote: string, { from, to, computed, fromLastReport }: Detail<"growth">): string {
  const ground = `${fromLastReport ? "last year's report has" : "last year's figure is"} ${from}, this year's is ${to}`;
  return computed === undefined
    ? `The text says '${quote}', but ${ground}; nothing can be divided by 0. Give the counts instead.`
    : `The text says '${quote}'; ${ground}, a change of ${computed}. ${check}`;
}

function share(quote: string, { options }: Detail<"share">): string {
  const tried = options.map(({ part, whole, computed }) => `${part} ÷ ${whole} = ${computed}`).join("; ");
  return `The text says '${quote}'; by its own figures ${tried}. ${check}`;
}

function rate(quote: string, { options }: Detail<"rate">): string {
  const tried = options.map(
    ({ part, whole, computed, from }) =>
      `${from === "tables" ? "by table 三" : "by the text's own figures"} ${part} ÷ ${whole} = ${computed}`,
  );
  return `The text says '${quote}'; computed ${tried.join("; ")}. ${check}`;
}

function multiple(quote: string, { way, from, to, times, fromLastReport }: Detail<"multiple">): string {
  const ground = `${fromLastReport ? "last year's report has" : "last year's figure is"} ${from}, this year's is ${to}`;
  if (times === undefined) {
    return `The text says '${quote}', but ${ground}; nothing can be divided by 0. Give the counts instead.`;
  }
  const hint = { times: "", grown: "增长 n 倍 is n + 1 times as many. ", doubled: "翻一番 is twice as many. " }[way];
  return `The text says '${quote}'; ${ground}, ${times} times as many. ${hint}${check}`;
}

function feeInconsistent(quote: string, detail: Detail<"fee-inconsistent">): string {
  if (detail.problem === "amount-without-notice") {
    return `The text says '${quote}', yet the number of fee notices is 0. ${check}`;
  }
  if (detail.problem === "less-received-than-noticed") {
    return `The text says '${quote}', and ${detail.noticed} yuan were asked for. With no case open, withdrawn or given up, or all said to be paid, the two should be equal. If some was waived or paid back, say so; otherwise: ${check}`;
  }
  const why = detail.lastYear ? "If last year's notices were paid this year, say so; otherwise: " : "";
  return `The text says '${quote}': ${detail.received} yuan received, more than the ${detail.noticed} yuan asked for. ${why}${check}`;
}

function feeTariff(quote: string, { notices, noticed }: Detail<"fee-tariff">): string {
  const why =
    notices === 1
      ? `for one application neither pieces nor pages come to ${noticed} yuan`
      : `every fee is a multiple of 10 yuan, so ${notices} of them cannot come to ${noticed} yuan`;
  return `The text says '${quote}'; ${why}. See the notices; if some was waived, say so.`;
}

function feeTable(quote: string, { problem, cell }: Detail<"fee-table">): string {
  const verdicts = {
    "charges-denied": "Without charges table 二 should have 0; if other charges were made, say so in the text.",
    "unpaid-without-notice":
      "Who was late in paying had been sent a notice; if it was last year's, say so in the text.",
    "received-not-in-table":
      "That is less than the fee received; mind that the text counts in 元 and table 二 in 万元.",
  };
  return `The text says '${quote}'; the table has ${reading(cell)}. ${verdicts[problem]}`;
}

function matter(quote: string, detail: FigureDetail): string {
  switch (detail.code) {
    case "table-figure":
      return tableFigure(quote, detail);
    case "channels":
      return againstTable(
        `The text says '${quote}', the channels add up to ${sum(detail.parts, detail.sum)}`,
        detail.readings,
      );
    case "parts":
      return parts(quote, detail);
    case "growth":
      return growth(quote, detail);
    case "share":
      return share(quote, detail);
    case "rate":
      return rate(quote, detail);
    case "multiple":
      return multiple(quote, detail);
    case "denied":
      return `The text says '${quote}'; the table has ${reading(detail.held)}. They contradict each other. ${check}`;
    case "fee-denied":
      return `The text says '${quote}', and elsewhere '${detail.words}'. They contradict each other. ${check}`;
    case "two-values":
      return `The text says '${quote}', and before that '${detail.other.words}': two values for one fact. ${check}`;
    case "fee-missing":
      return `Section 六 does not give ${detail.missing.map((one) => feeNames[one]).join(", ")}. Add them; where nothing was charged, give 0 or say so.`;
    case "fee-inconsistent":
      return feeInconsistent(quote, detail);
    case "fee-tariff":
      return feeTariff(quote, detail);
    case "fee-table":
      return feeTable(quote, detail);
  }
}

export const figureWords: typeof zh = ({ rule, quote, detail }) => `${matter(quote, detail)} ${figureReadings[rule]}`;
