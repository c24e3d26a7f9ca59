import { readLedgers } from "../../../src/domain/ledger/read-ledgers";
import { withDefaults } from "../../../src/domain/settings/settings";
import { excluded, figures, read, sheet, unresolved, workbook } from "./text-table";

const total = ({ facts }: ReturnType<typeof read>): unknown => [
  facts.publications?.total,
  Object.fromEntries(facts.publications?.byColumn ?? []),
];

describe("规范性文件", () => {
  const head = "文件名称 | 文号 | 成文日期 | 有效期 | 效力状态 | 废止日期 | 文件类别";
  const document = (made: string, validity: string, state: string, repealed: string, category = "行政规范性文件") =>
    sheet(
      "规范性文件台账",
      `${head}\n办法 | 示街发〔2020〕1号 | ${made} | ${validity} | ${state} | ${repealed} | ${category}`,
    );

  test.each([
    ["2023.3.1", "", "现行有效", "", ["made", "inForce"]],
    ["2020.3.1", "", "现行有效", "", ["inForce"]],
    ["2020.3.1", "", "废止", "2023.6.1", ["repealed"]],
    ["2023.3.1", "", "废止", "2023.6.1", ["made", "repealed"]],
    ["2020.3.1", "", "废止", "2024.1.1", ["inForce"]],
    ["2020.3.1", "2023-12-31", "失效", "", ["repealed"]],
    ["2020.3.1", "至2024年1月1日", "有效", "", ["inForce"]],
    ["2018.6.1", "5年", "失效", "", ["repealed"]],
    ["2020.3.1", "5年", "有效", "", ["inForce"]],
    ["2020.3.1", "长期", "有效", "", ["inForce"]],
    ["2020.3.1", "", "", "2023.6.1", ["repealed"]],
    ["2020.3.1", "2022-12-31", "失效", "", []],
    ["2024.3.1", "", "有效", "", []],
  ])("成文 %s、有效期“%s”、%s、废止 %s：%j", (made, validity, state, repealed, columns) => {
    const expected = Object.fromEntries(columns.map((column) => [`t2.documents.${column}`, 1]));
    expect(figures(read(document(made, validity, state, repealed)))).toEqual(expected);
  });

  test.each([
    ["", "", "有效", "", "成文日期 missing"],
    ["2020.3.1", "", "废止", "", "废止日期 missing"],
    ["2020.3.1", "", "失效", "", "有效期 missing"],
    ["2020.3.1", "", "有效", "2023.6.1", "效力状态 contradiction"],
    ["2020.3.1", "2023.5.1", "有效", "", "效力状态 contradiction"],
    ["2020.3.1", "", "废止", "2019.6.1", "废止日期 contradiction"],
    ["2020.3.1", "若干年", "有效", "", "有效期 not-a-date"],
  ])("成文 %s、有效期“%s”、%s、废止 %s：待定，%s", (made, validity, state, repealed, problem) => {
    expect(unresolved(read(document(made, validity, state, repealed)))).toEqual([`2: ${problem}`]);
  });

  test("没有状态、废止、有效期任何一列，不知是否有效", () => {
    const drawn = "文件名称 | 文号 | 印发日期\n办法 | 示街发〔2020〕1号 | 2020.3.1";
    expect(unresolved(read(sheet("规范性文件", drawn)))).toEqual(["2: 效力状态 missing"]);
  });

  test("失效不随废止统计时，当年失效的只是不再有效", () => {
    const settings = withDefaults({ readings: { expiredCountsAsRepealed: false } });
    const options = { year: 2023, settings };
    const made = readLedgers(workbook(document("2023.1.1", "2023.5.1", "失效", "")), options);
    expect(figures(made)).toEqual({ "t2.documents.made": 1 });
    expect(excluded(readLedgers(workbook(document("2020.1.1", "2023.5.1", "失效", "")), options))).toEqual([
      "2: not-this-kind",
    ]);
  });

  test("其他文件不计；类别写规章的才有规章的格", () => {
    expect(excluded(read(document("2023.3.1", "", "有效", "", "其他文件")))).toEqual(["2: not-this-kind"]);
    expect(read(document("2023.3.1", "", "有效", "")).tally.figures.has("t2.regulations.made")).toBe(false);
    const regulation = read(document("2023.3.1", "", "有效", "", "规章"));
    expect(figures(regulation)).toEqual({ "t2.regulations.made": 1, "t2.regulations.inForce": 1 });
    expect(regulation.tally.figures.get("t2.regulations.repealed")).toBe(0);
  });
});

describe("行政处罚", () => {
  const head = "处罚决定书文号 | 被处罚人 | 处罚种类 | 决定日期 | 备注";

  test("按决定日期计，不予处罚的不计，没有日期的待定", () => {
    const drawn = `${head}
      示街罚〔2023〕001号 | 张某某 | 罚款 | 2023.1.1 |
      示街罚〔2023〕002号 | 李某某 | 警告 | 2023.12.31 |
      示街罚〔2022〕003号 | 王某某 | 警告 | 2022.12.31 |
      示街罚〔2023〕004号 | 赵某某 | | 2023.5.1 | 不予行政处罚
      示街罚〔2023〕005号 | 赵某某 | 罚款 | |`;
    const reading = read(sheet("行政处罚", drawn));
    expect(figures(reading)).toEqual({ "t2.penalties.decisions": 2 });
    expect(excluded(reading)).toEqual(["4: other-year", "5: not-this-kind"]);
    expect(unresolved(reading)).toEqual(["6: 决定日期 missing"]);
  });

  test("同一文号、不同当事人的两行待定", () => {
    const drawn = `${head}
      示街罚〔2023〕001号 | 张某某 | 罚款 | 2023.1.1 |
      示街罚〔2023〕001号 | 李某某 | 罚款 | 2023.1.1 |`;
    expect(unresolved(read(sheet("行政处罚", drawn)))).toEqual([
      "2: 决定书文号 duplicate-differs",
      "3: 决定书文号 duplicate-differs",
    ]);
  });
});

describe("复议诉讼", () => {
  const head = "案号 | 案件类型 | 原告 | 案由 | 关联申请编号 | 是否经复议 | 受理日期 | 审结日期 | 审理结果 | 共同被告";
  const foi = "政府信息公开";

  test.each([
    [`复1 | 行政复议 | 甲 | ${foi} | | | 2023.3.1 | 2023.5.1 | 维持 |`, "t4.review.upheld"],
    [`复1 | 行政复议 | 甲 | ${foi} | | | 2022.12.1 | 2023.1.1 | 撤销 |`, "t4.review.corrected"],
    [`复1 | 行政复议 | 甲 | ${foi} | | | 2023.12.1 | 2024.1.5 | 维持 |`, "t4.review.pending"],
    [`复1 | 行政复议 | 甲 | ${foi} | | | 2023.12.1 | | |`, "t4.review.pending"],
    [`诉1 | 行政诉讼 | 甲 | ${foi} | | 否 | 2023.3.1 | 2023.5.1 | 驳回诉讼请求 |`, "t4.directSuit.upheld"],
    [`诉1 | 行政诉讼 | 甲 | ${foi} | | 是 | 2023.3.1 | 2023.5.1 | 驳回诉讼请求 |`, "t4.suitAfterReview.upheld"],
    [`诉1 | 行政诉讼 | 甲 | 不服告知书 | 2023-001 | 否 | 2023.3.1 | | 审理中 |`, "t4.directSuit.pending"],
  ])("%s 计入 %s", (row, key) => {
    expect(figures(read(sheet("复议诉讼", `${head}\n${row}`)))).toEqual({ [key]: 1 });
  });

  test.each([
    ["复1 | 行政复议 | 甲 | 行政处罚 | | | 2023.3.1 | 2023.5.1 | 维持 |", "not-this-kind"],
    [`诉1 | 行政诉讼 | 甲 | ${foi} | | 是 | 2023.3.1 | 2023.5.1 | 驳回诉讼请求 | 本机关`, "not-this-kind"],
    [`复1 | 行政复议 | 甲 | ${foi} | | | 2022.3.1 | 2022.5.1 | 维持 |`, "other-year"],
    [`复1 | 行政复议 | 甲 | ${foi} | | | 2024.3.1 | | |`, "other-year"],
  ])("%s 不计：%s", (row, code) => {
    const reading = read(sheet("复议诉讼", `${head}\n${row}`));
    expect(excluded(reading)).toEqual([`2: ${code}`]);
  });

  test.each([
    ["复1 | 行政复议 | 甲 | | | | 2023.3.1 | 2023.5.1 | 维持 |", "案由 missing"],
    ["复1 | 行政复议 | 甲 | 不服答复 | | | 2023.3.1 | 2023.5.1 | 维持 |", "案由 unknown-word"],
    [`复1 | 行政复议 | 甲 | ${foi} | | | 2023.3.1 | | 维持 |`, "审结日期 missing"],
    [`复1 | 行政复议 | 甲 | ${foi} | | | 2023.3.1 | 2023.2.1 | 维持 |`, "审结日期 answered-before-received"],
    [`复1 | 行政复议 | 甲 | ${foi} | | | 2023.3.1 | 2023.5.1 | 审理中 |`, "审理结果 contradiction"],
  ])("%s 待定：%s", (row, problem) => {
    expect(unresolved(read(sheet("复议诉讼", `${head}\n${row}`)))).toEqual([`2: ${problem}`]);
  });

  test("一审、二审是一件，按年末的审级计；年后才上诉的仍按一审", () => {
    const first = `（2023）示01行初1号 | 一审 | 甲 | ${foi} | 2023-001 | 否 | 2023.3.1 | 2023.5.1 | 撤销 |`;
    const second = (filed: string): string =>
      `（2023）示行终2号 | 二审 | 甲 | ${foi} | 2023-001 | 否 | ${filed} | | 审理中 |`;
    const thisYear = read(sheet("复议诉讼", [head, first, second("2023.6.1")].join("\n")));
    expect(figures(thisYear)).toEqual({ "t4.directSuit.pending": 1 });
    expect(excluded(thisYear)).toEqual(["2: superseded"]);
    const later = read(sheet("复议诉讼", [head, first, second("2024.1.5")].join("\n")));
    expect(figures(later)).toEqual({ "t4.directSuit.corrected": 1 });
    expect(excluded(later)).toEqual(["3: other-year"]);
  });

  test("同一原告的两件一审是两件", () => {
    const suit = (number: number): string =>
      `（2023）示01行初${number}号 | 一审 | 甲 | ${foi} | | 否 | 2023.3.${number} | 2023.5.1 | 驳回诉讼请求 |`;
    expect(figures(read(sheet("复议诉讼", [head, suit(1), suit(2)].join("\n"))))).toEqual({
      "t4.directSuit.upheld": 2,
    });
  });
});

describe("收费", () => {
  const head = "收费通知书编号 | 申请人 | 通知日期 | 应收金额（元） | 缴费日期 | 实收金额（元）";

  test("按缴费日期计实收，分币相加不走样，单位是万元", () => {
    const drawn = `${head}
      示信费〔2023〕1号 | 甲 | 2023.3.1 | 0.1 | 2023.3.2 | 0.1
      示信费〔2023〕2号 | 甲 | 2023.3.1 | 0.2 | 2023.3.2 | 0.2
      示信费〔2022〕3号 | 甲 | 2022.12.30 | 100 | 2023.1.9 | '1,000元
      示信费〔2023〕4号 | 甲 | 2023.12.30 | 100 | 2024.1.9 | 100
      示信费〔2023〕5号 | 甲 | 2023.11.1 | 400 | |`;
    const reading = read(sheet("收费", drawn));
    expect(reading.tally.figures.get("t2.fees.amount")).toBe(0.10003);
    expect(reading.rows).toEqual({ read: 5, counted: 5, excluded: 0, unresolved: 0 });
    expect(reading.tally.rowsBehind("t2.fees.amount").map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  test.each([
    ["1号 | 甲 | 2023.3.1 | 100 | 2023.3.2 | '约100", "实收金额 not-a-number"],
    ["1号 | 甲 | 2023.3.1 | 100 | 2023.3.2 |", "实收金额 missing"],
    ["1号 | 甲 | 2023.3.1 | 100 | | 100", "缴费日期 missing"],
    ["1号 | 甲 | 2023.3.1 | 100 | 已缴 | 100", "缴费日期 not-a-date"],
    ["1号 | 甲 | 2023.3.1 | 100 | 2023.3.2 | #N/A", "实收金额 cell-error"],
  ])("%s 待定：%s", (row, problem) => {
    expect(unresolved(read(sheet("收费", `${head}\n${row}`)))).toEqual([`2: ${problem}`]);
  });

  test("列名写明万元的按万元读", () => {
    const drawn = "收费通知书编号 | 缴费日期 | 实收金额（万元）\n示信费1号 | 2023.3.2 | 0.038";
    expect(read(sheet("收费", drawn)).tally.figures.get("t2.fees.amount")).toBe(0.038);
  });
});

describe("信息发布", () => {
  const long = `发布日期 | 标题 | 栏目 | 公开属性
    2023.1.1 | 甲 | 通知公告 | 主动公开
    2023.12.31 | 乙 | 街道 动态 | 主动公开
    2022.12.31 | 丙 | 通知公告 | 主动公开
    2023.5.1 | 丁 | 通知公告 | 依申请公开
    2023.5.1 | 戊 | | 主动公开`;

  test("逐条登记的按发布日期和栏目计", () => {
    const reading = read(sheet("信息发布台账", long));
    expect(total(reading)).toEqual([2, { 通知公告: 1, 街道动态: 1 }]);
    expect(excluded(reading)).toEqual(["4: other-year", "5: not-this-kind"]);
    expect(unresolved(reading)).toEqual(["6: 栏目 missing"]);
    expect(reading.tally.figures.size).toBe(0);
  });

  const wide = `2023年信息发布情况
    栏目 | 1月 | 2月 | 3月 | 4月 | 合计
    通知公告 | 1 | '２ | | 三条 | 6
    街道动态 | 10 | 0 | / | 1 | 11
    政策解读 | 1 | 约5 | | | 6
    合计 | 12 | 2 | | 4 | 17`;

  test("栏目×月份的按月相加，不确切的数待定，合计列不重复加", () => {
    const reading = read(sheet("信息发布", wide));
    expect(total(reading)).toEqual([17, { 通知公告: 6, 街道动态: 11 }]);
    expect(unresolved(reading)).toEqual(["5: 2月 not-a-number"]);
    expect(excluded(reading)).toEqual(["6: total-row"]);
  });

  test("栏目×月份的表是别的年份的，不计", () => {
    expect(total(read(sheet("信息发布", wide.replace("2023", "2022"))))).toEqual([0, {}]);
  });

  test("已有逐条台账时，同一渠道的月度统计是它的汇总，不再加一遍；另一渠道的照加", () => {
    const same = read(sheet("信息发布台账", long), sheet("月度统计", wide));
    expect(total(same)).toEqual([2, { 通知公告: 1, 街道动态: 1 }]);
    expect(same.leftAlone).toEqual([{ sheet: "月度统计", reason: "summary" }]);
    const other = read(sheet("微信公众号信息发布台账", long), sheet("政府网站信息发布", wide));
    expect(total(other)).toEqual([19, { 通知公告: 7, 街道动态: 12 }]);
  });
});

test("培训按日期计，跨日的按第一天", () => {
  const drawn = `培训时间 | 培训主题 | 参训人数
    2023.5.6-5.8 | 甲 | 30
    2023年12月31日至2024年1月2日 | 乙 | 30
    2022.5.6 | 丙 | 30
    待定 | 丁 | 30`;
  const reading = read(sheet("培训", drawn));
  expect(reading.rows).toEqual({ read: 4, counted: 2, excluded: 1, unresolved: 1 });
});
