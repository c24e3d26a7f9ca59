import { columnLetter } from "../../src/domain/sheet/address";
import { day, entry, formula, header, note, title, total } from "./sheet-plan";
import type { SheetPlan } from "./sheet-plan";

/** Publications, documents, disputes, trainings, fees, and sheets that are no ledgers. */
export const otherSheets: readonly SheetPlan[] = [
  websiteByMonth(),
  documents(),
  disputes(),
  trainings(),
  fees(),
  summary(),
  duty(),
  { name: "Sheet3", widths: [9], frozenRows: 0, rows: [] },
];

/** 栏目 × months, with numbers written in every way. */
function websiteByMonth(): SheetPlan {
  // What SUM makes of the columns: text is left out.
  const monthSums = [16, 4, 4, 12, 5, 5, 10, 11, 14, 13, 14, 15, 173];
  const months = Array.from({ length: 12 }, (_, m) => `${m + 1}月`);
  return {
    name: "网站信息发布统计",
    widths: [16, ...months.map(() => 8), 10],
    frozenRows: 2,
    // prettier-ignore
    rows: [
      title("示例街道2023年政府网站信息发布情况统计表（单位：条）"),
      header("栏目", ...months, "合计"),
      // 3 12+9+15+11+0+13+10+8+9+12+11+10 = 120; a blank month had none.
      entry("街道动态", 12, "9", "１５", 11, null, "13条", 10, 8, 9, 12, 11, 10, 120),
      // 4 3+4+2+3+5+4+0+2+3+1+2+4 = 33
      entry("通知公告", 3, 4, 2, "三条", 5, 4, null, 2, 3, 1, 2, 4, 33),
      // 5 "About ten" is no number.
      entry("政策解读", 1, 0, 2, 1, "约10", 1, 0, 1, 2, 0, 1, 1, 20),
      // 6, 7
      total("合计", ...monthSums.map((sum, m) => formula(`SUM(${columnLetter(m + 1)}3:${columnLetter(m + 1)}5)`, sum))),
      note("说明：转载上级信息不计入。"),
    ],
  };
}

/** What stands in force is asked for 31 December 2023, not for the day the sheet was kept. */
function documents(): SheetPlan {
  return {
    name: "规范性文件",
    widths: [6, 40, 22, 14, 16, 14, 16, 18, 20],
    frozenRows: 2,
    // prettier-ignore
    rows: [
      title("示例市示例区示例街道办事处规范性文件台账（2023年）"),
      header("序号", "文件名称", "发文字号", "成文\n日期", "有效期至", "效力", "废止日期", "文件类别", "备注"),
      // 3, 4 In force.
      entry(1, "示例街道停车管理办法", "示街发〔2019〕5号", day("2019-04-01"), null, "现行有效", null, "行政规范性文件", null),
      entry(2, "示例街道养老服务补贴办法", "示街发〔2021〕8号", day("2021-06-15"), null, "有效", null, "行政规范性文件", null),
      // 5 Made this year, in force.
      entry(3, "示例街道生活垃圾分类管理办法", "示街发〔2023〕3号", "2023.3.15", null, "现行有效", null, "行政规范性文件", null),
      // 6 Repealed this year.
      entry(4, "示例街道公共空间管理规定", "示街发〔2018〕4号", day("2018-05-10"), null, "废止", day("2023-06-30"), "行政规范性文件", null),
      // 7 Expired this year: with 废止 by our reading, so that the stock comes out even.
      entry(5, "示例街道便民网点扶持办法", "示街发〔2018〕11号", day("2018-10-08"), day("2023-09-30"), "失效", null, "行政规范性文件", null),
      // 8 Repealed in 2022: no part of this year.
      entry(6, "示例街道网格员管理办法", "示街发〔2017〕2号", day("2017-03-01"), null, "已废止", day("2022-11-01"), "行政规范性文件", null),
      // 9 Not a normative document.
      entry(7, "关于召开半年工作会的通知", "示街函〔2023〕19号", day("2023-04-20"), null, "现行有效", null, "其他文件", null),
      // 10 Made and repealed in one year: counts with both.
      entry(8, "示例街道临时摊点管理办法", "示街发〔2023〕1号", day("2023-01-16"), null, "废止", day("2023-11-20"), "行政规范性文件", null),
      // 11 Repealed after the year: still in force on 31 December.
      entry(9, "示例街道社区议事规则", "示街发〔2020〕6号", day("2020-07-01"), null, "废止", day("2024-02-01"), "行政规范性文件", null),
      // 12 Of 2024.
      entry(10, "示例街道物业管理考核办法", "示街发〔2024〕1号", day("2024-01-08"), null, "现行有效", null, "行政规范性文件", null),
      // 13 Repealed, and no word of when.
      entry(11, "示例街道公房管理办法", "示街发〔2016〕7号", day("2016-09-01"), null, "废止", null, "行政规范性文件", null),
      // 14 In force by its status, expired by its date.
      entry(12, "示例街道文明养犬公约", "示街发〔2020〕4号", day("2020-06-01"), day("2023-05-31"), "现行有效", null, "行政规范性文件", null),
      // 15 Declared void on the last day: not in force at its end.
      entry(13, "示例街道防疫管理规定", "示街发〔2022〕10号", day("2022-08-01"), null, "宣布失效", "2023.12.31", "行政规范性文件", null),
    ],
  };
}

/** Only disputes over information requests; two instances of one case are one. */
function disputes(): SheetPlan {
  const review = "行政复议";
  const foi = "不服政府信息公开答复";
  return {
    name: "复议诉讼",
    widths: [6, 26, 12, 14, 24, 16, 12, 14, 14, 30, 16],
    frozenRows: 2,
    // prettier-ignore
    rows: [
      title("示例街道2023年行政复议、行政诉讼台账"),
      header("序号", "案号", "案件类型", "申请人\n（原告）", "案由", "关联申请编号", "是否经\n复议", "受理日期", "审结日期", "审理结果", "备注"),
      // 3 Open at the end of 2022, decided in 2023.
      entry(1, "示政复〔2022〕15号", review, "李某某", foi, "2022-011", null, day("2022-11-28"), day("2023-01-20"), "维持", null),
      // 4
      entry(2, "示政复〔2023〕3号", review, "周某某", foi, "2022-016", null, day("2023-03-06"), day("2023-04-28"), "撤销，责令重新答复", null),
      // 5 驳回复议请求: with 维持 by our reading.
      entry(3, "示政复〔2023〕6号", review, "孙某某", foi, "2023-003", null, day("2023-05-10"), day("2023-07-03"), "驳回复议请求", null),
      // 6
      entry(4, "示政复〔2023〕9号", review, "曹某某", foi, "2023-018", null, day("2023-06-19"), day("2023-07-14"), "申请人撤回，终止审理", null),
      // 7 Open at the end of the year.
      entry(5, "示政复〔2023〕21号", review, "谢某某", foi, "2023-043", null, day("2023-12-08"), null, "审理中", null),
      // 8 Not about information.
      entry(6, "示政复〔2023〕11号", review, "张某某", "不服行政处罚决定", null, null, day("2023-07-03"), day("2023-08-30"), "维持", null),
      // 9, 10 First and second instance of one case: one case, with the later outcome.
      entry(7, "（2023）示01行初12号", "一审", "孔某某", foi, "2022-014", "否", day("2023-02-20"), day("2023-05-16"), "驳回诉讼请求", null),
      entry(8, "（2023）示行终33号", "二审", "孔某某", foi, "2022-014", "否", day("2023-06-12"), day("2023-09-08"), "驳回上诉，维持原判", null),
      // 11, 12 After a review.
      entry(9, "（2023）示01行初40号", "行政诉讼", "周某某", foi, "2022-009", "是", day("2023-07-20"), day("2023-11-10"), "撤销被诉答复", null),
      entry(10, "（2023）示01行初41号", "行政诉讼", "李某某", foi, "2022-011", "是", day("2023-08-03"), day("2023-09-01"), "准予撤诉", null),
      // 13 Whether a review came before is not said.
      entry(11, "（2023）示01行初42号", "行政诉讼", "严某某", foi, "2023-020", null, day("2023-08-15"), day("2023-11-24"), "驳回诉讼请求", null),
      // 14 All of it in 2022.
      entry(12, "示政复〔2022〕4号", review, "王某某", foi, "2022-003", null, day("2022-03-14"), day("2022-05-10"), "维持", null),
      // 15 Decided in 2024: open at the end of the year.
      entry(13, "示政复〔2023〕19号", review, "戚某某", foi, "2023-042", null, day("2023-11-15"), day("2024-02-02"), "维持", null),
    ],
  };
}

function trainings(): SheetPlan {
  return {
    name: "培训",
    widths: [16, 44, 14, 14, 20],
    frozenRows: 2,
    // prettier-ignore
    rows: [
      title("示例街道2023年政务公开培训台账"),
      header("培训时间", "培训主题", "培训形式", "参训人数", "地点"),
      entry(day("2023-03-22"), "政府信息公开条例解读", "集中培训", 42, "三层会议室"),
      // 4 A date typed as one number.
      entry(20230914, "依申请公开答复文书写作", "以会代训", "３０人", "一层会议室"),
      // 5 Of 2022.
      entry(day("2022-11-08"), "政府网站信息发布规范", "线上", 55, null),
    ],
  };
}

/** What was received in the year counts, whenever it was asked for; 元 here, 万元 in the report. */
function fees(): SheetPlan {
  return {
    name: "收费",
    widths: [20, 14, 26, 14, 12, 10, 16, 14, 16, 14],
    frozenRows: 2,
    // prettier-ignore
    rows: [
      title("示例街道2023年政府信息公开信息处理费台账"),
      header("收费通知书\n编号", "申请编号", "申请人", "通知日期", "计费方式", "页数", "应收金额（元）", "缴费日期", "实收金额（元）", "状态"),
      // 3 (68−30)×10 = 380
      entry("示信费〔2023〕1号", "2023-006", "吴某某", day("2023-03-10"), "按量", 68, 380, day("2023-03-15"), 380, "已缴"),
      // 4 Nothing received.
      entry("示信费〔2023〕3号", "2023-027", "施某某", day("2023-07-24"), "按量", 70, 400, null, null, "逾期未缴"),
      // 5 Asked for in 2022, received in 2023.
      entry("示信费〔2022〕4号", "2022-022", "示例某商贸有限公司", day("2022-12-30"), "按量", 40, 100, day("2023-01-09"), 100, "已缴"),
      // 6 (100−30)×10 + (125−100)×20 = 1200, as text.
      entry("示信费〔2023〕2号", "2023-010", "示例某便民小吃店", day("2023-04-24"), "按量", "125", "1,200", "2023.4.28", "1,200", "已缴"),
      // 7 "About 300" is no amount.
      entry("示信费〔2023〕4号", "2023-050", "章某某", day("2023-11-08"), "按量", 60, 300, day("2023-11-14"), "约300", "已缴"),
      // 8 All of it in 2022.
      entry("示信费〔2022〕1号", "2022-005", "蒋某某", day("2022-05-11"), "按量", 35, 50, day("2022-05-18"), 50, "已缴"),
      // 9
      total("合计", null, null, null, null, null, 2430, null, 1730, null),
    ],
  };
}

/** The office's own summing up: the same applications again, to be left alone. */
function summary(): SheetPlan {
  return {
    name: "汇总",
    widths: [14, 14, 14, 14, 14, 14],
    frozenRows: 2,
    // prettier-ignore
    rows: [
      title("示例街道2023年依申请公开汇总表"),
      header("季度", "收到件数", "予以公开", "不予公开", "其他处理", "在办"),
      entry("一季度", 11, 5, 4, 2, 0),
      entry("二季度", 17, 3, 4, 8, 2),
      entry("三季度", 18, 4, 5, 9, 0),
      entry("四季度", 13, 8, 0, 0, 5),
      total("合计", 59, 20, 13, 19, 7),
    ],
  };
}

/** Nothing that a report needs. */
function duty(): SheetPlan {
  return {
    name: "值班安排",
    widths: [16, 20, 20],
    frozenRows: 2,
    // prettier-ignore
    rows: [
      title("示例街道节假日值班安排"),
      header("假期", "带班科室", "值守地点"),
      entry("元旦", "党政综合办公室", "一层值班室"),
      entry("春节", "平安建设办公室", "一层值班室"),
      entry("国庆节", "城市管理办公室", "一层值班室"),
    ],
  };
}
