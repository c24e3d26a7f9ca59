import type { LedgerKind } from "./result";

/** What the kinds of ledger are called; 年报设置 is read by these words. */
export const kindNames: Readonly<Record<LedgerKind, string>> = {
  applications: "依申请公开",
  publications: "信息发布",
  documents: "规范性文件",
  licences: "行政许可",
  penalties: "行政处罚",
  coercion: "行政强制",
  disputes: "复议诉讼",
  trainings: "培训",
  fees: "收费",
};
