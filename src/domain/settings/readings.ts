import type { Applicant, OutcomeRow, T4Outcome } from "../format/cell-key";

/**
 * Where neither the 条例 nor the notice settles how to count, the product has a reading of its own,
 * says so, and lets the office choose another.
 */
export interface Readings {
  /** 申请人撤回. */
  readonly withdrawn: OutcomeRow;
  /** 转办: passed on to the organ whose business it is. */
  readonly transferred: OutcomeRow;
  /** 合并办理: answered together with another application. */
  readonly mergedHandling: OutcomeRow;
  /** 咨询: a question put in the form of an application. */
  readonly consultation: OutcomeRow;
  /** 档案查询: referred to the archive's own rules of access. */
  readonly archiveQuery: OutcomeRow;
  /** 个体工商户. */
  readonly soleTrader: Applicant;
  /** 农民专业合作社. */
  readonly cooperative: Applicant;
  /** Whether a document that 失效 in the year counts with 本年废止件数. */
  readonly expiredCountsAsRepealed: boolean;
  /** 驳回复议请求 (行政复议法 Article 69). */
  readonly reviewRequestRejected: T4Outcome;
  /** 驳回起诉: the court does not reach the merits. */
  readonly suitDismissed: T4Outcome;
  /** Whether 不予许可 counts with 行政许可 本年处理决定数量. */
  readonly refusedLicenceCounts: boolean;
  /** Whether 不予处罚 counts with 行政处罚 本年处理决定数量. */
  readonly noPenaltyCounts: boolean;
  /** Whether penalties under the simple procedure (当场处罚) count with 行政处罚. */
  readonly simplePenaltyCounts: boolean;
}

/** What counts unless the office says otherwise. */
export const defaultReadings: Readings = {
  withdrawn: "otherHandling",
  transferred: "notHeld",
  mergedHandling: "otherHandling",
  consultation: "complaint",
  archiveQuery: "administrativeQuery",
  soleTrader: "person",
  cooperative: "other",
  expiredCountsAsRepealed: true,
  reviewRequestRejected: "upheld",
  suitDismissed: "other",
  refusedLicenceCounts: true,
  noPenaltyCounts: false,
  simplePenaltyCounts: true,
};
