import type { FeeFigure } from "../figure-detail";
import type { FigurePhrase } from "./figure-phrase";
import { isOfLastYear } from "./period";
import type { Sentence } from "./sentences";

/** What the text says of the fee for processing information, 国办函〔2020〕109号. */
export interface FeeStatement {
  /** Each figure where it stands first. Amounts are in 元, whatever their unit. */
  readonly figures: Readonly<Partial<Record<FeeFigure, FigurePhrase>>>;
  /** 未收取信息处理费: said in words that there was none. */
  readonly nil?: FeeDenial;
  /** Notices of the year before are spoken of. */
  readonly lastYear: boolean;
  /** 减免, 退还: less is due than was asked for. */
  readonly waived: boolean;
  /** 均已缴纳: said in words that everything was paid. */
  readonly allPaid: boolean;
}

export interface FeeDenial {
  readonly sentence: Sentence;
  /** Place in the plain text of the paragraph. */
  readonly from: number;
  readonly to: number;
  /** No charge of any kind, not only none of this one. */
  readonly ofAnyKind: boolean;
}

/** Last year's notices may be told in a sentence of their own: 其中上年通知、本年缴纳400元. */
const aboutPaying = /信息处理费|收费|收取|缴|通知/;
const aboutFees = /信息处理费|收费|收取|缴费/;

/** Which of the three a figure is, by its words: 发出收费通知的件数为, 总金额为, 实际收取的总金额为. */
const figureWords: readonly (readonly [FeeFigure, RegExp])[] = [
  [
    "received",
    /实际收取|实收|(?:收取|收到|缴纳)(?:政府信息公开)?(?:信息处理)?费用?(?:的)?(?:共计|总计|合计|总?金额)?(?:为|共|合计)?$/,
  ],
  ["noticed", /金额|应收/],
];
const notices = /通知/;

/** 未收取信息处理费; 未产生任何收费情况; 收费情况无. */
const denial =
  /(?:未|没有|无|不)(?:向申请人|实际|产生|发生|开展|收取|涉及|任何|政府信息公开|相关|暂)*(?:信息处理费用?|收费|费用)|暂未开展信息处理费收取|信息处理费(?:收取)?(?:情况)?:?(?:为)?无|收费情况:?无/;
const namesTheFee = /信息处理费/;

const waiving = /减免|免[收除缴]|减收|退[还回费]|撤[回销]/;
const paidInFull =
  /(?:均|全部|都|足额)(?:已经?|按时|按期|及时|如期)*(?:足额)?(?:缴纳|缴清|缴费|收取|收缴|到账)|已?缴清/;

/** The fee statement of these sentences; undefined where none of them speaks of fees. */
export function feeStatementIn(
  sentences: readonly Sentence[],
  phrases: readonly FigurePhrase[],
  year: number | undefined,
): FeeStatement | undefined {
  const about = sentences.filter(({ text }) => aboutFees.test(text));
  if (about.length === 0) return undefined;
  const figures: Partial<Record<FeeFigure, FigurePhrase>> = {};
  for (const phrase of phrases) {
    const kind = about.includes(phrase.sentence) && phrase.exact ? kindOf(phrase) : undefined;
    if (kind !== undefined) figures[kind] ??= phrase;
  }
  const nil = about.map(denialIn).find((one) => one !== undefined);
  return {
    figures,
    ...(nil === undefined ? {} : { nil }),
    lastYear: sentences.some(({ text }) => aboutPaying.test(text) && speaksOfLastYear(text, year)),
    waived: sentences.some(({ text }) => aboutPaying.test(text) && waiving.test(text)),
    allPaid: sentences.some(({ text }) => aboutPaying.test(text) && paidInFull.test(text)),
  };
}

function speaksOfLastYear(text: string, year: number | undefined): boolean {
  return text.split(/[,;、。]/).some((clause) => isOfLastYear(clause, year));
}

function kindOf({ before, after, unit, previous }: FigurePhrase): FeeFigure | undefined {
  if (unit === "元") return figureWords.find(([, words]) => words.test(before))?.[0];
  const isNotice = notices.test(before) || (/件数|数量/.test(before) && notices.test(previous)) || notices.test(after);
  return unit === "件" || unit === "份" || unit === "次" ? (isNotice ? "notices" : undefined) : undefined;
}

/** Where a sentence says that nothing was charged. */
export function denialIn(sentence: Sentence): FeeDenial | undefined {
  const match = denial.exec(sentence.text);
  if (match === null) return undefined;
  const from = sentence.from + match.index;
  return { sentence, from, to: from + match[0].length, ofAnyKind: !namesTheFee.test(sentence.text) };
}
