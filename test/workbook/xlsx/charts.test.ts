import { JSDOM } from "jsdom";
import type { ChartLayout, Edit } from "../../../src/domain/sheet/edit";
import { saveXlsx } from "../../../src/workbook/xlsx/save-xlsx";
import { partPath } from "../../../src/zip/part-path";
import { barChart, chartLayout, yearsChart } from "../chart-layouts";
import { chartsIn } from "./charts-in";
import { packed, partsIn, partsOf, textIn, withCells } from "./hand-made";
import { richWorkbook } from "./rich-workbook";

const draw = (...charts: readonly ChartLayout[]): readonly Edit[] => [
  { kind: "sheet", layout: chartLayout("图表", charts) },
];
const plain = withCells(`<row r="1"><c r="A1"><v>1</v></c></row>`);
const drawing = "xl/drawings/drawing1.xml";
const types = "[Content_Types].xml";

const pathsIn = (file: Uint8Array) => Object.keys(partsIn(file)).filter((path) => /charts|drawings/u.test(path));

/** The file with some of its parts otherwise: what another program has made of it. */
function altered(file: Uint8Array, changes: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const made = Object.entries(changes).map(([path, change]) => [path, change(textIn(file, path))]);
  return packed({ ...partsIn(file), ...(Object.fromEntries(made) as Record<string, string>) });
}

test("另一个库读到的图：类型、名称、读哪些格、颜色、数字、位置、替代文字", async () => {
  const [years, bars] = await chartsIn(await saveXlsx(plain, draw(yearsChart, barChart)));
  expect(years).toMatchObject({
    sheet: "图表",
    title: "与上年“比较”",
    altText: "新收<&>：2022年9件，2023年6件。",
    anchor: { from: { row: 0, col: 4 }, to: { row: 16, col: 11 } },
    legend: "top",
    axes: { y: { hidden: true, scale: { min: 0 } } },
  });
  expect(years?.series).toMatchObject([
    { name: "2022年", categoriesRef: "'图表'!$A$2:$A$3", valuesRef: "'图表'!$B$2:$B$3", color: "D9D9D9" },
    { name: "2023年", categoriesRef: "'图表'!$A$2:$A$3", valuesRef: "'图表'!$C$2:$C$3", color: "404040" },
  ]);
  expect(years?.series?.map(({ dataLabels }) => dataLabels)).toEqual(
    Array(2).fill({ position: "outEnd", showValue: true }),
  );
  expect(bars).toMatchObject({ title: "办理结果", axes: { x: { reverse: true } }, series: [{ color: "404040" }] });
});

test("存着的数与格里的一样，空白没有点，尖括号只是文字", async () => {
  const xml = textIn(await saveXlsx(plain, draw(yearsChart)), "xl/charts/chart1.xml");
  const caches = [...xml.matchAll(/<c:(?:str|num)Cache>.*?<\/c:(?:str|num)Cache>/gu)].map(([cache]) =>
    [...cache.matchAll(/idx="(\d+)"><c:v>(.*?)<\/c:v>/gu)].map(([, index, value]) => `${index} ${value}`),
  );
  const categories = ["0 新收&lt;&amp;&gt;", "1 办结"];
  expect(caches).toEqual([["0 2022年"], categories, ["0 9"], ["0 2023年"], categories, ["0 6", "1 7"]]);
});

test("每个部件都是完整的 XML，每条联系都有着落，每个部件都登记了种类", async () => {
  const file = await saveXlsx(await saveXlsx(await richWorkbook(), draw(yearsChart, barChart)), draw(barChart));
  const parts = partsIn(file);
  const { window } = new JSDOM("");
  for (const path of Object.keys(parts).filter((name) => /\.(?:xml|rels)$/u.test(name))) {
    const parsed = new window.DOMParser().parseFromString(textIn(file, path), "text/xml");
    expect([path, parsed.querySelector("parsererror")]).toEqual([path, null]);
    if (!path.endsWith(".rels")) continue;
    const owner = path.replace("_rels/", "").replace(/\.rels$/u, "");
    const ties = [...parsed.querySelectorAll("Relationship")].filter((tie) => !tie.hasAttribute("TargetMode"));
    const targets = ties.map((tie) => partPath(owner, tie.getAttribute("Target") ?? ""));
    expect(targets.filter((target) => !(target in parts))).toEqual([]);
  }
  const named = [...textIn(file, types).matchAll(/PartName="\/([^"]*)"/gu)].map(([, path = ""]) => path);
  expect(named.filter((path) => !(path in parts))).toEqual([]);
  expect(pathsIn(file).filter((path) => path.endsWith(".xml") && !named.includes(path))).toEqual([]);
});

test("加一张图表：单位自己的图和图片一个字节都不变", async () => {
  const rich = await richWorkbook();
  const saved = await saveXlsx(rich, draw(yearsChart));
  for (const path of pathsIn(rich)) expect([path, partsIn(saved)[path]]).toEqual([path, partsIn(rich)[path]]);
  const added = pathsIn(saved).filter((path) => !(path in partsIn(rich)));
  expect(added).toEqual(["xl/drawings/drawing2.xml", "xl/drawings/_rels/drawing2.xml.rels", "xl/charts/chart2.xml"]);
  expect((await chartsIn(saved)).map(({ sheet, title }) => [sheet, title])).toEqual([
    ["台账", "件数"],
    ["图表", "与上年“比较”"],
  ]);
});

test("反复写同样的图，文件一个字节不变", async () => {
  const once = await saveXlsx(plain, draw(yearsChart, barChart));
  expect(await saveXlsx(once, draw(yearsChart, barChart))).toEqual(once);
});

test("图少了：多出来的部件、联系、种类都不留", async () => {
  const saved = await saveXlsx(await saveXlsx(plain, draw(yearsChart, barChart)), draw(barChart));
  expect(pathsIn(saved)).toEqual([drawing, "xl/drawings/_rels/drawing1.xml.rels", "xl/charts/chart1.xml"]);
  expect(textIn(saved, "xl/drawings/_rels/drawing1.xml.rels").match(/<Relationship /gu)).toHaveLength(1);
  expect(textIn(saved, types)).not.toContain("chart2.xml");
});

test("同事在图表上自己加的图片：重写以后还在，编号不相撞", async () => {
  const picture =
    `<xdr:oneCellAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="9" name="图片 1"/></xdr:nvPicPr>` +
    `<a:blip xmlns:a="urn:a" xmlns:r="urn:r" r:embed="rId7"/></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;
  const tie = `<Relationship Id="rId7" Type="urn:image" Target="../media/image1.png"/>`;
  const file = altered(await saveXlsx(plain, draw(yearsChart)), {
    [drawing]: (text) => text.replace("</xdr:wsDr>", `${picture}</xdr:wsDr>`),
    "xl/drawings/_rels/drawing1.xml.rels": (text) => text.replace("</Relationships>", `${tie}</Relationships>`),
  });
  const saved = await saveXlsx(file, draw(barChart, yearsChart));
  expect(textIn(saved, drawing)).toContain(picture);
  const ties = textIn(saved, "xl/drawings/_rels/drawing1.xml.rels");
  expect([ties.includes(tie), ties.match(/Id="(rId\d+)"/gu)]).toEqual([true, ['Id="rId7"', 'Id="rId8"', 'Id="rId9"']]);
  expect([...textIn(saved, drawing).matchAll(/cNvPr id="(\d+)"/gu)].map(([, id]) => id)).toEqual(["9", "10", "11"]);
});

test("别的程序存过一遍：前缀、路径写法变了，多了配色部件；重写照样换掉，配色部件也不留", async () => {
  const style = "xl/charts/style1.xml";
  const made = await saveXlsx(plain, draw(yearsChart));
  const resaved = altered(made, {
    [drawing]: (text) =>
      text
        .replace(/xdr:/gu, "d:")
        .replace("xmlns:xdr", "xmlns:d")
        .replace(/xmlns:xdr="[^"]*"/gu, ""),
    "xl/drawings/_rels/drawing1.xml.rels": (text) => text.replace("/xl/charts/", "../charts/"),
    [types]: (text) => text.replace("</Types>", `<Override PartName="/${style}" ContentType="urn:style"/></Types>`),
  });
  const ties = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="urn:x/chartStyle" Target="style1.xml"/></Relationships>`;
  const file = packed({ ...partsIn(resaved), [style]: "<s/>", "xl/charts/_rels/chart1.xml.rels": ties });
  const saved = await saveXlsx(file, draw(barChart));
  expect((await chartsIn(saved)).map(({ title }) => title)).toEqual(["办理结果"]);
  expect(pathsIn(saved)).toEqual([drawing, "xl/drawings/_rels/drawing1.xml.rels", "xl/charts/chart1.xml"]);
  expect(textIn(saved, types)).not.toContain("style1.xml");
});

test("严格格式的工作簿：图也用那一套命名空间", async () => {
  const parts = partsOf({ sheets: { 台账: "<sheetData/>" } });
  const strict = Object.entries(parts).map(([path, content]) => [
    path,
    String(content)
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/gu,
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006/gu,
        "http://purl.oclc.org/ooxml/officeDocument",
      ),
  ]);
  const saved = await saveXlsx(packed(Object.fromEntries(strict) as Record<string, string>), draw(yearsChart));
  const drawn = [...pathsIn(saved), "xl/worksheets/_rels/sheet2.xml.rels"].map((path) => textIn(saved, path)).join("");
  expect(drawn).toContain("http://purl.oclc.org/ooxml/drawingml/chart");
  expect(drawn.match(/http:\/\/schemas\.openxmlformats\.org\/(?!package\/)[^"]*/gu)).toBeNull();
});
