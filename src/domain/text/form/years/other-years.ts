import { around, type Around } from "./clauses";
import { withYearsInDigits } from "./numeral-years";

/** A year in a text that is not the year of the report. */
export interface OtherYear {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** Where it stands, and in which part of the report. */
export interface Circumstances extends Around {
  /** How many years after the report's. */
  readonly offset: number;
  readonly inOpening: boolean;
  /** Section 五 speaks of what comes next. */
  readonly inOutlook: boolean;
  /** The title in 《》 that it is part of; "" outside. */
  readonly title: string;
}

const enacted =
  /施行|实施|修订|修正|修改|颁布|公布施行|印发|出台|通过|生效|废止|制定|签订|国务院令|批准|成立|设立|建成|启用|挂牌|上线|改版/u;
const compared =
  /上年|上一年|去年|往年|历年|同比|相比|对比|较(?!好|多|高|为|强|大|少|低|差)|比20|增长|下降|减少|增加|上升|持平|结转|连续/u;
const planned = /将|计划|拟|力争|继续|下一步|下步|今后|来年|明年|新的一年|下年|下一年|为契机|谋划/u;
const published = /发布|公布|公开|编制|报送|提交|上报|前|底|完成/u;
const moneyOrPlan = /预算|决算|“?三公|经费|规划|行动|十[三四五]五|年鉴|统计公报/u;
const since = /自$|从$|始于$/u;
const report = /^度?报告|年度报告|年报/u;

/** Why a year other than the report's may stand where it does; the first that fits is enough. */
const reasons: readonly ((year: Circumstances) => boolean)[] = [
  ({ title }) => title !== "",
  ({ before, behind, offset }) => offset < 0 && enacted.test(before + behind),
  ({ sentence }) => compared.test(sentence),
  ({ before, behind }) => moneyOrPlan.test(before + behind),
  ({ before }) => since.test(before),
  ({ offset, inOutlook, sentence }) => offset === 1 && (inOutlook || planned.test(sentence)),
  ({ offset, behind, sentence }) => offset === 1 && /^[1-4一二三四]月/u.test(behind) && published.test(sentence),
  ({ offset, behind }) => offset === 1 && /^[1-4一二三四]月[\d一二三四五六七八九十]{1,3}日$/u.test(behind.trim()),
  ({ offset, inOpening, behind }) => offset === -1 && !inOpening && report.test(behind),
  ({ offset, behind }) => offset < -1 && !/^(?:度?[，,]|全年|度?我|1月1日)/u.test(behind),
  ({ behind }) => /^[—\-－~～至到]{1,2}20\d\d年/u.test(behind),
  ({ before }) => /20\d\d年?[—\-－~～至到]{1,2}$/u.test(before),
];

/** A notice that asks for the report of its year. */
const staleTitle = /(?:年度报告|年报).{0,40}(?:通知|函)$/u;

const fourDigits = /(?<!\d)(20\d\d)年/gu;

/** The years in a paragraph, in digits or numerals, that cannot belong in a report of `year`. */
export function staleYears(
  words: string,
  year: number,
  part: Pick<Circumstances, "inOpening" | "inOutlook">,
): readonly OtherYear[] {
  const text = withYearsInDigits(words);
  return [...text.matchAll(fourDigits)]
    .map(({ 0: found, 1: digits, index }) => ({ year: Number(digits), start: index, end: index + found.length }))
    .filter((other) => other.year !== year)
    .filter(({ start, end, year: other }) => {
      const title = titleAround(text, start, end);
      const circumstances = { ...around(text, start, end), ...part, offset: other - year, title };
      if (staleTitle.test(title)) return !acrossTheYears(circumstances);
      return !reasons.some((allows) => allows(circumstances));
    });
}

const longestTitle = 80;

function titleAround(text: string, start: number, end: number): string {
  const before = /《([^《》]*)$/u.exec(text.slice(Math.max(0, start - longestTitle), start));
  const behind = /^([^《》]*)》/u.exec(text.slice(end, end + longestTitle));
  return before === null || behind === null ? "" : `${before[1]}${text.slice(start, end)}${behind[1]}`;
}

/** A notice for last year's report is rightly cited where the sentence tells of last year. */
function acrossTheYears({ sentence, offset }: Circumstances): boolean {
  return offset > 0 || compared.test(sentence);
}
