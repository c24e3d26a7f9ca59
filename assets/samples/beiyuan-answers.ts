import { tableThree } from "./known-answers";
import type { KnownAnswers } from "./known-answers";

/** The tables as the office published them. */
export const beiyuanAnswers: KnownAnswers = {
  year: 2023,
  organ: "北京市通州区人民政府北苑街道办事处",
  tables: {
    t2: {
      规章: [0, 0, 0],
      行政规范性文件: [0, 0, 0],
      行政许可: 0,
      行政处罚: 56,
      行政强制: 2,
      行政事业性收费: 0,
    },
    t3: tableThree({
      received: [6, 0, 0, 0, 0, 0, 6],
      disclosed: [5, 0, 0, 0, 0, 0, 5],
      thirdParty: [1, 0, 0, 0, 0, 0, 1],
      concluded: [6, 0, 0, 0, 0, 0, 6],
    }),
    t4: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  // 6 applications, 316 items, 56 penalties, 2 measures of coercion, 1 training.
  rows: { read: 381, counted: 381, excluded: 0, unresolved: 0 },
  excluded: [],
  unresolved: [],
  leftAlone: [{ sheet: "年报设置", reason: "ours" }],
  publications: {
    total: 316,
    byColumn: {
      街乡镇动态: 130,
      综治频道: 29,
      通知公告: 57,
      社会救助: 31,
      预算决算: 2,
      机构职能: 2,
      行政执法公示: 65,
    },
  },
};
