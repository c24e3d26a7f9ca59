/** Words that move figures into another time or carry cases over the year; what is left of a sentence speaks of its period. */
const wholeYear = /1月(?:1日)?[-—–~至到]+(?:\d{4}年|本年|当年)?12月(?:31日|底)?/g;
const yearEnd = /12月(?:31日|底)/g;
const carriedOver =
  /(?:上年度?|上一年度?|去年|\d{4}年度?)(?:的)?结转|结转(?:至|到)?(?:上|下|明|次|下一|上一|\d{4})年度?/g;

/** 全年累计: 累计 without a year may reach back over many. */
const cumulativeOfYear = /(本年度?|今年|全年|\d{4}年度?)累计/g;

/** "较上年", "与2022年相比", "同比": the figure behind is a difference, or a rate. */
const comparison = /同比|环比|相比|[较比](?:上|去|前|\d{4})|增[加长]|减少|下降|上升|提[高升]|降低/;

const times =
  /本年|今年|全年|当年|(\d{4})年|上年|去年|上一年|往年|历年|近[一二两三四五几\d]年|累计|以来|上半年|下半年|季度|\d月|明年|下年|下一年|下一步|今后|截至目前/g;
const thisYear = new Set(["本年", "今年", "全年", "当年"]);

/** Whether a figure behind these words of its sentence counts the report's own year, as far as the words tell. */
export function isOfYear(words: string, year: number | undefined): boolean {
  const told = words
    .replace(wholeYear, "全年")
    .replace(yearEnd, "")
    .replace(carriedOver, "")
    .replace(cumulativeOfYear, "$1");
  const clauses = told.split(",");
  const own = clauses.at(-1) ?? "";
  if (comparison.test(own)) return false;
  // A comparison in an earlier clause is over there: 与上年相比减少8件,办结4件.
  const speaking = clauses.filter((clause) => !comparison.test(clause)).join(",");
  const last = [...speaking.matchAll(times)].at(-1);
  if (last === undefined) return true;
  return last[1] === undefined ? thisYear.has(last[0]) : year === undefined || Number(last[1]) === year;
}

/** Whether the words compare with another time: 较上年增加. */
export function compares(words: string): boolean {
  return comparison.test(words);
}

/** Whether the words speak of the year before: 上年收到12件, 由2022年的12件. */
export function isOfLastYear(words: string, year: number | undefined): boolean {
  const last = [...words.matchAll(/(\d{4})年|上年|去年|上一年|本年|今年/g)].at(-1);
  if (last === undefined) return false;
  return last[1] === undefined ? !thisYear.has(last[0]) : year !== undefined && Number(last[1]) === year - 1;
}

/** Plans: 下一步将, 2024年力争. Nothing in such a sentence has happened. */
export function isPlan(sentence: string): boolean {
  return /下一步|今后|力争|计划|拟|将(?:进一步|继续|持续|不断|通过|组织|开展)|目标/.test(sentence);
}
