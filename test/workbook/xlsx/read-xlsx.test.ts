import { writeXlsx } from "hucre/xlsx";
import { valueAt, type SheetData, type WorkbookData } from "../../../src/domain/sheet/sheet-data";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { handMade, packed, partsOf, withCells, type HandMade } from "./hand-made";

async function only(file: Uint8Array): Promise<SheetData> {
  return (await readXlsx(file)).sheets[0] as SheetData;
}

const cell = async (xml: string, made: Partial<HandMade> = {}) =>
  valueAt(await only(withCells(`<row r="1">${xml}</row>`, made)), 0, 0);

describe("单元格的值", () => {
  test.each([
    ["数字", `<c r="A1"><v>12.5</v></c>`, 12.5],
    ["科学记数", `<c r="A1"><v>1.2E-3</v></c>`, 0.0012],
    ["布尔值", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["错误值", `<c r="A1" t="e"><v>#REF!</v></c>`, { error: "#REF!" }],
    ["公式得出的文字", `<c r="A1" t="str"><f>A2</f><v>予以公开</v></c>`, "予以公开"],
    ["写在单元格里的文字", `<c r="A1" t="inlineStr"><is><t>张某某</t></is></c>`, "张某某"],
    ["实体和字符引用", `<c r="A1" t="str"><v>甲&amp;乙&lt;&#x4E19;&#19969;</v></c>`, "甲&乙<丙丁"],
    ["CDATA", `<c r="A1" t="str"><v><![CDATA[甲<&乙]]></v></c>`, "甲<&乙"],
    ["转义的回车", `<c r="A1" t="str"><v>甲_x000D_乙_x005F_x000D_</v></c>`, "甲\r乙_x000D_"],
    ["空白", `<c r="A1" s="0"/>`, null],
    ["没有字的文字", `<c r="A1" t="str"><f>""</f><v></v></c>`, null],
    ["单引号的属性", `<c r='A1' t='b'><v>0</v></c>`, false],
    ["注释夹在中间", `<c r="A1"><!-- <v>9</v> --><v>1</v></c>`, 1],
    ["不像数的数字照原样", `<c r="A1"><v>12件</v></c>`, "12件"],
  ])("%s", async (_, xml, value) => expect(await cell(xml)).toEqual(value));

  test("富文本只取文字，不取拼音", async () => {
    const strings = `<si><r><rPr><b/></rPr><t>予以</t></r><r><t xml:space="preserve"> 公开</t></r><rPh sb="0" eb="1"><t>yuyi</t></rPh></si>`;
    expect(await cell(`<c r="A1" t="s"><v>0</v></c>`, { strings })).toBe("予以 公开");
  });
});

describe("日期是序号", () => {
  test.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2023-05-06", 45052],
    ["2023-05-06T12:00:00", 45052.5],
    ["18:00:00", 0.75],
  ])("写成文字的日期 %s", async (text, serial) => {
    expect(await cell(`<c r="A1" t="d"><v>${text}</v></c>`)).toBe(serial);
  });

  test("不存在的日子照原样", async () => {
    expect(await cell(`<c r="A1" t="d"><v>2023-02-30</v></c>`)).toBe("2023-02-30");
  });

  test("带日期格式的数就是那个数，小数也不变", async () => {
    const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`;
    expect(await cell(`<c r="A1" s="1"><v>45052.520833333336</v></c>`, { styles })).toBe(45052.520833333336);
    expect(await cell(`<c r="A1" s="1"><v>60</v></c>`, { styles })).toBe(60);
  });

  test("1904 年起算的工作簿不换算，只注明", async () => {
    const file = withCells(`<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c><c r="B1"><v>43590</v></c></row>`, {
      properties: `date1904="1"`,
    });
    const data = await readXlsx(file);
    expect(data.date1904).toBe(true);
    expect(data.sheets[0]?.values).toEqual([[1, 43590]]);
  });
});

describe("公式", () => {
  const formulas = async (cells: string) => Object.fromEntries((await only(withCells(cells))).formulas);

  test("连同上次的结果；没有存下结果的是空白", async () => {
    const sheet = await only(
      withCells(`<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>6</v></c><c r="B1"><f>1+1</f></c></row>`),
    );
    expect([...sheet.formulas]).toEqual([
      ["A1", "SUM(B1:B9)"],
      ["B1", "1+1"],
    ]);
    expect(sheet.values).toEqual([[6]]);
  });

  test("几个单元格共用的公式，各按自己的位置还原", async () => {
    expect(
      await formulas(
        `<row r="1"><c r="C1"><f t="shared" si="0" ref="C1:C2">A1+$B$1&amp;"A1"</f><v>1</v></c></row>` +
          `<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>`,
      ),
    ).toEqual({ C1: `A1+$B$1&"A1"`, C2: `A2+$B$1&"A1"` });
  });
});

describe("表的样子", () => {
  test("合并、隐藏行（含筛选隐藏）、隐藏的表", async () => {
    const data = await readXlsx(
      handMade({
        sheets: {
          台账:
            `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>` +
            `<row r="3"><c r="A3"><v>3</v></c></row><row r="9" hidden="true"/></sheetData>` +
            `<autoFilter ref="A1:A3"/><mergeCells><mergeCell ref="B2:C4"/></mergeCells>`,
          旧表: `<sheetData/>`,
          暗表: `<sheetData/>`,
        },
        states: { 旧表: `state="hidden"`, 暗表: `state="veryHidden"` },
      }),
    );
    expect(data.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["台账", false],
      ["旧表", true],
      ["暗表", true],
    ]);
    expect(data.sheets[0]).toMatchObject({
      hiddenRows: [1],
      merges: [{ firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 2 }],
    });
  });

  test("整行划掉的才算划掉", async () => {
    const styles = `<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>`;
    const strings =
      `<si><t>普通</t></si><si><r><rPr><strike/></rPr><t>划</t></r><r><rPr><strike val="1"/></rPr><t>掉</t></r></si>` +
      `<si><r><rPr><strike/></rPr><t>划</t></r><r><rPr><b/></rPr><t>半</t></r></si>`;
    const row = (r: number, ...cells: [style: number, text: number][]) =>
      `<row r="${r}">${cells.map(([s, t]) => `<c s="${s}" t="s"><v>${t}</v></c>`).join("")}<c s="0"/></row>`;
    const sheet = await only(
      withCells(row(1, [1, 0], [1, 0]) + row(2, [1, 0], [0, 0]) + row(3, [2, 0]) + row(4, [0, 1]) + row(5, [1, 2]), {
        styles,
        strings,
      }),
    );
    expect(sheet.struckRows).toEqual([0, 3]);
  });

  test("受保护的表注明哪些单元格仍可填写", async () => {
    const styles = `<fonts><font/></fonts><cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>`;
    const file = handMade({
      styles,
      sheets: {
        表三: `<sheetData><row r="1"><c r="A1"/><c r="B1" s="1"/></row></sheetData><sheetProtection sheet="1"/>`,
      },
    });
    expect([...((await only(file)).protectedExcept ?? [])]).toEqual(["B1"]);
  });
});

describe("各家软件的写法", () => {
  test("没有写地址的行和单元格，按次序数", async () => {
    expect(
      (
        await only(
          withCells(`<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row><c><v>2</v></c></row>`),
        )
      ).values,
    ).toEqual([[1, null, null, 4, 5], [2]]);
  });

  test("带命名空间前缀", async () => {
    const parts = partsOf({ sheets: { 台账: "" } });
    const prefixed = (xml: string) => xml.replace(/<(\/?)(?=\w)/g, "<$1x:").replace(/xmlns=/, "xmlns:x=");
    const sheet = `<worksheet xmlns="m"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData></worksheet>`;
    const file = packed({
      ...parts,
      "xl/worksheets/sheet1.xml": prefixed(sheet),
      "xl/workbook.xml": prefixed(parts["xl/workbook.xml"] as string),
    });
    expect((await only(file)).values).toEqual([["甲"]]);
  });

  test.each(["utf-16le", "gb18030"])("编码 %s", async (encoding) => {
    const parts = partsOf({ sheets: { 台账: "" } });
    const xml = `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>\u7532</v></c></row></sheetData></worksheet>`;
    const bytes =
      encoding === "utf-16le"
        ? new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le"))
        : new Uint8Array(
            Buffer.from(`<?xml version="1.0" encoding="GB18030"?>${xml.replace("\u7532", "\xbc\xd7")}`, "latin1"),
          );
    expect((await only(packed({ ...parts, "xl/worksheets/sheet1.xml": bytes }))).values).toEqual([["甲"]]);
  });

  test("图表页没有单元格，不读，也不妨碍读别的表", async () => {
    const parts = partsOf({ sheets: { 台账: `<sheetData><row><c><v>1</v></c></row></sheetData>`, 图: "" } });
    const rels = (parts["xl/_rels/workbook.xml.rels"] as string).replace(
      'worksheet" Target="worksheets/sheet2.xml',
      'chartsheet" Target="worksheets/sheet2.xml',
    );
    const data = await readXlsx(packed({ ...parts, "xl/_rels/workbook.xml.rels": rels }));
    expect(data.sheets.map(({ name }) => name)).toEqual(["台账"]);
  });
});

test("几乎空白而用到第 1,048,576 行的表，只留到最后一个值", async () => {
  const blanks = Array.from(
    { length: 200_000 },
    (_, i) => `<row r="${i + 3}" ht="20"><c r="C${i + 3}" s="0"/></row>`,
  ).join("");
  const sheet = await only(withCells(`<row r="2"><c r="B2"><v>1</v></c><c r="XFD2" s="0"/></row>${blanks}`));
  expect(sheet.values).toEqual([[], [null, 1]]);
});

test("最后一行有值时，其间的空行不占地方", async () => {
  const sheet = await only(
    withCells(`<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>`),
  );
  expect(sheet.values).toHaveLength(1_048_576);
  expect(new Set(sheet.values).size).toBe(3);
});

test("跟另一个库写的文件一致，日期换回序号", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "依申请公开台账",
        rows: [
          ["登记号", "申请日期", "是否", "说明"],
          ["〔2023〕1号", new Date(Date.UTC(2023, 4, 6)), true, "=1+1"],
          [null, 3.25, false, "前\n后"],
        ],
      },
    ],
  });
  const data: WorkbookData = await readXlsx(bytes);
  expect(data.sheets[0]?.values).toEqual([
    ["登记号", "申请日期", "是否", "说明"],
    ["〔2023〕1号", 45052, true, "=1+1"],
    [null, 3.25, false, "前\n后"],
  ]);
});

test("读大文件时不断报告进度，并等页面喘口气", async () => {
  const rows = Array.from(
    { length: 120_000 },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="B${i + 1}"><v>${i}</v></c></row>`,
  );
  const shares: number[] = [];
  await readXlsx(withCells(rows.join("")), async (share) => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    shares.push(share);
  });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});
