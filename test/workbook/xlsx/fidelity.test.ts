import { readXlsx as readWithOther } from "hucre/xlsx";
import { taggedFormula, type Edit } from "../../../src/domain/sheet/edit";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/save-xlsx";
import { smallLayout } from "../layouts";
import { partsIn, textIn } from "./hand-made";
import { richWorkbook } from "./rich-workbook";

let rich: Uint8Array;
beforeAll(async () => {
  rich = await richWorkbook();
});

const mark = (sheet: string): Edit => ({
  kind: "marks",
  marks: [
    {
      sheet,
      area: { firstRow: 1, firstColumn: 0, lastRow: 6, lastColumn: 2 },
      formula: taggedFormula("t3.balance", `$A2<>"甲"`),
      tone: "error",
    },
  ],
});
const addTable: Edit = { kind: "sheet", layout: smallLayout("表三 依申请公开") };

/** Names of the parts that differ, that are new and that are gone. */
function differences(before: Uint8Array, after: Uint8Array) {
  const old = partsIn(before);
  const now = partsIn(after);
  const same = (a: Uint8Array | undefined, b: Uint8Array | undefined) =>
    a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
  return {
    changed: Object.keys(old)
      .filter((path) => path in now && !same(old[path], now[path]))
      .sort(),
    added: Object.keys(now)
      .filter((path) => !(path in old))
      .sort(),
    gone: Object.keys(old)
      .filter((path) => !(path in now))
      .sort(),
  };
}

test("样例里确实什么都有", () => {
  const paths = Object.keys(partsIn(rich)).join("\n");
  for (const kind of [
    "drawings/",
    "charts/",
    "media/",
    "comments",
    "tables/",
    "pivotTables/",
    "vbaProject",
    "theme/",
    "custom.xml",
    "customXml/",
    "sharedStrings",
    "printerSettings",
    "cellimages",
  ]) {
    expect(paths).toContain(kind);
  }
  const sheet = textIn(rich, "xl/worksheets/sheet1.xml");
  for (const element of [
    "<dataValidation ",
    "<dataBar",
    "sparkline",
    "<autoFilter",
    "<legacyDrawing",
    "<drawing",
    "<sheetProtection",
    "<oddFooter",
    "<hyperlink",
  ]) {
    expect(sheet).toContain(element);
  }
});

test("增加一张表：除了目录、样式和新表，每个部件一个字节都不变", async () => {
  const saved = await saveXlsx(rich, [addTable]);
  expect(differences(rich, saved)).toEqual({
    changed: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"],
    added: ["xl/worksheets/sheet5.xml"],
    gone: [],
  });
});

test("改动过的目录里，原有的内容一字不少", async () => {
  const saved = await saveXlsx(rich, [addTable]);
  const elements = (xml: string): readonly string[] => xml.match(/<[^>]+>|[^<>]+/g) ?? [];
  for (const path of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) {
    const now = elements(textIn(saved, path));
    expect(elements(textIn(rich, path)).filter((piece) => !now.includes(piece))).toEqual([]);
  }
  const styles = elements(textIn(saved, "xl/styles.xml")).join("");
  const fonts = /<fonts[^>]*>(.*)<\/fonts>/s.exec(textIn(rich, "xl/styles.xml"))?.[1] ?? "?";
  const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(textIn(rich, "xl/styles.xml"))?.[1] ?? "?";
  expect(styles).toContain(fonts);
  expect(styles).toContain(formats);
});

test("在台账上突出显示：单元格、校验、图表等都不变，只多了条件格式", async () => {
  const saved = await saveXlsx(rich, [mark("台账")]);
  expect(differences(rich, saved)).toEqual({
    changed: ["xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"],
    added: [],
    gone: [],
  });
  const ours = /<conditionalFormatting sqref="A2:C7">.*?<\/conditionalFormatting>/;
  expect(textIn(saved, "xl/worksheets/sheet1.xml").replace(ours, "")).toBe(textIn(rich, "xl/worksheets/sheet1.xml"));
});

test("突出显示加上再去掉，工作表回到原样", async () => {
  const saved = await saveXlsx(await saveXlsx(rich, [mark("台账")]), [{ kind: "marks", marks: [] }]);
  expect(textIn(saved, "xl/worksheets/sheet1.xml")).toBe(textIn(rich, "xl/worksheets/sheet1.xml"));
});

test("反复写入同样的内容，文件不再长大", async () => {
  const once = await saveXlsx(rich, [addTable, mark("表三 依申请公开")]);
  const twice = await saveXlsx(once, [addTable, mark("表三 依申请公开")]);
  expect(differences(once, twice)).toEqual({ changed: [], added: [], gone: [] });
});

test("另一个库读存好的文件，看到的原有内容与原文件相同", async () => {
  const saved = await saveXlsx(rich, [addTable, mark("台账")]);
  const before = await readWithOther(rich, { readStyles: true });
  const after = await readWithOther(saved, { readStyles: true });
  expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), "表三 依申请公开"]);
  before.sheets.forEach((sheet, i) => {
    const { conditionalRules: rulesAfter = [], ...now } = after.sheets[i] as typeof sheet;
    const { conditionalRules: rulesBefore = [], ...then } = sheet;
    expect(now).toEqual(then);
    expect(rulesAfter).toEqual(expect.arrayContaining(rulesBefore));
  });
  expect(after.namedRanges).toEqual(before.namedRanges);
  expect(after.properties?.custom).toEqual(before.properties?.custom);
});

test("另一个库看到的新表：字体、边框、合并、纸张、冻结、链接", async () => {
  const { sheets } = await readWithOther(await saveXlsx(rich, [addTable]), { readStyles: true });
  const sheet = sheets.at(-1);
  expect(sheet?.cells?.get("0,0")?.style).toMatchObject({ font: { name: "黑体", size: 16 } });
  expect(sheet?.cells?.get("1,2")?.style?.border).toMatchObject({
    right: { style: "thin" },
    bottom: { style: "thin" },
  });
  expect(sheet?.cells?.get("2,0")?.style?.alignment).toMatchObject({ horizontal: "center" });
  expect(sheet?.cells?.get("2,1")).toMatchObject({ formula: "SUM(A3:A3)", formulaResult: 6 });
  expect(sheet?.cells?.get("3,0")?.hyperlink?.location).toBe("'台账'!A2");
  expect(sheet?.merges).toEqual([{ startRow: 1, startCol: 0, endRow: 1, endCol: 2 }]);
  expect(sheet?.freezePane).toMatchObject({ rows: 2 });
  expect(sheet?.pageSetup).toMatchObject({
    paperSize: "a4",
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    printTitlesRow: "$1:$2",
  });
  expect(sheet?.rowDefs?.get(0)?.height).toBe(30);
  expect(sheet?.columns?.[0]?.width).toBe(20);
});

test("两个库读出的值一致，日期按序号", async () => {
  const ours = await readXlsx(rich);
  const theirs = await readWithOther(rich);
  const serial = (value: unknown) =>
    value instanceof Date ? Math.round(value.getTime() / 86_400_000) + 25_569 : value === "" ? null : value;
  theirs.sheets.forEach((sheet, s) =>
    sheet.rows.forEach((row, r) =>
      row.forEach((value, c) =>
        expect([s, r, c, ours.sheets[s]?.values[r]?.[c] ?? null]).toEqual([s, r, c, serial(value)]),
      ),
    ),
  );
  expect(ours.sheets[0]?.hiddenRows).toEqual([4]);
});
