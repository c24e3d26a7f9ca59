import { blank, day, entry, failed, header, hidden, note, struck, subtitle, title, total } from "./sheet-plan";
import type { SheetPlan } from "./sheet-plan";

/**
 * Applications kept by quarter, each quarter by another hand. Every row is there for the trap in its comment;
 * the numbers are Excel's row numbers, by which messy-answers.ts speaks of the rows.
 */
export const applicationSheets: readonly SheetPlan[] = [
  firstQuarter(),
  secondQuarter(),
  thirdQuarter(),
  fourthQuarter(),
];

/** Two title rows, a header of two levels, dates in every notation, cases of 2022 on top. */
function firstQuarter(): SheetPlan {
  return {
    name: "一季度",
    widths: [6, 12, 24, 16, 22, 12, 34, 18, 26, 20, 20],
    merges: ["A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "G3:G4", "H3:J3", "K3:K4", "A16:G16"],
    frozenRows: 4,
    // prettier-ignore
    rows: [
      title("示例市示例区示例街道办事处2023年政府信息依申请公开登记台账"),
      subtitle("填报单位：党政综合办公室　　　填报日期：2023年4月3日"),
      header("序号", "登记\n编号", "申请人", null, "收到\n日期", "申请\n方式", "申请公开的内容", "答复情况", null, null, "备 注"),
      header(null, null, "姓名或名称", "类型", null, null, null, "答复日期", "答复结果", "适用条款", null),
      // 5 Received in 2022 and answered in 2023: brought forward, and a result of this year.
      entry(1, "2022-021", "李某某", "公民", "2022.12.20", "邮寄", "某路段绿化改造方案", day("2023-01-11"), "予以公开", null, "上年结转"),
      // 6 The same for a company.
      entry(2, "2022-022", "示例某商贸有限公司", "企业", "2022年12月26日", "网络", "街道采购合同文本", "2023.1.18", "部分公开", "第三十七条", "上年结转"),
      // 7 Received and answered in 2022: last year's report has it.
      entry(3, "2022-019", "王某某", "个人", "2022.11.15", "当面", "社区工作者招聘方案", "2022.12.9", "予以公开", null, null),
      // 8 The answer's date names no year.
      entry(4, "2023-001", "张某某", "自然人", day("2023-01-05"), "窗口", "某小区物业备案信息", "1月19日", "同意公开", null, null),
      // 9 Refused, and no reason given anywhere: any of eight rows.
      entry(5, "2023-002", "赵某某", "居民", "２０２３年２月６日", "EMS", "某会议有关材料", "2023、2、24", "不予公开", null, null),
      // 10 Serial numbers in place of dates, one of them as text; the reason stands only as an article.
      entry(6, "2023-003", "孙某某", "公民", 44967, "信函", "某企业安全检查记录", "44985", "不予公开", "条例第十五条", null),
      // 11 A date in Chinese numerals; Article 36 item 4.
      entry(7, "2023-004", "周某某", "公民", "二〇二三年二月十四日", "当面", "某院落历史产权资料", "2023/3/7", "信息不存在", "第三十六条第（四）项", null),
      // 12 A year of two digits, a time of day behind the date; Article 36 item 7.
      entry(8, "2023-005", "示例某律师事务所", "律师事务所", "23.2.20", "快递", "某地块不动产登记资料", "2023.3.14上午", "不予公开", "36条7项", null),
      // 13 A date without any separator; Article 36 item 1: already published is （一）.
      entry(9, "2023-006", "吴某某", "自然人", "20230306", "网上", "街道机构职能", "2023-3-20", "已主动公开，告知获取方式", "§36(1)", null),
      // 14 Crossed out by the clerk.
      struck(entry(10, "2023-007", "郑某某", "公民", day("2023-03-08"), "当面", "登记错误", null, null, null, "作废")),
      // 15 There is no 30 February.
      entry(11, "2023-008", "郑某某", "公民", "2023.2.30", "当面", "某路灯维修记录", "2023.3.22", "予以公开", null, null),
      // 16, 17
      total("小计", null, null, null, null, null, null, "11件", null, null, null),
      note("注：本表由党政综合办公室登记，答复日期以寄出日期为准。"),
    ],
  };
}

/** One header row in other words; a row copied over from the first quarter; hidden rows; results only in 备注. */
function secondQuarter(): SheetPlan {
  return {
    name: "二季度",
    widths: [6, 12, 26, 20, 16, 12, 34, 10, 16, 26, 24, 18],
    merges: ["C13:C14", "D13:D14"],
    frozenRows: 2,
    // prettier-ignore
    rows: [
      title("示例街道2023年二季度依申请公开办理情况"),
      header("序 号", "受理编号", "申请人名称", "申请人\n性质", "签收日期", "来件方式", "申请事项", "是否\n延期", "办结日期", "处理结果", "不公开\n理由", "备注"),
      // 3 序号 begins anew with each quarter; it is no register number.
      entry(1, "2023-009", "冯某某", "公民", day("2023-04-06"), "当面", "某项目环评公示材料", "否", day("2023-04-20"), "公开", null, null),
      // 4 A sole trader: 自然人 by our reading.
      entry(2, "2023-010", "示例某便民小吃店", "个体工商户", "2023.4.12", "邮寄", "门前三包责任书", "×", "2023.5.8", "全部公开", null, null),
      // 5
      entry(3, "2023-011", "示例某研究院", "科研机构", day("2023-04-18"), "在线", "某岗位考核材料", "否", day("2023-05-15"), "不予公开", "内部事务信息", null),
      // 6
      entry(4, "2023-012", "示例某志愿者协会", "社会公益组织", day("2023-04-25"), "邮寄", "某方案讨论记录", "否", day("2023-05-24"), "不予公开", "过程性信息", null),
      // 7 Type in two levels in one cell.
      entry(5, "2023-013", "示例某小区业主委员会", "法人或其他组织-其他", "2023年5月4日", "邮寄", "某违建查处卷宗", "否", "2023年5月25日", "不予公开", "行政执法案卷", null),
      // 8 Row 10 of the first quarter once more, the same in all that counts.
      entry(6, "2023-003", "孙某某", "公民", "2023-02-10", "信函", "某企业安全检查记录", "否", "2023-02-28", "不予公开", "第三方合法权益", "一季度转来"),
      // 9 That it was withdrawn stands only in 备注: （六）3.其他 by our reading.
      entry(7, "2023-014", "许某某", "自然人", day("2023-05-06"), "当面", "某道路施工计划", "否", day("2023-05-12"), null, null, "已撤回"),
      // 10 Under way in this quarter, decided in the next: the later row counts.
      entry(8, "2023-015", "何某某", "公民", day("2023-05-16"), "邮寄", "近五年绿化支出分类统计", "是", null, null, null, "办理中"),
      // 11 A word of the office's own.
      entry(9, "2023-016", "施某某", "公民", day("2023-05-22"), "邮寄", "反映邻里噪声问题", "否", day("2023-06-05"), "转信访办", null, null),
      // 12 Two results in one cell.
      entry(10, "2023-017", "孔某某", "公民", day("2023-05-24"), "邮寄", "某项目资金拨付材料", "否", day("2023-06-14"), "予以公开/不予公开", null, null),
      // 13, 14 One applicant over two rows: the second row's blank is inside the merged area.
      entry(11, "2023-018", "曹某某", "公民", day("2023-05-29"), "邮寄", "投诉某商户占道", "否", day("2023-06-12"), "不予处理", "第三十九条第一款", null),
      entry(12, "2023-019", null, null, day("2023-06-05"), "邮寄", "某商户处理情况（再次）", "否", day("2023-06-15"), "重复申请", null, null),
      // 15, 16 Hidden by a filter, read all the same.
      hidden(entry(13, "2023-020", "严某某", "公民", day("2023-06-06"), "邮寄", "逐月值班表等六十项", "否", day("2023-06-27"), "不予处理", "第三十五条", null)),
      hidden(entry(14, "2023-021", "示例某文化传媒有限公司", "企业", day("2023-06-08"), "邮寄", "政府公报合订本", "否", day("2023-06-20"), "要求提供公开出版物", null, null)),
      // 17 Who applied is nowhere said.
      entry(15, "2023-022", null, null, day("2023-06-09"), "网上", "社区食堂布点规划", "否", day("2023-06-26"), "予以公开", null, null),
      // 18 法人 is any of five columns, and the name does not tell.
      entry(16, "2023-023", "示例某中心", "法人", day("2023-06-12"), "网上", "养老驿站运营补贴标准", "否", day("2023-06-28"), "予以公开", null, null),
      // 19
      blank,
      // 20 Withdrawn, and no word of when: it may have been the next year.
      entry(17, "2023-024", "陶某某", "公民", day("2023-06-13"), "当面", "某活动经费明细", "否", null, null, null, "已撤回"),
      // 21
      total(null, null, "合 计", null, null, null, null, null, null, "17件", null, null),
    ],
  };
}

/** An Excel table under three rows, the columns in another order, articles cited in several forms. */
function thirdQuarter(): SheetPlan {
  return {
    name: "三季度",
    widths: [14, 18, 26, 18, 12, 40, 18, 18, 26, 34, 10, 18],
    frozenRows: 4,
    table: { name: "三季度申请", area: "A4:L23" },
    // prettier-ignore
    rows: [
      title("示例市示例区示例街道办事处2023年三季度依申请公开台账"),
      subtitle("填报单位：党政综合办公室"),
      blank,
      header("登记编号", "收到时间", "申请人", "主体类型", "申请渠道", "申请公开的信息", "承办科室", "答复时间", "答复类型", "依据条款", "是否收费", "办理状态"),
      // 5 Decides row 10 of the second quarter.
      entry("2023-015", day("2023-05-16"), "何某某", "公民", "邮寄", "近五年绿化支出分类统计", "城市管理办公室", day("2023-07-04"), "没有现成信息，需另行制作", "第三十八条", "否", "已办结"),
      // 6 A firm, though 个人 stands in its name.
      entry("2023-025", "2023-07-03", "示例某信息咨询中心", "个人独资企业", "邮寄", "各类数据", "党政综合办公室", "2023-07-21", "补正后申请内容仍不明确", "第三十条", "否", "已办结"),
      // 7
      entry("2023-026", "2023-07-05", "吕某某", "公民", "邮寄", "有关文件", "党政综合办公室", "2023-08-02", "逾期未补正，视为放弃", "第三十条", "否", "已办结"),
      // 8
      entry("2023-027", "2023-07-10", "施某某", "居民", "网上", "历年补贴发放表", "社会事务办公室", "2023-08-25", "逾期未缴费", null, "是", "已办结"),
      // 9
      entry("2023-028", "2023-07-12", "张某某", "公民", "当面", "此前答复书副本", "党政综合办公室", "2023-07-25", "要求重新出具已获取信息", null, "否", "已办结"),
      // 10–12 Article 14 has three rows; here the words tell which.
      entry("2023-029", "2023-07-17", "示例某科技有限公司", "公司", "邮寄", "某设施分布图", "平安建设办公室", "2023-08-11", "不予公开", "属于国家秘密（第十四条）", "否", "已办结"),
      entry("2023-030", "2023-07-19", "卫某某", "公民", "邮寄", "统计调查原始资料", "经济发展办公室", "2023-08-15", "不予公开", "法律、行政法规禁止公开（第十四条）", "否", "已办结"),
      entry("2023-031", "2023-07-24", "蒋某某", "公民", "邮寄", "某应急处置方案", "平安建设办公室", "2023-08-18", "不予公开", "公开后可能危及社会稳定（第十四条）", "否", "已办结"),
      // 13 Article 16 paragraph 2 alone: 过程性信息 or 执法案卷.
      entry("2023-032", "2023-07-26", "沈某某", "公民", "邮寄", "某事项请示及批复", "党政综合办公室", "2023-08-22", "不予公开", "第十六条第二款", "否", "已办结"),
      // 14 Article 14 alone: any of three rows.
      entry("2023-033", "2023-07-28", "韩某某", "公民", "邮寄", "某点位监控资料", "平安建设办公室", "2023-08-24", "不予公开", "第十四条", "否", "已办结"),
      // 15, 16 Article 36 items 5 and 4, in two more notations.
      entry("2023-034", "2023-08-01", "杨某某", "公民", "邮寄", "区级规划批复", "城市管理办公室", "2023-08-21", "无法提供", "第三十六条第五项", "否", "已办结"),
      entry("2023-035", "2023-08-03", "朱某某", "村民", "邮寄", "某年会议照片", "党政综合办公室", "2023-08-24", "无法提供", "第36条第1款第4项", "否", "已办结"),
      // 17 Answered before it came.
      entry("2023-036", "2023-08-21", "秦某某", "公民", "邮寄", "健身器材安装台账", "社会事务办公室", "2023-08-11", "予以公开", null, "否", "已办结"),
      // 18
      entry("2023-037", "2023-08-23", "尤某某", "公民", "邮寄", "垃圾桶站点位表", "城市管理办公室", failed("#REF!"), "予以公开", null, "否", "已办结"),
      // 19 Text that begins like a formula; Article 36 item 2.
      entry("2023-038", "2023-08-25", "秦某某", "公民", "电子邮件", "=申请公开2022年绿化养护合同", "城市管理办公室", "2023-09-12", "予以公开", "36条2项", "否", "已办结"),
      // 20 A month is no date.
      entry("2023-039", "2023年9月", "许某某", "公民", "邮寄", "社区经费使用情况", "社区建设办公室", "2023-09-27", "予以公开", null, "否", "已办结"),
      // 21, 22 One register number, two results.
      entry("2023-040", "2023-09-05", "何某某", "公民", "网上", "某工程验收报告", "城市管理办公室", "2023-09-25", "予以公开", null, "否", "已办结"),
      entry("2023-040", "2023-09-05", "何某某", "公民", "网上", "某工程验收报告", "城市管理办公室", "2023-09-25", "部分公开", null, "否", "已办结"),
      // 23 The result says granted, the article says refused.
      entry("2023-041", "2023-09-07", "吕某某", "公民", "邮寄", "某企业补贴申报材料", "经济发展办公室", "2023-09-27", "予以公开", "第十五条", "否", "已办结"),
      // 24, 25
      total("累计", null, null, null, null, "19件", null, null, null, null, null, null),
      note("填表人：张某某　　审核人：李某某　　制表日期：2023年10月9日"),
    ],
  };
}

/** Both 申请日期 and 签收日期; cases that cross into 2022 and 2024. */
function fourthQuarter(): SheetPlan {
  return {
    name: "四季度",
    widths: [6, 12, 34, 16, 14, 28, 12, 30, 14, 14, 16, 30],
    frozenRows: 2,
    // prettier-ignore
    rows: [
      title("示例街道2023年四季度依申请公开登记台账"),
      header("序号", "申请编号", "申请人姓名", "申请人类别", "申请日期", "签收日期", "提交方式", "申请内容", "答复日期", "办理结果", "法律依据", "办理状态"),
      // 3 Of 2022 and still open at the end of 2023: brought forward and carried forward.
      entry(1, "2022-018", "魏某某", "公民", day("2022-10-28"), day("2022-10-31"), "邮寄", "某企业租金减免明细", null, null, null, "征求第三方意见，办理中"),
      // 4 Of 2022, answered in 2024: the same for this year.
      entry(2, "2022-023", "示例某贸易有限公司", "企业", day("2022-12-14"), day("2022-12-15"), "邮寄", "某地块租赁合同", day("2024-01-10"), "予以公开", null, "已办结"),
      // 5 Of 2021 and answered then.
      entry(3, "2021-006", "姜某某", "公民", "2021.5.6", "2021.5.6", "当面", "某道路改造方案", "2021.5.20", "予以公开", null, "已办结"),
      // 6
      entry(4, "2023-042", "戚某某", "公民", day("2023-09-28"), day("2023-10-09"), "邮寄", "便民网点规划", day("2023-11-06"), "予以公开", null, "已办结"),
      // 7 The correction's date stands in the same cell; receipt is the first of the two.
      entry(5, "2023-043", "谢某某", "公民", "2023.10.13", "2023年10月16日（补正10月27日）", "邮寄", "社区会议纪要目录", "2023.11.20", "予以公开", null, "已办结"),
      // 8 2013 for 2023: nobody waits ten years.
      entry(6, "2023-044", "邹某某", "公民", "2023.10.17", "2013.10.18", "邮寄", "某公园改造图纸", "2023.11.3", "予以公开", null, "已办结"),
      // 9 New this year, answered next year.
      entry(7, "2023-045", "示例某建筑有限公司", "企业", day("2023-12-08"), day("2023-12-11"), "网上", "某项目招标文件", day("2024-01-05"), "予以公开", null, "已办结"),
      // 10
      entry(8, "2023-046", "喻某某", "公民", day("2023-12-19"), day("2023-12-20"), "邮寄", "某小区配套用房资料", null, null, null, "办理中"),
      // 11 Written in 2023, received in 2024: Article 31 goes by receipt.
      entry(9, "2024-001", "柏某某", "公民", day("2023-12-29"), day("2024-01-03"), "邮寄", "街道2024年重点任务", day("2024-01-15"), "予以公开", null, "已办结"),
      // 12 Neither answered nor said to be open: forgotten in the sheet, or in fact?
      entry(10, "2023-047", "水某某", "公民", day("2023-11-17"), day("2023-11-20"), "邮寄", "路灯维护合同", null, null, null, null),
      // 13 A result, but of which year?
      entry(11, "2023-048", "窦某某", "公民", day("2023-11-20"), day("2023-11-22"), "邮寄", "充电桩建设点位", null, "予以公开", null, null),
      // 14 A serial number as text; a date without a year.
      entry(12, "2023-049", "示例大学", "大学", "45258", "45260", "网上", "社区治理调研数据", "12.14", "同意公开", null, "已办结"),
      // 15 A lawyer for a client: the client's type.
      entry(13, "2023-050", "章某某（委托示例某律师事务所代理）", "自然人", day("2023-10-31"), day("2023-11-01"), "邮寄", "某征收项目评估材料", day("2023-11-24"), "部分提供", null, "已办结"),
      // 16, 17
      total("总计", null, null, null, null, null, null, "13件", null, null, null, null),
      note("注：本表数据截至2024年1月15日。"),
    ],
  };
}
