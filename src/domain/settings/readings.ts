import type { Applicant, OutcomeRow, T4Outcome } from "../format/cell-key";

/**
 * Where neither the 条例 nor the notice settles how to count, the product has a reading of its own,
 * says so, and lets the office choose another.
 */
export interface Readings {
  /** 申请人撤回. */
  readonly withdrawn: OutcomeRow;
  /** 个体工商户. */
  readonly soleTrader: Applicant;
  /** Whether a document that 失效 in the year counts with 本年废止件数. */
  readonly expiredCountsAsRepealed: boolean;
  /** 驳回复议请求 (行政复议法 Article 69). */
  readonly reviewRequestRejected: T4Outcome;
}
