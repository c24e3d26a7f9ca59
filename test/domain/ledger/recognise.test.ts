import { sheetOf } from "../../fixtures/sheets";
import { readLedgers } from "../../../src/domain/ledger/read-ledgers";
import { withDefaults } from "../../../src/domain/settings/settings";
import { excluded, figures, kinds, read, sheet, unresolved, workbook } from "./text-table";

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

const headers: readonly (readonly [string, string, string])[] = [
  ["Sheet1", "申请人 | 申请人类型 | 收到日期 | 申请内容 | 答复结果", "applications"],
  ["依申请公开", "申请人 | 收件日期 | 办理结果", "applications"],
  ["Sheet1", "发布日期 | 标题 | 栏目", "publications"],
  ["信息发布台账", "日期 | 标题 | 类别", "publications"],
  ["规范性文件台账", "文件名称 | 文号 | 印发日期 | 状态", "documents"],
  ["Sheet1", "文件名称 | 发文字号 | 成文日期 | 有效期至 | 废止日期", "documents"],
  ["Sheet1", "许可决定书文号 | 当事人 | 许可事项 | 决定日期", "licences"],
  ["Sheet1", "处罚决定书文号 | 被处罚人 | 案由 | 决定日期", "penalties"],
  ["Sheet1", "决定书文号 | 当事人 | 强制措施 | 决定日期", "coercion"],
  ["行政处罚台账", "决定书文号 | 当事人 | 案由 | 决定日期", "penalties"],
  ["行政强制", "决定书文号 | 当事人 | 案由 | 决定日期", "coercion"],
  ["行政许可", "决定书文号 | 当事人 | 决定日期", "licences"],
  ["复议诉讼", "案号 | 案件类型 | 案由 | 立案日期 | 结果", "disputes"],
  ["Sheet1", "案号 | 原告 | 被告 | 案由 | 立案日期 | 裁判结果", "disputes"],
  ["培训台账", "时间 | 主题 | 人数", "trainings"],
  ["Sheet1", "培训日期 | 培训内容 | 参加人数", "trainings"],
  ["Sheet1", "申请编号 | 申请人 | 应收金额 | 缴费日期 | 实收金额", "fees"],
];

test.each(headers)("表名“%s”、表头“%s”是 %s", (name, header, kind) => {
  expect(kinds(read(sheet(name, header)))).toEqual([`${name}: ${kind}`]);
});

test("通用的表头由上方的标题定种类", () => {
  const drawn = "示例街道2023年行政强制台账\n决定书文号 | 当事人 | 案由 | 决定日期";
  expect(kinds(read(sheet("Sheet1", drawn)))).toEqual(["Sheet1: coercion"]);
});

test.each([
  ["通讯录", "姓名 | 联系电话 | 科室 | 备注", "unknown"],
  ["Sheet1", "决定书文号 | 当事人 | 案由 | 决定日期", "unknown"],
  ["临时救助", "申请人 | 申请日期 | 申请事项 | 办理结果", "unknown"],
  ["信访台账", "信访人 | 登记日期 | 事由 | 办理结果 | 承办科室", "unknown"],
  ["2023汇总", "申请人 | 申请人类型 | 收到日期 | 申请内容 | 答复结果", "summary"],
  ["Sheet1", "依申请公开统计表\n季度 | 件数\n一季度 | 3", "summary"],
  ["年报设置", "类别 | 项目 | 取值", "ours"],
  ["核对记录", "类别 | 位置", "ours"],
])("表名“%s”的表不读：%s（%s）", (name, drawn, reason) => {
  const reading = read(sheet(name, drawn));
  expect(reading.leftAlone).toEqual([{ sheet: name, reason }]);
  expect(reading.rows.read).toBe(0);
  expect(reading.tally.figures.size).toBe(0);
});

test("空表、只有空格的表是空表", () => {
  const reading = read(sheetOf("Sheet2", []), sheetOf("Sheet3", [[null, "  "], []]));
  expect(reading.leftAlone.map(({ reason }) => reason)).toEqual(["empty", "empty"]);
});

test("标题里有“统计表”，表头却是真台账的，照读", () => {
  const drawn = `依申请公开情况统计表
    登记编号 | 申请人 | 申请人类型 | 收到日期 | 答复日期 | 答复结果
    2023-001 | 张某某 | 自然人 | 2023.3.1 | 2023.3.9 | 予以公开`;
  expect(figures(read(sheet("统计表", drawn)))).toEqual({ "t3.received.person": 1, "t3.disclosed.person": 1 });
});

test("表头在标题、填报单位和空行之下，列名有空格和换行，照样找到", () => {
  const drawn = `示例街道2023年依申请公开登记台账
    填报单位：示例街道 | | | 填报日期：2024.1.5
    -
    序 号 | 登记\\n编号 | 申请人（姓名） | 申请人\\n类型 | 收 到 日 期 | 答复时间 | 答复\\n结果
    1 | 2023-001 | 张某某 | 公民 | 45000 | 45010 | 予以公开`;
  const reading = read(sheet("Sheet1", drawn));
  expect(reading.ledgers[0]?.header).toEqual(area(3, 0, 3, 6));
  expect(figures(reading)).toEqual({ "t3.received.person": 1, "t3.disclosed.person": 1 });
});

test("两级表头：法人或其他组织下各列打勾", () => {
  const drawn = `
    登记编号 | 收到日期 | 申请人情况 | | | | | | 答复情况 |
    | | 自然人 | 法人或其他组织 | | | | | 日期 | 结果
    | | | 商业\\n企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |
    2023-001 | 2023.3.1 | √ | | | | | | 2023.3.9 | 予以公开
    2023-002 | 2023.3.2 | | √ | | | | | 2023.3.9 | 予以公开
    2023-003 | 2023.3.2 | | | | | | 1 | 2023.3.9 | 予以公开
    2023-004 | 2023.3.2 | √ | √ | | | | | 2023.3.9 | 予以公开
    2023-005 | 2023.3.2 | | | | | | | 2023.3.9 | 予以公开`;
  const merges = [
    area(0, 0, 2, 0), area(0, 1, 2, 1), area(0, 2, 0, 7), area(1, 2, 2, 2), area(1, 3, 1, 7), area(0, 8, 0, 9),
    area(1, 8, 2, 8), area(1, 9, 2, 9),
  ]; // prettier-ignore
  const reading = read(sheet("依申请公开", drawn, { merges }));
  expect(reading.ledgers[0]?.header).toEqual(area(0, 0, 2, 9));
  expect(figures(reading)).toEqual({
    "t3.received.person": 1,
    "t3.disclosed.person": 1,
    "t3.received.company": 1,
    "t3.disclosed.company": 1,
    "t3.received.other": 1,
    "t3.disclosed.other": 1,
  });
  expect(unresolved(reading)).toEqual(["7: 申请人类型 ambiguous", "8: 申请人类型 missing"]);
});

test("申请日期和签收日期都有时，按签收日期算收到", () => {
  const drawn = `申请编号 | 申请人 | 申请人类别 | 申请日期 | 签收日期 | 答复日期 | 办理结果
    2023-001 | 张某某 | 公民 | 2022.12.30 | 2023.1.3 | 2023.1.20 | 予以公开`;
  expect(figures(read(sheet("依申请公开", drawn)))).toMatchObject({ "t3.received.person": 1 });
});

test("答复方式在没有更好的列时是结果，否则是送达方式", () => {
  const column = (header: string): string | undefined =>
    read(sheet("依申请公开", header)).ledgers[0]?.columns.find(({ header: text }) => text === "答复方式")?.field;
  expect(column("申请人 | 收到日期 | 答复方式")).toBe("办理结果");
  expect(column("申请人 | 收到日期 | 答复方式 | 答复结果")).toBe("送达方式");
});

test("几张同种台账一起读，各自的列次不同也行", () => {
  const first = `登记编号 | 申请人 | 申请人类型 | 收到日期 | 答复日期 | 答复结果
    2023-001 | 张某某 | 公民 | 2023.1.3 | 2023.1.20 | 予以公开`;
  const second = `收件时间 | 处理结果 | 办结日期 | 申请人性质 | 申请人名称 | 受理编号
    2023.4.3 | 公开 | 2023.4.20 | 个人 | 李某某 | 2023-002`;
  const reading = read(sheet("一季度", first), sheet("二季度", second));
  expect(figures(reading)).toEqual({ "t3.received.person": 2, "t3.disclosed.person": 2 });
});

test("一张表里上下两种台账，都读，第二种的标题不算记录", () => {
  const drawn = `行政处罚台账
    处罚决定书文号 | 被处罚人 | 决定日期
    罚1 | 张某某 | 2023.1.3
    罚2 | 李某某 | 2023.1.4
    -
    行政强制台账
    强制决定书文号 | 当事人 | 强制方式 | 决定日期
    强1 | 某公司 | 查封 | 2023.5.3`;
  const reading = read(sheet("执法", drawn));
  expect(figures(reading)).toEqual({ "t2.penalties.decisions": 2, "t2.coercion.decisions": 1 });
  expect(reading.rows.read).toBe(3);
});

test("行政执法台账按类型列分三种；认不出种类的行待定，不属三种的不计", () => {
  const drawn = `类型 | 决定书文号 | 当事人 | 案由 | 决定日期
    行政处罚 | 1号 | 张某某 | 占道 | 2023.1.3
    强制措施 | 2号 | 李某某 | 占道 | 2023.1.4
    行政检查 | 3号 | 王某某 | 占道 | 2023.1.5
    其他 | 4号 | 赵某某 | 占道 | 2023.1.6
    | 5号 | 赵某某 | 占道 | 2023.1.7`;
  const reading = read(sheet("行政执法台账", drawn));
  expect(figures(reading)).toEqual({ "t2.penalties.decisions": 1, "t2.coercion.decisions": 1 });
  expect(kinds(reading)).toEqual(["行政执法台账: penalties", "行政执法台账: coercion"]);
  expect(reading.tally.figures.has("t2.licences.decisions")).toBe(false);
  expect(excluded(reading)).toEqual(["4: not-this-kind"]);
  expect(unresolved(reading)).toEqual(["5: 类型 unknown-word", "6: 类型 missing"]);
});

test("调用者说是报表的工作表不当台账读", () => {
  const table = sheet("表三", "申请人 | 申请人类型 | 收到日期 | 申请内容 | 答复结果");
  const options = { year: 2023, settings: withDefaults({}), reportSheets: new Set(["表三"]) };
  expect(readLedgers(workbook(table), options).leftAlone).toEqual([{ sheet: "表三", reason: "report" }]);
  expect(read(table).ledgers).toHaveLength(1);
});

test("隐藏的工作表和行照读，并说明", () => {
  const drawn = `培训日期 | 培训内容 | 参加人数
    2023.3.1 | 条例 | 30
    2023.4.1 | 条例 | 30`;
  const reading = read(sheet("培训", drawn, { hidden: true, hiddenRows: [2, 9] }));
  expect(reading.rows.counted).toBe(2);
  expect(reading.ledgers[0]?.hiddenRows).toBe(1);
  expect(reading.notes).toEqual([
    { sheet: "培训", note: { code: "hidden-sheet-read" } },
    { sheet: "培训", note: { code: "hidden-rows-read", count: 1 } },
  ]);
});

test("有台账而无记录，各格为 0；没有台账的格不出现", () => {
  const reading = read(sheet("处罚", "处罚决定书文号 | 被处罚人 | 决定日期"));
  expect([...reading.tally.figures]).toEqual([["t2.penalties.decisions", 0]]);
  expect(reading.ledgers[0]).toMatchObject({ firstRow: 1, lastRow: 0 });
});
