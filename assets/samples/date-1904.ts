import type { WorkbookPlan } from "./plan-to-xlsx";
import { day, entry, header, title } from "./sheet-plan";

/** A workbook of an old Mac: its days count from 1904. Read by the 1900 system these would be days of 2019. */
export const date1904: WorkbookPlan = {
  file: "台账1904.xlsx",
  title: "1904日期系统的台账",
  made: "2024-01-08",
  date1904: true,
  sheets: [
    {
      name: "行政处罚台账",
      widths: [6, 26, 20, 24, 12, 14],
      frozenRows: 2,
      rows: [
        title("示例市示例区示例街道办事处2023年行政处罚台账"),
        header("序号", "处罚决定书文号", "被处罚人", "案由", "处罚种类", "决定日期"),
        entry(1, "示街罚〔2023〕001号", "张某某", "擅自摆摊设点", "警告", day("2023-01-12")),
        entry(2, "示街罚〔2023〕002号", "示例某便利店", "店外经营", "罚款", day("2023-12-29")),
      ],
    },
  ],
};
