import type { FeeFigure, FigureDetail, ToldFigure } from "../../domain/text/figures/figure-detail";
import type { TriedReading } from "../../domain/text/figures/measures/addend";
import type { figureReadings as zhReadings, figureWords as zh } from "../zh-CN/text-figures";

type Detail<Code extends FigureDetail["code"]> = Extract<FigureDetail, { code: Code }>;

export const figureReadings: typeof zhReadings = {
  "text.table-figure":
    "Our reading: counts in the text agree with the tables; where words have several readings, one is enough.",
  "text.parts": "Our reading: parts never exceed their total, and all of them together equal it.",
  "text.percent": "Our reading: percentages are rounded half up at the decimals given.",
  "text.contradiction":
    "Our reading: text and tables of one report do not contradict each other, nor does the text itself.",
  "fee.missing":
    "Our reading: section 六 gives the number of fee notices, their amount and the amount received, or says that there were none.",
  "fee.inconsistent":
    "Our reading: no amount without a notice, and no more received than asked for, unless last year's notices were paid.",
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
    return `${joint}${of === "last" ? "last year's " : ""}“${label}” ${one}`;
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
    ? `The text says “${quote}”; the table has only ${readings.map(reading).join("; ")}. Withdrawn applications usually count with （六）3.其他; if they were counted elsewhere, say so in the text.`
    : againstTable(`The text says “${quote}”`, readings);
}

function parts(quote: string, { relation, totals, parts: listed, sum: all }: Detail<"parts">): string {
  const values = [...new Set(totals.map(({ value }) => value))];
  const total = values.length === 1 ? `the total is ${values[0]}` : `the total may be ${values.join(", ")}`;
  const verdicts = {
    exceeds: "The parts exceed the total.",
    differs: "The list is complete, so they should be equal.",
    nearly: "They are so close that one figure seems wrong; if the list is not complete, add 等.",
  };
  return `The text says “${quote}”: the parts are ${sum(listed, all)}, ${total}. ${verdicts[relation]} ${check}`;
}

function growth(quote: string, { from, to, computed, fromLastReport }: Detail<"growth">): string {
  const ground = `${fromLastReport ? "last year's report has" : "last year's figure is"} ${from}, this year's is ${to}`;
  return computed === undefined
    ? `The text says “${quote}”, but ${ground}; nothing can be divided by 0. Give the counts instead.`
    : `The text says “${quote}”; ${ground}, a change of ${computed}. ${check}`;
}

function share(quote: string, { options }: Detail<"share">): string {
  const tried = options.map(({ part, whole, computed }) => `${part} ÷ ${whole} = ${computed}`).join("; ");
  return `The text says “${quote}”; by its own figures ${tried}. ${check}`;
}

function feeInconsistent(quote: string, detail: Detail<"fee-inconsistent">): string {
  if (detail.problem === "amount-without-notice") {
    return `The text says “${quote}”, yet the number of fee notices is 0. ${check}`;
  }
  const why = detail.lastYear ? "If last year's notices were paid this year, say so; otherwise: " : "";
  return `The text says “${quote}”: ${detail.received} yuan received, more than the ${detail.noticed} yuan asked for. ${why}${check}`;
}

function feeTable(quote: string, { problem, cell }: Detail<"fee-table">): string {
  const verdicts = {
    "charges-denied": "Without charges table 二 should have 0; if other charges were made, say so in the text.",
    "unpaid-without-notice":
      "Who was late in paying had been sent a notice; if it was last year's, say so in the text.",
    "received-not-in-table":
      "That is less than the fee received; mind that the text counts in 元 and table 二 in 万元.",
  };
  return `The text says “${quote}”; the table has ${reading(cell)}. ${verdicts[problem]}`;
}

function matter(quote: string, detail: FigureDetail): string {
  switch (detail.code) {
    case "table-figure":
      return tableFigure(quote, detail);
    case "channels":
      return againstTable(
        `The text says “${quote}”, the channels add up to ${sum(detail.parts, detail.sum)}`,
        detail.readings,
      );
    case "parts":
      return parts(quote, detail);
    case "growth":
      return growth(quote, detail);
    case "share":
      return share(quote, detail);
    case "denied":
      return `The text says “${quote}”; the table has ${reading(detail.held)}. They contradict each other. ${check}`;
    case "fee-denied":
      return `The text says “${quote}”, and elsewhere “${detail.words}”. They contradict each other. ${check}`;
    case "two-values":
      return `The text says “${quote}”, and before that “${detail.other.words}”: two values for one fact. ${check}`;
    case "fee-missing":
      return `Section 六 does not give ${detail.missing.map((one) => feeNames[one]).join(", ")}. Add them; where nothing was charged, give 0 or say so.`;
    case "fee-inconsistent":
      return feeInconsistent(quote, detail);
    case "fee-table":
      return feeTable(quote, detail);
  }
}

export const figureWords: typeof zh = ({ rule, quote, detail }) => `${matter(quote, detail)} ${figureReadings[rule]}`;
