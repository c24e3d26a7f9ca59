import { findTitles, organIn, sameOrgan } from "../../../src/domain/ledger/find-titles";
import { titleYear, yearsIn } from "../../../src/domain/ledger/title-years";
import { sheet, workbook } from "./text-table";

test.each<[string, readonly number[]]>([
  ["北苑街道2023年依申请公开台账", [2023]],
  ["依申请公开台账（2023年度）", [2023]],
  ["二〇二三年信息公开台账", [2023]],
  ["2023", [2023]],
  ["2022年、2023年台账", [2022, 2023]],
  ["国办公开办函〔2021〕30号", []],
  ["填报日期：2024年1月5日", []],
  ["联系电话 12023456", []],
  ["Sheet1", []],
])("“%s”里的年份是 %j", (line, years) => {
  expect(yearsIn(line)).toEqual(years);
});

test("最近的一行说了算；一行说两个年份就是不定", () => {
  expect(titleYear(["填报单位：某街道", "2023年台账", "2022"])).toBe(2023);
  expect(titleYear(["2022—2023年台账", "2023"])).toBe("several");
  expect(titleYear(["台账"])).toBeUndefined();
});

test.each([
  ["填报单位：北京市通州区人民政府北苑街道办事处", "北京市通州区人民政府北苑街道办事处"],
  ["单位名称（盖章）：北苑街道", "北苑街道"],
  ["北苑街道2023年依申请公开登记台账", "北苑街道"],
  ["2023年北苑街道行政处罚台账", "北苑街道"],
  ["北京市密云区大城子镇人民政府信息公开申请台账", "北京市密云区大城子镇人民政府"],
  ["单位：万元", undefined],
  ["填报单位：综合办公室", undefined],
  ["填报单位：综合行政执法队", undefined],
  ["2023年依申请公开台账", undefined],
  ["某居民委员会2023年台账", undefined],
])("“%s”里的机关是 %s", (line, organ) => {
  expect(organIn(line)).toBe(organ);
});

test.each([
  ["北苑街道", "北京市通州区人民政府北苑街道办事处", true],
  ["北京市通州区北苑街道办事处", "北京市通州区人民政府北苑街道办事处", true],
  ["北苑街道办", "北苑街道", true],
  ["大城子镇", "北京市密云区大城子镇人民政府", true],
  ["通州区政府", "北京市通州区人民政府", true],
  ["北京市通州区人民政府", "北京市通州区人民政府北苑街道办事处", false],
  ["朝阳区北苑街道", "通州区北苑街道", false],
  ["北苑街道", "南苑街道", false],
  ["区政府", "通州区政府", false],
])("%s 与 %s 是同一机关：%s", (a, b, same) => {
  expect([sameOrgan(a, b), sameOrgan(b, a)]).toEqual([same, same]);
});

test("从台账的表名、标题和填报单位行找年份和机关，别的表不看", () => {
  const ledger = sheet(
    "2023年一季度",
    "北苑街道2023年培训台账\n填报单位：北苑街道办事处\n培训日期 | 培训内容 | 参加人数",
  );
  const contacts = sheet("2019年通讯录", "南苑街道2019年通讯录\n姓名 | 电话");
  expect(findTitles(workbook(ledger, contacts))).toEqual({
    years: [
      { year: 2023, sheet: "2023年一季度" },
      { year: 2023, sheet: "2023年一季度", row: 0 },
    ],
    organs: [
      { name: "北苑街道", sheet: "2023年一季度", row: 0 },
      { name: "北苑街道办事处", sheet: "2023年一季度", row: 1 },
    ],
  });
});
