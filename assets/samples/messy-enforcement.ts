import { day, entry, failed, header, note, struck, title, total } from "./sheet-plan";
import type { SheetPlan } from "./sheet-plan";

/** Licences, penalties and coercion. Comments begin with Excel's row numbers. */
export const enforcementSheets: readonly SheetPlan[] = [licences(), penaltiesToJune(), penaltiesFromJuly(), coercion()];

/** A hidden sheet; refusals are decisions too. */
function licences(): SheetPlan {
  return {
    name: "行政许可台账",
    hidden: true,
    widths: [6, 24, 26, 30, 14, 14],
    frozenRows: 2,
    // prettier-ignore
    rows: [
      title("示例市示例区示例街道办事处2023年行政许可台账"),
      header("序号", "许可决定\n文书号", "行政相对人", "许可事项", "许可决定", "许可日期"),
      entry(1, "示街许〔2023〕1号", "示例某广告有限公司", "临时占用公共场地", "准予", day("2023-03-09")),
      entry(2, "示街许〔2023〕2号", "示例某餐饮有限公司", "设置便民设施", "准予", "2023.7.21"),
      // 5 Refused: a decision all the same.
      entry(3, "示街许〔2023〕3号", "示例某超市有限公司", "临时占用公共场地", "不予许可", day("2023-08-15")),
      // 6
      entry(4, "示街许〔2022〕9号", "示例某书店", "设置便民设施", "准予", day("2022-12-28")),
    ],
  };
}

/** A header repeated at a page break, a decision not to punish, a decision without a date. */
function penaltiesToJune(): SheetPlan {
  const head = header(
    "序号",
    "处罚决定书\n文号",
    "被处罚人",
    "案由",
    "处罚种类",
    "罚款金额（元）",
    "决定日期",
    "执行情况",
  );
  return {
    name: "行政处罚（上半年）",
    widths: [6, 22, 26, 26, 14, 14, 22, 14],
    merges: ["D4:D5"],
    frozenRows: 2,
    // prettier-ignore
    rows: [
      title("示例市示例区示例街道办事处2023年行政处罚台账（上半年）"),
      head,
      entry(1, "示街罚〔2023〕001号", "张某某", "擅自摆摊设点", "警告", null, day("2023-01-12"), "已执行"),
      // 4, 5 案由 is merged; amounts as text.
      entry(2, "示街罚〔2023〕002号", "示例某餐饮有限公司", "店外经营", "罚款", "1,000", "2023.2.16", "已执行"),
      entry(3, "示街罚〔2023〕003号", "示例某便利店", null, "罚款", "５００", "二〇二三年三月二十日", "已执行"),
      // 6 Of 2022.
      entry(4, "示街罚〔2022〕088号", "李某某", "擅自张贴广告", "罚款", 200, "2022.12.29", "已执行"),
      // 7
      head,
      entry(5, "示街罚〔2023〕005号", "示例某物业有限公司", "未分类投放生活垃圾", "罚款", 2000, day("2023-04-11"), "已执行"),
      // 9 No date of decision.
      entry(6, "示街罚〔2023〕006号", "王某某", "擅自摆摊设点", "罚款", 300, null, "调查中"),
      // 10 A decision not to punish is no penalty.
      entry(7, "示街罚〔2023〕007号", "赵某某", "轻微占道", "不予处罚", null, day("2023-05-23"), "—"),
      // 11 The amount is broken; the decision counts without it.
      entry(8, "示街罚〔2023〕008号", "示例某运输有限公司", "遗撒", "罚款", failed("#N/A"), day("2023-06-13"), "已执行"),
      // 12
      total(null, "小计", null, null, null, 4000, null, null),
    ],
  };
}

/** Other words in the header; the last row of June once more. */
function penaltiesFromJuly(): SheetPlan {
  return {
    name: "行政处罚（下半年）",
    widths: [24, 28, 28, 14, 18, 18],
    frozenRows: 2,
    // prettier-ignore
    rows: [
      title("示例街道2023年行政处罚台账（下半年）"),
      header("决定书文号", "行政相对人", "违法行为", "处罚类别", "作出决定日期", "备注"),
      // 3 Row 11 of the first half-year once more.
      entry("示街罚〔2023〕008号", "示例某运输有限公司", "遗撒", "罚款", "2023.6.13", "上半年转来"),
      entry("示街罚〔2023〕009号", "孙某某", "擅自张贴广告", "罚款", day("2023-07-18"), null),
      entry("示街罚〔2023〕010号", "示例某建筑有限公司", "夜间施工噪声", "罚款", "2023年8月9日", null),
      // 6 Crossed out.
      struck(entry("示街罚〔2023〕011号", "周某某", "擅自摆摊设点", "罚款", day("2023-09-14"), "撤销立案")),
      // 7 November has thirty days.
      entry("示街罚〔2023〕012号", "吴某某", "擅自摆摊设点", "罚款", "2023.11.31", null),
      // 8 The last working day of the year.
      entry("示街罚〔2023〕013号", "示例某烧烤店", "露天烧烤", "罚款", day("2023-12-29"), "当场"),
      // 9
      entry("示街罚〔2024〕001号", "郑某某", "擅自摆摊设点", "警告", day("2024-01-04"), null),
      // 10, 11
      total("合计", null, null, "6件", null, null),
      note("注：不含城管执法协管员劝离情况。"),
    ],
  };
}

function coercion(): SheetPlan {
  return {
    name: "行政强制",
    widths: [6, 24, 26, 16, 18, 14],
    merges: ["C3:C4"],
    frozenRows: 2,
    // prettier-ignore
    rows: [
      title("示例街道2023年行政强制台账"),
      header("序号", "强制决定书文号", "当事人", "强制措施", "决定日期", "状态"),
      entry(1, "示街强〔2023〕1号", "示例某建材有限公司", "查封", "2023.05.30", "已执行"),
      entry(2, "示街强〔2023〕2号", null, "代履行", day("2023-10-12"), "已执行"),
    ],
  };
}
