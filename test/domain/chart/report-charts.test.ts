import type { ChartData } from "../../../src/domain/chart/chart-data";
import { reportCharts, type ChartSource } from "../../../src/domain/chart/report-charts";
import type { LedgerFacts, PublicationFacts } from "../../../src/domain/ledger/facts";
import { publishedFigures } from "../../fixtures/beiyuan-report";
import { consistentReport, reportOf } from "../../fixtures/report";

const published = (facts: Partial<PublicationFacts>): LedgerFacts => ({
  publications: { total: 0, byColumn: new Map(), byChannel: new Map(), ...facts },
});

function chartsOf(source: Partial<ChartSource>): readonly ChartData[] {
  return reportCharts({ year: 2023, cells: reportOf({}).cells, ...source });
}

function chart(id: ChartData["id"], source: Partial<ChartSource>): ChartData | undefined {
  return chartsOf(source).find((one) => one.id === id);
}

/** "予以公开 5" and so on; 空 where there is no number. */
const shown = (one: ChartData | undefined) =>
  one?.categories.map((category, i) => [category, ...one.series.map(({ values }) => values[i] ?? "空")].join(" "));

test("北苑街道2023年：办理结果六类，名称用表上的说法", () => {
  const { cells } = reportOf(publishedFigures);
  expect(shown(chart("results", { cells }))).toEqual([
    "予以公开 5",
    "部分公开 0",
    "不予公开 1",
    "无法提供 0",
    "不予处理 0",
    "其他处理 0",
  ]);
});

test("每一类是它下面各行的总计之和，没有一行漏掉或重复", () => {
  const one = { "t3.disclosed.total": 1, "t3.partlyDisclosed.total": 2, "t3.stateSecret.total": 3 };
  const more = { "t3.administrativeQuery.total": 4, "t3.stillUnclear.total": 5, "t3.complaint.total": 6 };
  const { cells } = reportOf({
    ...one,
    ...more,
    "t3.otherHandling.total": 7,
    "t3.unpaid.total": 8,
    "t3.concluded.total": 99,
  });
  expect(chart("results", { cells })?.series[0]?.values).toEqual([1, 2, 7, 5, 6, 15]);
});

test("空白不是零：一行空白，它那一类就没有数", () => {
  const { cells } = reportOf({ "t3.disclosed.total": 5, "t3.thirdParty.total": null, "t3.complaint.total": "/" });
  expect(chart("results", { cells })?.series[0]?.values).toEqual([5, 0, null, 0, null, 0]);
});

test("申请人六种，取新收一行", () => {
  const { cells } = consistentReport({ "t3.received.person": 6, "t3.received.legal": 2, "t3.disclosed.company": 9 });
  expect(shown(chart("applicants", { cells }))).toEqual([
    "自然人 6",
    "商业企业 0",
    "科研机构 0",
    "社会公益组织 0",
    "法律服务机构 2",
    "其他 0",
  ]);
});

describe("各栏目", () => {
  const columns = (counts: readonly (readonly [string, number])[]) =>
    shown(chart("columns", { facts: published({ byColumn: new Map(counts) }) }));

  test("从多到少，一样多的照台账的先后，没有发布的不画", () => {
    expect(
      columns([
        ["通知公告", 57],
        ["机构职能", 2],
        ["预算决算", 2],
        ["街乡镇动态", 130],
        ["空栏目", 0],
      ]),
    ).toEqual(["街乡镇动态 130", "通知公告 57", "机构职能 2", "预算决算 2"]);
  });

  const many = (count: number) => Array.from({ length: count }, (_, i) => [`栏目${i + 1}`, 100 - i] as const);

  test.each([
    [12, "栏目12 89"],
    [13, "其他栏目 177"],
  ])("%i 个栏目：最后一条是“%s”，一共十二条", (count, last) => {
    const bars = columns(many(count));
    expect([bars?.length, bars?.at(-1)]).toEqual([12, last]);
  });

  test("台账自己就有“其他栏目”：和并在一起的合成一条", () => {
    const bars = columns([["其他栏目", 200], ...many(13)]);
    expect(bars?.filter((bar) => bar.startsWith("其他栏目"))).toEqual(["其他栏目 377"]);
    expect(bars?.[0]).toBe("栏目1 100");
  });

  test("没有写栏目的单独一条，放在最后，仍不超过十二条", () => {
    const bars = columns([["", 500], ...many(12)]);
    expect([bars?.length, bars?.[0], bars?.at(-2), bars?.at(-1)]).toEqual([
      12,
      "栏目1 100",
      "其他栏目 179",
      "未注明栏目 500",
    ]);
  });

  test("台账没有栏目这一列：不画", () => {
    expect(columns([["", 316]])).toBeUndefined();
  });
});

test("各月十二根；有一条不知道月份就不画", () => {
  const byMonth = [25, 25, 33, 26, 26, 25, 27, 25, 29, 23, 27, 25];
  const months = chart("months", { facts: published({ byMonth }) });
  expect([months?.categories[0], months?.categories[11], months?.series[0]?.values]).toEqual(["1月", "12月", byMonth]);
  expect(chart("months", { facts: published({}) })).toBeUndefined();
});

describe("与上年比较", () => {
  const now = consistentReport({ "t3.received.person": 6, "t3.disclosed.person": 6, "t4.directSuit.upheld": 1 }).cells;
  const nothing = reportOf({}).cells;

  test("上年在前，本年在后；诉讼两种合在一起", () => {
    const last = consistentReport({
      "t3.received.person": 9,
      "t3.carriedForward.person": 2,
      "t4.suitAfterReview.other": 3,
    });
    const years = chart("years", { cells: now, last: last.cells });
    expect(years?.series.map(({ name }) => name)).toEqual(["2022年", "2023年"]);
    expect(shown(years)).toEqual(["新收申请 9 6", "办结 0 6", "结转下年 2 0", "行政复议 0 0", "行政诉讼 3 1"]);
  });

  test("没有上年报告不画；上年一个数也没有，不画", () => {
    expect(chart("years", { cells: now })).toBeUndefined();
    expect(chart("years", { cells: now, last: new Map() })).toBeUndefined();
  });

  test("今年一件没有、上年有：照样画", () => {
    expect(shown(chart("years", { cells: nothing, last: now }))?.[0]).toBe("新收申请 6 0");
  });
});

test("全是零、全是空白，什么也不画", () => {
  const facts = published({ byColumn: new Map([["通知公告", 0]]), byMonth: Array<number>(12).fill(0) });
  expect(chartsOf({ facts, last: reportOf({}).cells })).toEqual([]);
  expect(chartsOf({ cells: new Map() })).toEqual([]);
});
