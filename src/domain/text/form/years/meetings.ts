/** A congress or plenum of the party, and the day on which it ended. */
export interface Meeting {
  readonly pattern: RegExp;
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly ended: string;
}

const plenum = (congress: string, ordinal: string, ended: string): Meeting => ({
  // Alone or with others: 二十届二中、三中全会.
  pattern: new RegExp(
    `(?:党的)?${congress}届(?:[一二三四五六七]中[、和及]?){0,6}${ordinal}中(?=(?:[、和及]?[一二三四五六七]中){0,6}全会)`,
    "gu",
  ),
  name: `${congress}届${ordinal}中全会`,
  ended,
});

export const meetings: readonly Meeting[] = [
  plenum("十九", "四", "2019-10-31"),
  plenum("十九", "五", "2020-10-29"),
  plenum("十九", "六", "2021-11-11"),
  plenum("十九", "七", "2022-10-12"),
  {
    pattern: /(?:党的)?二十大(?=精神|报告|以来|召开|胜利|会议|[，。、和会])/gu,
    name: "党的二十大",
    ended: "2022-10-22",
  },
  plenum("二十", "一", "2022-10-23"),
  plenum("二十", "二", "2023-02-28"),
  plenum("二十", "三", "2024-07-18"),
  plenum("二十", "四", "2025-10-23"),
];
