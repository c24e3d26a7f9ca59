import { around } from "./clauses";

/** A period of time from day to day. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly fromYear: number;
  readonly toYear: number;
  readonly whole: boolean;
  /** Whether it is said to be what the report or its figures cover. */
  readonly ofStatistics: boolean;
}

const day = (name: string) => `(?<${name}Month>\\d{1,2})月(?<${name}Day>\\d{1,2})日?`;
const periods = new RegExp(
  `(?<!\\d)(?<fromYear>20\\d\\d)年${day("from")}(?:起)?(?:至|到|[—\\-－–~～]{1,2})(?:(?<toYear>20\\d\\d)年)?${day("to")}`,
  "gu",
);

/** 统计期限, 数据 and the like: whatever else is a period in a report may be a campaign or a training. */
const statistics = /统计|数据|期限|本报告|报告期|所列|时限|时间(?:为|自|从)/u;

export function periodsIn(text: string): readonly Period[] {
  return [...text.matchAll(periods)].map(({ 0: words, index, groups = {} }) => {
    const fromYear = Number(groups["fromYear"]);
    const { fromMonth, fromDay, toMonth, toDay } = groups;
    return {
      start: index,
      end: index + words.length,
      fromYear,
      toYear: groups["toYear"] === undefined ? fromYear : Number(groups["toYear"]),
      whole: [fromMonth, fromDay, toMonth, toDay].map(Number).join() === "1,1,12,31",
      ofStatistics: statistics.test(around(text, index, index + words.length).sentence),
    };
  });
}
