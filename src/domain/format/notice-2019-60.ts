import { notice2021 } from "./notice-2021-30";
import { closingRows, otherInOne, rowsBeforeOther } from "./table3-rows";
import type { Notice } from "./table-format";

const projectColumns = [
  { key: "itemsBefore", label: "上一年项目数量" },
  { key: "itemsChange", label: "本年增/减" },
  { key: "decisions", label: "处理决定数量" },
] as const;

/**
 * 国办公开办函〔2019〕60号 (trial format): reports for 2019 and 2020. Read, never written.
 * 对外公开总数量 is not 现行有效件数: the two are never compared.
 */
export const notice2019 = {
  id: "2019-60",
  number: "国办公开办函〔2019〕60号",
  title: "国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知",
  years: { first: 2019, last: 2020 },
  sections: [
    ...notice2021.sections.slice(0, 4),
    { numeral: "五", heading: "五、政府信息公开工作存在的主要问题及改进情况" },
    { numeral: "六", heading: "六、其他需要报告的事项" },
  ],
  t2: {
    id: "t2",
    blocks: [
      {
        article: "第二十条第（一）项",
        corner: "信息内容",
        columns: [
          { key: "newlyMade", label: "本年新制作数量" },
          { key: "newlyPublished", label: "本年新公开数量" },
          { key: "publishedInAll", label: "对外公开总数量" },
        ],
        rows: [
          { key: "regulations", label: "规章" },
          { key: "documents", label: "规范性文件" },
        ],
      },
      {
        article: "第二十条第（五）项",
        corner: "信息内容",
        columns: projectColumns,
        rows: [
          { key: "licences", label: "行政许可" },
          { key: "otherServices", label: "其他对外管理服务事项" },
        ],
      },
      {
        article: "第二十条第（六）项",
        corner: "信息内容",
        columns: projectColumns,
        rows: [
          { key: "penalties", label: "行政处罚" },
          { key: "coercion", label: "行政强制" },
        ],
      },
      {
        article: "第二十条第（八）项",
        corner: "信息内容",
        columns: [
          { key: "itemsBefore", label: "上一年项目数量" },
          { key: "itemsChange", label: "本年增/减" },
        ],
        rows: [{ key: "fees", label: "行政事业性收费" }],
      },
      {
        article: "第二十条第（九）项",
        corner: "信息内容",
        columns: [
          { key: "projects", label: "采购项目数量" },
          { key: "amount", label: "采购总金额" },
        ],
        rows: [{ key: "procurement", label: "政府集中采购" }],
      },
    ],
  },
  t3: {
    ...notice2021.t3,
    rows: [...rowsBeforeOther, ...otherInOne, ...closingRows],
  },
  t4: notice2021.t4,
} as const satisfies Notice;
