import { groupOf, row } from "./addend";
import type { Measure } from "./measure";

const topic = "applications";

/** 予以公开5件, 2件部分公开: the result groups of table 三. */
export const outcomeMeasures: readonly Measure[] = [
  {
    id: "disclosed",
    topic,
    // 同意公开 means 予以公开
    before: /(?:^|[^不])(?:予以公开|同意公开|全部公开|予公开)$/,
    after: /^(?:予以公开|同意公开|予公开)/,
    readings: (notice) => [[row(notice, "disclosed")]],
  },
  {
    id: "partlyDisclosed",
    topic,
    before: /(?:部分公开|区分处理|部分予以公开)$/,
    after: /^(?:予以)?部分(?:予以)?公开/,
    readings: (notice) => [[row(notice, "partlyDisclosed")]],
  },
  {
    id: "refused",
    topic,
    before: /(?:不予公开|不予以公开|不同意公开)$/,
    after: /^(?:不予公开|不予以公开|不同意公开)/,
    readings: (notice) => [[groupOf(notice, "stateSecret")]],
  },
  {
    id: "unavailable",
    topic,
    before: /无法提供$/,
    after: /^无法提供/,
    readings: (notice) => [[groupOf(notice, "notHeld")]],
  },
  {
    id: "declined",
    topic,
    before: /不予处理$/,
    after: /^不予处理/,
    readings: (notice) => [[groupOf(notice, "complaint")]],
  },
  {
    id: "otherwise",
    topic,
    before: /(?:其他|其它)(?:处理|情形|方式处理)$/,
    after: /^(?:作|按)?(?:其他|其它)处理/,
    readings: (notice) => [[groupOf(notice, "otherHandling")]],
  },
];

/** The rows under the result groups, by words of their labels and of the articles they rest on. */
const reasons: readonly (readonly [string, RegExp])[] = [
  ["stateSecret", /国家秘密/],
  ["forbiddenByLaw", /法律、?(?:行政)?法规禁止/],
  ["securityAndStability", /三安全一稳定/],
  ["thirdParty", /第三方/],
  ["internalAffairs", /内部事务/],
  ["deliberative", /过程性/],
  ["enforcementFile", /执法案卷/],
  ["administrativeQuery", /行政查询/],
  ["notHeld", /不掌握|信息不存在/],
  ["needsCreation", /没有现成|另行制作/],
  ["stillUnclear", /补正后.{0,8}不明确/],
  ["complaint", /信访、?举报、?投诉/],
  ["repeated", /^重复申请|[^非]重复申请/],
  ["publication", /公开出版物/],
  ["excessive", /大量反复/],
  ["confirmation", /重新出具/],
  ["notCorrected", /逾期[不未]补正/],
  ["unpaid", /逾期[不未].{0,10}缴/],
];

/** A reason in front of the figure, or in brackets behind it: 不予公开1件(保护第三方合法权益). */
export const reasonMeasures: readonly Measure[] = reasons.map(([key, words]) => ({
  id: `reason.${key}`,
  topic,
  before: words,
  // 第三方 may be asked without being the reason
  not: /征求|意见/,
  readings: (notice) => [[row(notice, key)]],
}));
