import type { Notice } from "./table-format";

const handling = "三、本年度办理结果";
const refused = "（三）不予公开";
const unavailable = "（四）无法提供";
const declined = "（五）不予处理";
const otherwise = "（六）其他处理";
const organisations = "法人或其他组织";
const suits = "行政诉讼";

/**
 * 国办公开办函〔2021〕30号: reports for 2021 and later.
 * Units: 件 (whole numbers), except 行政事业性收费 in 万元.
 */
export const notice2021 = {
  id: "2021-30",
  number: "国办公开办函〔2021〕30号",
  title: "国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知",
  years: { first: 2021 },
  sections: [
    { numeral: "一", heading: "一、总体情况" },
    { numeral: "二", heading: "二、主动公开政府信息情况", table: "t2" },
    { numeral: "三", heading: "三、收到和处理政府信息公开申请情况", table: "t3" },
    { numeral: "四", heading: "四、政府信息公开行政复议、行政诉讼情况", table: "t4" },
    { numeral: "五", heading: "五、存在的主要问题及改进情况" },
    { numeral: "六", heading: "六、其他需要报告的事项" },
  ],
  t2: {
    id: "t2",
    blocks: [
      {
        article: "第二十条第（一）项",
        corner: "信息内容",
        columns: [
          { key: "made", label: "本年制发件数" },
          { key: "repealed", label: "本年废止件数" },
          { key: "inForce", label: "现行有效件数" },
        ],
        rows: [
          { key: "regulations", label: "规章" },
          { key: "documents", label: "行政规范性文件" },
        ],
      },
      {
        article: "第二十条第（五）项",
        corner: "信息内容",
        columns: [{ key: "decisions", label: "本年处理决定数量" }],
        rows: [{ key: "licences", label: "行政许可" }],
      },
      {
        article: "第二十条第（六）项",
        corner: "信息内容",
        columns: [{ key: "decisions", label: "本年处理决定数量" }],
        rows: [
          { key: "penalties", label: "行政处罚" },
          { key: "coercion", label: "行政强制" },
        ],
      },
      {
        article: "第二十条第（八）项",
        corner: "信息内容",
        columns: [{ key: "amount", label: "本年收费金额（单位：万元）" }],
        rows: [{ key: "fees", label: "行政事业性收费" }],
      },
    ],
  },
  t3: {
    id: "t3",
    corner: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
    banner: "申请人情况",
    columns: [
      { key: "person", label: "自然人" },
      { key: "company", label: "商业企业", group: organisations },
      { key: "research", label: "科研机构", group: organisations },
      { key: "charity", label: "社会公益组织", group: organisations },
      { key: "legal", label: "法律服务机构", group: organisations },
      { key: "other", label: "其他", group: organisations },
      { key: "total", label: "总计" },
    ],
    rows: [
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
      { key: "concluded", label: "（七）总计", under: [handling] },
      { key: "carriedForward", label: "四、结转下年度继续办理" },
    ],
  },
  t4: {
    id: "t4",
    groups: [
      { key: "review", label: "行政复议" },
      { key: "directSuit", label: "未经复议直接起诉", over: suits },
      { key: "suitAfterReview", label: "复议后起诉", over: suits },
    ],
    columns: [
      { key: "upheld", label: "结果维持" },
      { key: "corrected", label: "结果纠正" },
      { key: "other", label: "其他结果" },
      { key: "pending", label: "尚未审结" },
      { key: "total", label: "总计" },
    ],
  },
} as const satisfies Notice;
