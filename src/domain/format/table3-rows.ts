import type { FormatRow } from "./table-format";

/** Rows of the table of section 三 as the two notices share them; only （六）其他处理 differs between them. */

const handling = "三、本年度办理结果";
const refused = "（三）不予公开";
const unavailable = "（四）无法提供";
const declined = "（五）不予处理";
const otherwise = "（六）其他处理";

/** From 本年新收 to the last row of （五）. */
export const rowsBeforeOther = [
  { key: "received", label: "一、本年新收政府信息公开申请数量" },
  { key: "broughtForward", label: "二、上年结转政府信息公开申请数量" },
  { key: "disclosed", label: "（一）予以公开", under: [handling] },
  {
    key: "partlyDisclosed",
    label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    under: [handling],
  },
  { key: "stateSecret", label: "1.属于国家秘密", under: [handling, refused] },
  { key: "forbiddenByLaw", label: "2.其他法律行政法规禁止公开", under: [handling, refused] },
  { key: "securityAndStability", label: "3.危及“三安全一稳定”", under: [handling, refused] },
  { key: "thirdParty", label: "4.保护第三方合法权益", under: [handling, refused] },
  { key: "internalAffairs", label: "5.属于三类内部事务信息", under: [handling, refused] },
  { key: "deliberative", label: "6.属于四类过程性信息", under: [handling, refused] },
  { key: "enforcementFile", label: "7.属于行政执法案卷", under: [handling, refused] },
  { key: "administrativeQuery", label: "8.属于行政查询事项", under: [handling, refused] },
  { key: "notHeld", label: "1.本机关不掌握相关政府信息", under: [handling, unavailable] },
  { key: "needsCreation", label: "2.没有现成信息需要另行制作", under: [handling, unavailable] },
  { key: "stillUnclear", label: "3.补正后申请内容仍不明确", under: [handling, unavailable] },
  { key: "complaint", label: "1.信访举报投诉类申请", under: [handling, declined] },
  { key: "repeated", label: "2.重复申请", under: [handling, declined] },
  { key: "publication", label: "3.要求提供公开出版物", under: [handling, declined] },
  { key: "excessive", label: "4.无正当理由大量反复申请", under: [handling, declined] },
  { key: "confirmation", label: "5.要求行政机关确认或重新出具已获取信息", under: [handling, declined] },
] as const satisfies readonly FormatRow[];

/** （六）其他处理 since 2021: three rows. */
export const otherInThree = [
  {
    key: "notCorrected",
    label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    under: [handling, otherwise],
  },
  {
    key: "unpaid",
    label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    under: [handling, otherwise],
  },
  { key: "otherHandling", label: "3.其他", under: [handling, otherwise] },
] as const satisfies readonly FormatRow[];

/** （六）其他处理 until 2020: a single row. */
export const otherInOne = [
  { key: "otherHandling", label: otherwise, under: [handling] },
] as const satisfies readonly FormatRow[];

export const closingRows = [
  { key: "concluded", label: "（七）总计", under: [handling] },
  { key: "carriedForward", label: "四、结转下年度继续办理" },
] as const satisfies readonly FormatRow[];
