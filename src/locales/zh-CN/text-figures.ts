import type { FeeFigure, FigureDetail, ToldFigure } from "../../domain/text/figures/figure-detail";
import type { FigureFinding } from "../../domain/text/figures/figure-findings";
import type { TriedReading } from "../../domain/text/figures/measures/addend";
import type { FigureRuleId } from "../../domain/text/figures/rules/figure-rule";

type Detail<Code extends FigureDetail["code"]> = Extract<FigureDetail, { code: Code }>;

/** Why these are rules, though no document spells them out. */
export const figureReadings: Record<FigureRuleId, string> = {
  "text.table-figure": "我们的理解：正文里的件数应与表格一致；说法有几种读法的，符合一种即可。",
  "text.parts": "我们的理解：各部分之和不超过总数，全部列出的应等于总数。",
  "text.percent": "我们的理解：百分比、倍数按所写的小数位数四舍五入。",
  "text.contradiction": "我们的理解：同一份报告里，正文与表格、正文前后不能互相矛盾。",
  "fee.missing": "我们的理解：第六部分应写明发出收费通知的件数、总金额和实际收取的总金额，没有收费的写明没有。",
  "fee.inconsistent":
    "我们的理解：没有发通知就没有应收金额；实收不超过应收，上年通知、本年缴纳的除外；都缴清了的，实收等于应收。",
  "fee.tariff":
    "我们的理解：国办函〔2020〕109号的标准，按件为 11—30 件每件 100 元、以后每 10 件提高 100 元，按量为 31—100 页每页 10 元、101—200 页 20 元、201 页起 40 元。",
  "fee.table": "我们的理解：信息处理费属于行政事业性收费，应计入表二；表二以万元计。",
};

const check = "请核对，改正写错的一处。";
const feeNames: Record<FeeFigure, string> = {
  notices: "发出收费通知的件数",
  noticed: "通知收费的总金额",
  received: "实际收取的总金额",
};

function reading({ addends, value }: TriedReading): string {
  const text = addends.map(({ label, value: one, sign, of }, index) => {
    const joint = index === 0 ? "" : sign < 0 ? "－" : "＋";
    return `${joint}${of === "last" ? "上年报告的" : ""}“${label}” ${one}`;
  });
  return addends.length === 1 ? text.join("") : `${text.join("")}＝${value}`;
}

const sum = (parts: readonly ToldFigure[], total: number): string =>
  `${parts.map(({ value }) => value).join("＋")}＝${total}`;

function againstTable(told: string, readings: readonly TriedReading[]): string {
  const [first, ...others] = readings.map(reading);
  return others.length === 0
    ? `${told}，表格里${first}，两者不符。${check}`
    : `${told}，与表格的几种读法都不相符：${[first, ...others].join("；")}。${check}`;
}

function tableFigure(quote: string, { readings, atMost }: Detail<"table-figure">): string {
  return atMost
    ? `正文写“${quote}”，表格里${readings.map(reading).join("；")}，装不下。撤回、撤销的申请一般计入（六）3.其他；计入别处的，请在正文里说明。`
    : againstTable(`正文写“${quote}”`, readings);
}

function parts(quote: string, { relation, totals, parts: listed, sum: all }: Detail<"parts">): string {
  const values = [...new Set(totals.map(({ value }) => value))];
  const total = values.length === 1 ? `总数是 ${values[0]}` : `总数可能是 ${values.join("、")}`;
  const told = `正文写“${quote}”：各部分 ${sum(listed, all)}，${total}`;
  const verdicts = {
    exceeds: "各部分之和超过了总数。",
    differs: "各部分已经列全，两者应当相等。",
    nearly: "两者很接近，像是列全了而有一个数写错；没有列全的，请加“等”。",
  };
  return `${told}。${verdicts[relation]}${check}`;
}

function growth(quote: string, { from, to, computed, fromLastReport }: Detail<"growth">): string {
  const ground = `${fromLastReport ? "上年报告是" : "上年是"} ${from}，本年是 ${to}`;
  return computed === undefined
    ? `正文写“${quote}”，但${ground}，上年为 0 时算不出百分比。请改用件数说明。`
    : `正文写“${quote}”，${ground}，变化是 ${computed}。${check}`;
}

function share(quote: string, { options }: Detail<"share">): string {
  const tried = options.map(({ part, whole, computed }) => `${part}÷${whole}＝${computed}`).join("；");
  return `正文写“${quote}”，按正文里的数计算：${tried}。${check}`;
}

function rate(quote: string, { options }: Detail<"rate">): string {
  const tried = options.map(
    ({ part, whole, computed, from }) =>
      `${from === "tables" ? "按表三" : "按正文里的数"} ${part}÷${whole}＝${computed}`,
  );
  return `正文写“${quote}”，计算得到：${tried.join("；")}。${check}`;
}

function multiple(quote: string, { way, from, to, times, fromLastReport }: Detail<"multiple">): string {
  const ground = `${fromLastReport ? "上年报告是" : "上年是"} ${from}，本年是 ${to}`;
  if (times === undefined) return `正文写“${quote}”，但${ground}，上年为 0 时算不出倍数。请改用件数说明。`;
  const hint = { times: "", grown: "“增长 n 倍”是上年的 n＋1 倍。", doubled: "“翻一番”是上年的 2 倍。" }[way];
  return `正文写“${quote}”，${ground}，是上年的 ${times} 倍。${hint}${check}`;
}

function denied(quote: string, { held }: Detail<"denied">): string {
  return `正文写“${quote}”，表格里${reading(held)}，互相矛盾。${check}`;
}

function feeInconsistent(quote: string, detail: Detail<"fee-inconsistent">): string {
  if (detail.problem === "amount-without-notice") {
    return `正文写“${quote}”，可是发出收费通知的件数是 0。${check}`;
  }
  if (detail.problem === "less-received-than-noticed") {
    return `正文写“${quote}”，通知收费的是 ${detail.noticed} 元；既没有在办、撤回或逾期未缴的申请，或者写明已经缴清，两者应当相等。有减免、退还的，请写明；否则${check}`;
  }
  const why = detail.lastYear ? "正文提到上年，若是上年通知、本年缴纳的，请写明；否则" : "";
  return `正文写“${quote}”，实际收取 ${detail.received} 元，多于通知收费的 ${detail.noticed} 元。${why}${check}`;
}

function feeTariff(quote: string, { notices, noticed }: Detail<"fee-tariff">): string {
  const why =
    notices === 1
      ? `一件申请的收费，按件、按量都得不出 ${noticed} 元`
      : `每件收费都是 10 元的倍数，${notices} 件合计不会是 ${noticed} 元`;
  return `正文写“${quote}”，${why}。请按收费通知核对；有减免的，请写明。`;
}

function feeTable(quote: string, { problem, cell }: Detail<"fee-table">): string {
  const told = `正文写“${quote}”，表格里${reading(cell)}`;
  const verdicts = {
    "charges-denied": "既然没有收费，表二应为 0；收的是别的费用的，请在正文里说明。",
    "unpaid-without-notice": "有人逾期未缴，就发过收费通知；是上年发出的，请在正文里说明。",
    "received-not-in-table": "表二的收费装不下实际收取的信息处理费；注意正文以元计，表二以万元计。",
  };
  return `${told}。${verdicts[problem]}`;
}

function matter(quote: string, detail: FigureDetail): string {
  switch (detail.code) {
    case "table-figure":
      return tableFigure(quote, detail);
    case "channels":
      return againstTable(`正文写“${quote}”，各渠道 ${sum(detail.parts, detail.sum)}`, detail.readings);
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
      return denied(quote, detail);
    case "fee-denied":
      return `正文写“${quote}”，另一处写“${detail.words}”，互相矛盾。${check}`;
    case "two-values":
      return `正文写“${quote}”，前面写的是“${detail.other.words}”，同一件事有两个数。${check}`;
    case "fee-missing":
      return `第六部分没有写${detail.missing.map((one) => feeNames[one]).join("、")}。请补上；没有收费的，写 0 或写明未收取信息处理费。`;
    case "fee-inconsistent":
      return feeInconsistent(quote, detail);
    case "fee-tariff":
      return feeTariff(quote, detail);
    case "fee-table":
      return feeTable(quote, detail);
  }
}

/** What the text says, what the table or other words say, the readings that were tried, what to do, and why. */
export const figureWords = ({ rule, quote, detail }: FigureFinding): string =>
  `${matter(quote, detail)}${figureReadings[rule]}`;
