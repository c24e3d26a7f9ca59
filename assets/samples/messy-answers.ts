import { tableThree } from "./known-answers";
import type { KnownAnswers } from "./known-answers";

/**
 * What the messy sample comes to for 2023, counted row by row on paper. The rule behind each row stands beside it
 * in the sheets' own files; here stand the sums, so that whoever doubts a figure can count again.
 */
export const messyAnswers: KnownAnswers = {
  year: 2023,
  organ: "示例市示例区示例街道办事处",
  tables: {
    t2: {
      // A street office cannot make 规章 (立法法).
      规章: [0, 0, 0],
      // Made: rows 5, 10. Repealed: 6, 10, and by our reading 7, 15. In force on 31 December: 3, 4, 5, 11.
      行政规范性文件: [2, 4, 4],
      行政许可: 3,
      // First half-year rows 3, 4, 5, 8, 11; second 4, 5, 8.
      行政处罚: 8,
      行政强制: 2,
      // 380 + 100 + 1200 = 1680 元.
      行政事业性收费: 0.168,
    },
    t3: tableThree({
      // 36 cases counted, 4 of them received in 2022: rows 5 and 6 of the first quarter, 3 and 4 of the fourth.
      received: [23, 4, 2, 1, 1, 1, 32],
      broughtForward: [2, 2, 0, 0, 0, 0, 4],
      // 一季度 5, 8, 13; 二季度 3, 4; 三季度 19; 四季度 6, 7; the university in 四季度 14.
      disclosed: [8, 0, 1, 0, 0, 0, 9],
      // 四季度 15; the company in 一季度 6.
      partlyDisclosed: [1, 1, 0, 0, 0, 0, 2],
      stateSecret: [0, 1, 0, 0, 0, 0, 1],
      forbiddenByLaw: [1, 0, 0, 0, 0, 0, 1],
      securityAndStability: [1, 0, 0, 0, 0, 0, 1],
      thirdParty: [1, 0, 0, 0, 0, 0, 1],
      internalAffairs: [0, 0, 1, 0, 0, 0, 1],
      deliberative: [0, 0, 0, 1, 0, 0, 1],
      enforcementFile: [0, 0, 0, 0, 0, 1, 1],
      administrativeQuery: [0, 0, 0, 0, 1, 0, 1],
      // 一季度 11; 三季度 15, 16.
      notHeld: [3, 0, 0, 0, 0, 0, 3],
      needsCreation: [1, 0, 0, 0, 0, 0, 1],
      stillUnclear: [0, 1, 0, 0, 0, 0, 1],
      complaint: [1, 0, 0, 0, 0, 0, 1],
      repeated: [1, 0, 0, 0, 0, 0, 1],
      publication: [0, 1, 0, 0, 0, 0, 1],
      excessive: [1, 0, 0, 0, 0, 0, 1],
      confirmation: [1, 0, 0, 0, 0, 0, 1],
      notCorrected: [1, 0, 0, 0, 0, 0, 1],
      unpaid: [1, 0, 0, 0, 0, 0, 1],
      otherHandling: [1, 0, 0, 0, 0, 0, 1],
      concluded: [23, 4, 2, 1, 1, 1, 32],
      // 四季度 3, 10; companies in 4, 9.
      carriedForward: [2, 2, 0, 0, 0, 0, 4],
    }),
    // Reviews: upheld 3 and by our reading 5, corrected 4, other 6, open 7 and 15. Suits: direct 10, after review 11, 12.
    t4: [2, 1, 1, 2, 6, 1, 0, 0, 0, 1, 0, 1, 1, 0, 2],
  },
  /*
   * read, counted, excluded, unresolved:
   * 一季度 13 = 7+4+2 · 二季度 18 = 10+3+5 · 三季度 21 = 11+2+8 · 四季度 15 = 8+4+3 · 许可 4 = 3+1+0 · 处罚上 10 = 5+4+1 ·
   * 处罚下 9 = 3+5+1 · 强制 2 = 2+0+0 · 网站 5 = 2+2+1 · 文件 13 = 8+3+2 · 复议诉讼 13 = 9+3+1 · 培训 3 = 2+1+0 ·
   * 收费 7 = 4+2+1
   */
  rows: { read: 133, counted: 74, excluded: 34, unresolved: 25 },
  excluded: [
    ["一季度", 7, "other-year"],
    ["一季度", 14, "struck-through"],
    ["一季度", 16, "total-row"],
    ["一季度", 17, "note-row"],
    ["二季度", 8, "duplicate"],
    ["二季度", 10, "superseded"],
    ["二季度", 21, "total-row"],
    ["三季度", 24, "total-row"],
    ["三季度", 25, "note-row"],
    ["四季度", 5, "other-year"],
    ["四季度", 11, "other-year"],
    ["四季度", 16, "total-row"],
    ["四季度", 17, "note-row"],
    ["行政许可台账", 6, "other-year"],
    ["行政处罚（上半年）", 6, "other-year"],
    ["行政处罚（上半年）", 7, "repeated-header"],
    ["行政处罚（上半年）", 10, "not-this-kind"],
    ["行政处罚（上半年）", 12, "total-row"],
    ["行政处罚（下半年）", 3, "duplicate"],
    ["行政处罚（下半年）", 6, "struck-through"],
    ["行政处罚（下半年）", 9, "other-year"],
    ["行政处罚（下半年）", 10, "total-row"],
    ["行政处罚（下半年）", 11, "note-row"],
    ["网站信息发布统计", 6, "total-row"],
    ["网站信息发布统计", 7, "note-row"],
    ["规范性文件", 8, "other-year"],
    ["规范性文件", 9, "not-this-kind"],
    ["规范性文件", 12, "other-year"],
    ["复议诉讼", 8, "not-this-kind"],
    ["复议诉讼", 9, "superseded"],
    ["复议诉讼", 14, "other-year"],
    ["培训", 5, "other-year"],
    ["收费", 8, "other-year"],
    ["收费", 9, "total-row"],
  ],
  unresolved: [
    ["一季度", 9, "办理结果", "ambiguous"],
    ["一季度", 15, "收到日期", "impossible-date"],
    ["二季度", 11, "办理结果", "unknown-word"],
    ["二季度", 12, "办理结果", "ambiguous"],
    ["二季度", 17, "申请人类型", "missing"],
    ["二季度", 18, "申请人类型", "ambiguous"],
    ["二季度", 20, "答复日期", "missing"],
    ["三季度", 13, "结果细目", "ambiguous"],
    ["三季度", 14, "结果细目", "ambiguous"],
    ["三季度", 17, "答复日期", "answered-before-received"],
    ["三季度", 18, "答复日期", "cell-error"],
    ["三季度", 20, "收到日期", "incomplete-date"],
    // Which of the two is right nobody can tell from the sheet: both wait for a person.
    ["三季度", 21, "登记编号", "duplicate-differs"],
    ["三季度", 22, "登记编号", "duplicate-differs"],
    ["三季度", 23, "办理结果", "contradiction"],
    ["四季度", 8, "收到日期", "impossible-date"],
    ["四季度", 12, "办理结果", "missing"],
    ["四季度", 13, "答复日期", "missing"],
    ["行政处罚（上半年）", 9, "决定日期", "missing"],
    ["行政处罚（下半年）", 7, "决定日期", "impossible-date"],
    ["网站信息发布统计", 5, "5月", "not-a-number"],
    ["规范性文件", 13, "废止日期", "missing"],
    ["规范性文件", 14, "效力状态", "contradiction"],
    ["复议诉讼", 13, "是否经复议", "missing"],
    ["收费", 7, "实收金额", "not-a-number"],
  ],
  leftAlone: [
    { sheet: "汇总", reason: "summary" },
    { sheet: "值班安排", reason: "unknown" },
    { sheet: "Sheet3", reason: "empty" },
  ],
  publications: { total: 153, byColumn: { 街道动态: 120, 通知公告: 33 } },
};
