import { closingRows, otherInThree, rowsBeforeOther } from "./table3-rows";
import type { Notice } from "./table-format";

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
    rows: [...rowsBeforeOther, ...otherInThree, ...closingRows],
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
