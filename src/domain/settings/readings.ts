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
  /** 档案查询: referred to the rules of access to archives. */
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
}

export type ReadingKey = keyof Readings;

/** What a reading chooses among. */
export type ReadingKind = "outcome" | "applicant" | "disputeOutcome" | "yesNo";

/**
 * One reading. The sentence that gives its reason stands in locales under the same key.
 * All are our own: `ground` says what speaks for the standard, the text of a law or what organs do in their reports.
 */
export interface Reading<Value> {
  /** Its name in the sheet 年报设置. */
  readonly item: string;
  readonly kind: ReadingKind;
  readonly standard: Value;
  /** Other choices that are met with. The office may choose any other of the kind as well. */
  readonly alternatives: readonly Value[];
  readonly ground: { readonly kind: "practice" } | { readonly kind: "text"; readonly of: string };
}

const practice = { kind: "practice" } as const;
const textOf = (law: string) => ({ kind: "text", of: law }) as const;

export const readingTable: { readonly [Key in ReadingKey]: Reading<Readings[Key]> } = {
  withdrawn: {
    item: "申请人撤回",
    kind: "outcome",
    standard: "otherHandling",
    alternatives: [],
    ground: practice,
  },
  transferred: {
    item: "转办",
    kind: "outcome",
    standard: "notHeld",
    alternatives: ["otherHandling"],
    ground: textOf("政府信息公开条例第三十六条第（五）项"),
  },
  mergedHandling: {
    item: "合并办理",
    kind: "outcome",
    standard: "otherHandling",
    alternatives: ["repeated"],
    ground: practice,
  },
  consultation: {
    item: "咨询",
    kind: "outcome",
    standard: "complaint",
    alternatives: ["otherHandling"],
    ground: practice,
  },
  archiveQuery: {
    item: "档案查询",
    kind: "outcome",
    standard: "administrativeQuery",
    alternatives: ["notHeld", "otherHandling"],
    ground: textOf("政府信息公开条例第三十六条第（七）项"),
  },
  soleTrader: {
    item: "个体工商户",
    kind: "applicant",
    standard: "person",
    alternatives: ["company"],
    ground: textOf("民法典第五十四条"),
  },
  cooperative: {
    item: "合作社",
    kind: "applicant",
    standard: "other",
    alternatives: ["company"],
    ground: practice,
  },
  expiredCountsAsRepealed: {
    item: "失效计入废止",
    kind: "yesNo",
    standard: true,
    alternatives: [false],
    ground: practice,
  },
  reviewRequestRejected: {
    item: "驳回复议请求",
    kind: "disputeOutcome",
    standard: "upheld",
    alternatives: ["other"],
    ground: textOf("行政复议法第六十九条"),
  },
  suitDismissed: {
    item: "驳回起诉",
    kind: "disputeOutcome",
    standard: "other",
    alternatives: ["upheld"],
    ground: practice,
  },
};

export const readingKeys = Object.keys(readingTable) as readonly ReadingKey[];

/** What counts unless the office says otherwise. */
export const defaultReadings: Readings = Object.fromEntries(
  readingKeys.map((key) => [key, readingTable[key].standard]),
) as unknown as Readings;
