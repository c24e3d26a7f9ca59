import fc from "fast-check";
import { notice2021 } from "../../../src/domain/format/notice-2021-30";
import { labelVariants } from "../../../src/domain/report/label-variants";
import { labelReader } from "../../../src/domain/report/read-label";
import { tableLabels } from "../../../src/domain/report/table-labels";

const readers = {
  t2: labelReader(tableLabels(notice2021, "t2"), labelVariants.t2),
  t3: labelReader(tableLabels(notice2021, "t3"), labelVariants.t3),
  t4: labelReader(tableLabels(notice2021, "t4"), labelVariants.t4),
};

test.each([
  ["t3", "1、属于国家秘密", "1.属于国家秘密"],
  ["t3", "1属于国家秘密", "1.属于国家秘密"],
  ["t3", "属于国家秘密", "1.属于国家秘密"],
  ["t3", "①属于国家秘密", "1.属于国家秘密"],
  ["t3", '3.危及"三安全一稳定"', "3.危及“三安全一稳定”"],
  ["t3", "3.危及「三安全一稳定」", "3.危及“三安全一稳定”"],
  ["t3", "3.危及三安全一稳定", "3.危及“三安全一稳定”"],
  ["t3", "一、本年新收政府信息公开申请", "一、本年新收政府信息公开申请数量"],
  ["t3", "一、本年度新收政府信息公开申请数量", "一、本年新收政府信息公开申请数量"],
  ["t3", "二、上年度结转政府信息公开申请数量", "二、上年结转政府信息公开申请数量"],
  ["t3", "（二）部分公开（区分处理的，只计这一情形）", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"],
  ["t3", "1.申请人无正当理由逾期不补正", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"],
  [
    "t3",
    "2.申请人逾期未按收费通知要求缴纳费用",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
  ],
  ["t3", "2.其他法律、行政法规禁止公开", "2.其他法律行政法规禁止公开"],
  ["t3", "5.要求行政机关确认或者重新出具已获取信息", "5.要求行政机关确认或重新出具已获取信息"],
  ["t3", "四、结转下年度办理", "四、结转下年度继续办理"],
  ["t3", "3.其他", "3.其他"],
  ["t2", "规范性文件", "行政规范性文件"],
  ["t2", "处理决定数量", "本年处理决定数量"],
  ["t2", "本年收费金额（万元）", "本年收费金额（单位：万元）"],
  ["t2", "行政处罚决定", "行政处罚"],
  ["t2", "规范性文件数", "行政规范性文件"],
  ["t3", "个人", "自然人"],
  ["t3", "3.其它", "3.其他"],
  ["t4", "其它结果", "其他结果"],
  ["t4", "信息公开行政复议情况", "行政复议"],
  ["t4", "未审结", "尚未审结"],
  ["t4", "未经行政复议直接起诉", "未经复议直接起诉"],
] as const)("%s “%s”是“%s”", (table, text, label) => {
  expect(readers[table](text).map((reading) => reading.label)).toContain(label);
});

test.each([
  ["一、本年新收政府信息公开申请数量", true],
  ["(七)总计", true],
  ["（七） 总\n计", true],
  ["３．危及“三安全一稳定”", true],
  ['3.危及"三安全一稳定"', false],
  ["1、属于国家秘密", false],
])("“%s”与格式%s", (text, exact) => {
  expect(readers.t3(text).some((reading) => reading.exact)).toBe(exact);
});

test.each([
  ["t3", "政府信息公开申请数量"],
  ["t3", "行政机关不再处理其政府信息公开申请"],
  ["t3", "申请人逾期"],
  ["t3", "本年结转政府信息公开申请数量"],
  ["t3", "予公开"],
  ["t3", "公开"],
  ["t2", "本年件数"],
  ["t2", "本年新制作数量"],
  ["t2", "行政处罚和行政强制"],
  ["t3", "小计"],
  ["t3", "情况"],
  ["t4", "起诉"],
  ["t4", "四、政府信息公开行政复议、行政诉讼情况"],
] as const)("%s “%s”可能是两样，哪样都不认", (table, text) => {
  expect(readers[table](text)).toEqual([]);
});

test("掉一个字、错一个字的行名列名，认作自己，或者不认，绝不认作别的", () => {
  const labels = (["t2", "t3", "t4"] as const).flatMap((id) =>
    tableLabels(notice2021, id).map((label) => ({ id, label })),
  );
  const characters = [...new Set(labels.flatMap(({ label }) => [...label]))];
  fc.assert(
    fc.property(
      fc.constantFrom(...labels),
      fc.nat(),
      fc.option(fc.constantFrom(...characters, "X"), { nil: "" }),
      ({ id, label }, at, other) => {
        const place = at % label.length;
        const changed = `${label.slice(0, place)}${other}${label.slice(place + 1)}`;
        fc.pre(!tableLabels(notice2021, id).includes(changed));
        const names = readers[id](changed).map((reading) => reading.label);
        expect(names.length === 0 || names.includes(label)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
