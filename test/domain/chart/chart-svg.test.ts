import { JSDOM } from "jsdom";
import { chartSvg } from "../../../src/domain/chart/chart-svg";
import { chartOf, twoYears } from "./charts";

/** The picture as elements; throws where it is not well-formed. */
function drawn(svg: string): SVGSVGElement {
  const { window } = new JSDOM("");
  const document = new window.DOMParser().parseFromString(svg, "image/svg+xml");
  if (document.querySelector("parsererror") !== null) throw new Error(document.documentElement.outerHTML);
  return document.documentElement as unknown as SVGSVGElement;
}

const texts = (svg: string) => [...drawn(svg).querySelectorAll("text")].map(({ textContent }) => textContent);

const number = (element: Element, name: string) => Number(element.getAttribute(name));

/** Drawn bars, without the paper and the squares of the legend. */
const barsIn = (svg: string) => [...drawn(svg).querySelectorAll("g:last-of-type > rect")];

const columns = chartOf({ 街乡镇动态: 130, 行政执法公示: 65, 机构职能: 0 });

test("是一张有名称、有说明的图，说明里有每一个数", () => {
  const picture = drawn(chartSvg(columns));
  expect(picture.getAttribute("role")).toBe("img");
  const named = (picture.getAttribute("aria-labelledby") ?? "").split(" ");
  expect(named.map((id) => picture.querySelector(`[id="${id}"]`)?.textContent)).toEqual([
    "各栏目主动公开信息",
    "街乡镇动态130条，行政执法公示65条，机构职能0条。",
  ]);
});

test("两年比较的说明分得清哪一年，空白说成未填", () => {
  expect(drawn(chartSvg(twoYears)).querySelector("desc")?.textContent).toBe(
    "新收申请：2022年9件，2023年6件；办结：2022年未填，2023年0件。",
  );
});

test("每根条上都写着数，零不画条，空白写“未填”", () => {
  expect(texts(chartSvg(columns))).toEqual(
    expect.arrayContaining(["街乡镇动态", "130", "行政执法公示", "65", "机构职能", "0", "单位：条"]),
  );
  expect(barsIn(chartSvg(columns))).toHaveLength(2);
  expect(barsIn(chartSvg(twoYears))).toHaveLength(2);
  expect(texts(chartSvg(twoYears))).toContain("未填");
});

test("条的长短与数成比例", () => {
  const [long, half] = barsIn(chartSvg(columns)).map((bar) => number(bar, "width"));
  expect((half ?? 0) / (long ?? 1)).toBeCloseTo(0.5, 2);
});

test.each([640, 350])("宽 %i：字和条都在图里", (width) => {
  const long = "行政规范性文件（含征求意见稿、解读材料）及历年清理结果目录";
  for (const chart of [columns, twoYears, chartOf({ [long]: 123456, 短: 1 })]) {
    const picture = drawn(chartSvg(chart, width));
    const height = Number(picture.getAttribute("viewBox")?.split(" ")[3]);
    expect(picture.getAttribute("viewBox")).toBe(`0 0 ${width} ${height}`);
    for (const bar of picture.querySelectorAll("rect")) {
      expect(number(bar, "x") + number(bar, "width")).toBeLessThanOrEqual(width);
      expect(number(bar, "y") + number(bar, "height")).toBeLessThanOrEqual(height);
    }
    for (const text of picture.querySelectorAll("text")) {
      const ems = [...(text.textContent ?? "")].reduce((sum, c) => sum + (c.charCodeAt(0) > 0xff ? 1 : 0.6), 0);
      const anchor = text.getAttribute("text-anchor");
      const left = number(text, "x") - (anchor === "end" ? ems * 12 : anchor === "middle" ? ems * 6 : 0);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + ems * 12).toBeLessThanOrEqual(width);
    }
  }
});

test("长名称折成两行，还放不下就截断，截断看得出来；数字不拆开", () => {
  const svg = chartSvg(chartOf({ 行政规范性文件征求意见稿及解读材料12345热线办理情况历年汇总公示目录: 3, 短: 1 }), 350);
  const labels = texts(svg).filter((text) => text !== null && text.length > 5 && !/主动|单位/u.test(text));
  expect(labels).toEqual(["行政规范性文件征求意", "见稿及解读材料…"]);
});

test("十二个月立不下就横过来", () => {
  const months = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i + 1}月`, 1200 + i]));
  const isLying = (svg: string) => new Set(barsIn(svg).map((bar) => bar.getAttribute("x"))).size === 1;
  const chart = chartOf(months, { kind: "column" });
  expect([isLying(chartSvg(chart, 640)), isLying(chartSvg(chart, 350))]).toEqual([false, true]);
});

test("黑白打印分得开：本年实心，上年斜线，都有边；没有彩色", () => {
  const svg = chartSvg(twoYears);
  const fills = barsIn(svg).map((bar) => bar.getAttribute("fill"));
  expect(fills).toEqual(["url(#chart-years-hatch)", "#4a4a4a"]);
  expect(drawn(svg).querySelector('[id="chart-years-hatch"]')?.tagName).toBe("pattern");
  const colours = svg.match(/#[\da-f]{6}\b/gu) ?? [];
  expect(colours.filter((colour) => new Set(colour.slice(1).match(/../gu)).size > 1)).toEqual([]);
});

test.each([
  ["<script>alert(1)</script>", "<script>alert(1)</script>"],
  [`"><image href="x"/>`, `"><image href="x"/>`],
  ["甲&乙", "甲&乙"],
  ["控\u0001制\ud800", "控制"],
])("名称里的 %j 只是文字", (name, text) => {
  const picture = drawn(chartSvg(chartOf({ [name]: 1 }, { title: name })));
  expect(picture.querySelectorAll("script, image")).toHaveLength(0);
  expect(picture.querySelector("title")?.textContent).toBe(text);
});

test("不用脚本、样式表和别处的东西；同样的数画出同样的图", () => {
  const svg = chartSvg(twoYears);
  expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(
    /http|<style|style=|<script|\son\w+=|href|@import/u,
  );
  expect(chartSvg(twoYears)).toBe(svg);
});
