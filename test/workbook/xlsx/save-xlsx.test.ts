import fc from "fast-check";
import { a1 } from "../../../src/domain/sheet/address";
import { taggedFormula, type CellContent, type Edit } from "../../../src/domain/sheet/edit";
import type { Scalar, WorkbookData } from "../../../src/domain/sheet/sheet-data";
import { applyEdits } from "../../../src/workbook/apply-edits";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { saveXlsx } from "../../../src/workbook/xlsx/save-xlsx";
import { smallLayout } from "../layouts";
import { problemOf } from "../problem-of";
import { handMade, packed, partsIn, partsOf, textIn, withCells } from "./hand-made";

const first = "xl/worksheets/sheet1.xml";

function cell(address: [row: number, column: number], content: CellContent, sheet = "台账"): Edit {
  return { kind: "cell", sheet, row: address[0], column: address[1], content };
}

/** What stands in the first sheet's <sheetData> after the edits. */
async function dataAfter(file: Uint8Array, ...edits: Edit[]): Promise<string> {
  return /<sheetData>(.*)<\/sheetData>/s.exec(textIn(await saveXlsx(file, edits), first))?.[1] ?? "";
}

describe("改一个单元格", () => {
  test("样式留着，行的设置留着，邻格一字不动", async () => {
    const row = `<row r="2" ht="20" customHeight="1"><c r="A2" s="3" t="s"><v>0</v></c><c r="B2" s="5"><v>1</v></c><c r="D2" s="4"/></row>`;
    expect(await dataAfter(withCells(row, { strings: "<si><t>甲</t></si>" }), cell([1, 1], { value: 9 }))).toBe(
      row.replace(`<c r="B2" s="5"><v>1</v></c>`, `<c r="B2" s="5"><v>9</v></c>`),
    );
  });

  test.each<[string, CellContent, string]>([
    ["文字", { value: "=1" }, `<c r="A1" s="7" t="inlineStr"><is><t xml:space="preserve">=1</t></is></c>`],
    ["公式", { value: 3, formula: `IF(A2<1,"a",3)` }, `<c r="A1" s="7"><f>IF(A2&lt;1,&quot;a&quot;,3)</f><v>3</v></c>`],
    ["得出文字的公式", { value: "是", formula: "B1" }, `<c r="A1" s="7" t="str"><f>B1</f><v>是</v></c>`],
    ["还没有结果的公式", { value: null, formula: "B1" }, `<c r="A1" s="7"><f>B1</f></c>`],
    ["空白", { value: null }, `<c r="A1" s="7"/>`],
  ])("%s", async (_, content, xml) => {
    expect(
      await dataAfter(withCells(`<row r="1"><c r="A1" s="7" t="b"><v>1</v></c></row>`), cell([0, 0], content)),
    ).toBe(`<row r="1">${xml}</row>`);
  });

  test("新的行和单元格插在该在的地方", async () => {
    const file = withCells(`<row r="2"><c r="B2"><v>1</v></c></row><row r="4"/>`);
    const edits = [
      cell([1, 2], { value: 3 }),
      cell([1, 0], { value: 2 }),
      cell([4, 0], { value: 6 }),
      cell([0, 0], { value: 4 }),
      cell([2, 0], { value: 5 }),
    ];
    expect(await dataAfter(file, ...edits)).toBe(
      `<row r="1"><c r="A1"><v>4</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c></row>` +
        `<row r="3"><c r="A3"><v>5</v></c></row><row r="4"/><row r="5"><c r="A5"><v>6</v></c></row>`,
    );
  });

  test("写进空表", async () => {
    expect(await dataAfter(handMade({ sheets: { 台账: "<sheetData/>" } }), cell([0, 0], { value: 1 }))).toBe(
      `<row r="1"><c r="A1"><v>1</v></c></row>`,
    );
  });

  test("没有写地址的文件：补上地址，别的单元格不会错位", async () => {
    const file = withCells(`<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>`);
    const saved = await saveXlsx(file, [cell([0, 0], { value: null }), cell([3, 0], { value: 4 })]);
    expect((await readXlsx(saved)).sheets[0]?.values).toEqual([[null, 2], [3], [], [4]]);
  });

  test("共用公式的头一个单元格改了，其余各得自己的一份", async () => {
    const file = withCells(
      `<row r="1"><c r="B1"><f t="shared" si="0" ref="B1:B3">A1*2</f><v>2</v></c></row>` +
        `<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>` +
        `<row r="3"><c r="B3" s="1"><f t="shared" si="0"/><v>6</v></c><c r="C3"><f t="shared" si="1" ref="C3">A3</f></c></row>`,
    );
    const { formulas, values } = (await readXlsx(await saveXlsx(file, [cell([0, 1], { value: 5 })]))).sheets[0] ?? {};
    expect([...(formulas ?? [])]).toEqual([
      ["B2", "A2*2"],
      ["B3", "A3*2"],
      ["C3", "A3"],
    ]);
    expect(values).toEqual([
      [null, 5],
      [null, 4],
      [null, 6],
    ]);
  });

  test("数组公式中间的单元格不单独改", async () => {
    const file = withCells(`<row r="1"><c r="A1"><f t="array" ref="A1:A3">ROW(A1:A3)</f><v>1</v></c></row>`);
    expect(await problemOf(saveXlsx(file, [cell([1, 0], { value: 5 })]))).toEqual({
      code: "would-lose",
      parts: ["台账!A1:A3"],
    });
  });

  test("受保护的表：锁着的不写，开着的可以写，保护仍在", async () => {
    const file = handMade({
      styles: `<fonts><font/></fonts><cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>`,
      sheets: {
        台账: `<sheetData><row r="1"><c r="A1"/><c r="B1" s="1"/></row></sheetData><sheetProtection sheet="1"/>`,
      },
    });
    for (const column of [0, 2]) {
      expect(await problemOf(saveXlsx(file, [cell([0, column], { value: 1 })]))).toMatchObject({
        code: "sheet-protected",
      });
    }
    const saved = await saveXlsx(file, [cell([0, 1], { value: 1 })]);
    expect(textIn(saved, first)).toContain(
      `<c r="B1" s="1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>`,
    );
  });
});

describe("重写自己的表", () => {
  const layout: Edit = { kind: "sheet", layout: smallLayout("台账") };
  const around = (inside: string, after = "") => handMade({ sheets: { 台账: `${inside}<sheetData/>${after}` } });

  test.each([
    [
      "用户的条件格式",
      `<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>`,
    ],
    ["数据校验", `<dataValidations count="1"><dataValidation sqref="A1" type="list"/></dataValidations>`],
    ["保护", `<sheetProtection sheet="1"/>`],
    ["页脚", `<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>`],
    ["图形", `<drawing r:id="rId1"/>`],
  ])("%s还在", async (_, xml) => {
    expect(textIn(await saveXlsx(around("", xml), [layout]), first)).toContain(xml);
  });

  test("标签颜色还在", async () => {
    const saved = textIn(await saveXlsx(around(`<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>`), [layout]), first);
    expect(saved).toContain(`<sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>`);
  });

  test("合并区域里每一格都有边框，不只左上角", async () => {
    const data = await dataAfter(around(""), layout);
    const style = /<c r="A2" s="(\d+)"/.exec(data)?.[1];
    expect(data).toContain(`<c r="B2" s="${style}"/><c r="C2" s="${style}"/>`);
  });

  test("里面有“表格”对象的不重写", async () => {
    const file = around("", `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`);
    expect(await problemOf(saveXlsx(file, [layout]))).toMatchObject({ code: "would-lose" });
  });

  test("元素次序合乎标准", async () => {
    const xml = textIn(
      await saveXlsx(around("", `<dataValidations/><headerFooter/>`), [
        layout,
        { kind: "marks", marks: [mark("台账")] },
      ]),
      first,
    );
    const names = [
      "sheetPr",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "hyperlinks",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
    ];
    const places = names.map((name) => xml.indexOf(`<${name}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
});

const mark = (sheet: string) => ({
  sheet,
  area: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 },
  formula: taggedFormula("t3.total", "A1<>B1"),
  tone: "warning" as const,
});

describe("突出显示", () => {
  const ours = `AND(N(&quot;nianbao:t3.total&quot;)=0,A1&lt;&gt;B1)`;
  const theirs = `<cfRule type="expression" dxfId="0" priority="4"><formula>A1&gt;5</formula></cfRule>`;

  test("别的程序把我们的规则和用户的并在一起，也只去掉我们的", async () => {
    const file = handMade({
      sheets: {
        台账:
          `<sheetData/><conditionalFormatting sqref="A1:B2">${theirs}<cfRule type="expression" priority="1"><formula>${ours}</formula></cfRule></conditionalFormatting>` +
          `<conditionalFormatting sqref="C1"><cfRule type="expression" priority="2"><formula>${ours}</formula></cfRule></conditionalFormatting>`,
      },
    });
    const xml = textIn(await saveXlsx(file, [{ kind: "marks", marks: [] }]), first);
    expect(xml).toContain(
      `<sheetData/><conditionalFormatting sqref="A1:B2">${theirs}</conditionalFormatting></worksheet>`,
    );
  });

  test("Excel 挪到扩展区的也找得回来", async () => {
    const block = (rule: string) =>
      `<x14:conditionalFormatting><x14:cfRule type="expression" id="{1}"><xm:f>${rule}</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting>`;
    const ext = (blocks: string) =>
      `<extLst><ext uri="{7}" xmlns:x14="a"><x14:conditionalFormattings xmlns:xm="b">${blocks}</x14:conditionalFormattings></ext></extLst>`;
    const file = (blocks: string) => handMade({ sheets: { 台账: `<sheetData/>${ext(blocks)}` } });
    const after = async (blocks: string) => textIn(await saveXlsx(file(blocks), [{ kind: "marks", marks: [] }]), first);
    expect(await after(block(ours) + block("台账!A1&gt;1"))).toContain(ext(block("台账!A1&gt;1")));
    expect(await after(block(ours))).not.toContain("extLst");
  });

  test("优先级排在用户的后面，颜色是条件格式而不是填充", async () => {
    const file = handMade({
      sheets: { 台账: `<sheetData/><conditionalFormatting sqref="A1">${theirs}</conditionalFormatting>` },
    });
    const saved = await saveXlsx(file, [{ kind: "marks", marks: [mark("台账")] }]);
    expect(textIn(saved, first)).toMatch(/priority="5"><formula>AND\(N\(&quot;nianbao:/);
    const styles = textIn(saved, "xl/styles.xml");
    expect(styles).toMatch(/<dxfs count="1">/);
    expect(styles).toMatch(/<fills count="2">/);
  });
});

describe("整个文件", () => {
  test("没有改动就是原来的字节", async () => {
    const file = withCells("");
    expect(await saveXlsx(file, [])).toEqual(file);
  });

  test("打开时全部重算；原有的计算设置还在；过时的计算次序不带走", async () => {
    const parts = partsOf({ sheets: { 台账: "<sheetData/>" }, after: `<calcPr calcId="191029" iterate="1"/>` });
    const rels = (parts["xl/_rels/workbook.xml.rels"] as string).replace(
      "</Relationships>",
      `<Relationship Id="rId7" Type="x/calcChain" Target="calcChain.xml"/></Relationships>`,
    );
    const kinds = (parts["[Content_Types].xml"] as string).replace(
      "</Types>",
      `<Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>`,
    );
    const file = packed({
      ...parts,
      "xl/_rels/workbook.xml.rels": rels,
      "[Content_Types].xml": kinds,
      "xl/calcChain.xml": "<calcChain/>",
    });
    const saved = await saveXlsx(file, [cell([0, 0], { value: 1 })]);
    expect(textIn(saved, "xl/workbook.xml")).toContain(`<calcPr fullCalcOnLoad="1" calcId="191029" iterate="1"/>`);
    expect(Object.keys(partsIn(saved))).not.toContain("xl/calcChain.xml");
    expect(textIn(saved, "xl/_rels/workbook.xml.rels") + textIn(saved, "[Content_Types].xml")).not.toContain(
      "calcChain",
    );
  });

  test("打印标题：自己的换新，别人的不动", async () => {
    const titles = (position: number, rows: string) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${position}">${rows}</definedName>`;
    const after = `<definedNames>${titles(0, "台账!$1:$1")}${titles(1, "表三!$1:$9")}</definedNames>`;
    const file = handMade({ sheets: { 台账: "<sheetData/>", 表三: "<sheetData/>" }, after });
    const saved = await saveXlsx(file, [
      { kind: "sheet", layout: smallLayout("表三") },
      { kind: "sheet", layout: smallLayout("某's表") },
    ]);
    const text = textIn(saved, "xl/workbook.xml");
    expect(text).toContain(
      `<definedNames>${titles(0, "台账!$1:$1")}${titles(1, "'表三'!$1:$2")}${titles(2, "'某''s表'!$1:$2")}</definedNames>`,
    );
  });

  test.each(["_xmlsignatures/sig1.xml", "xl/revisions/revisionHeaders.xml"])("%s 会失效，说明后不写", async (path) => {
    const file = packed({ ...partsOf({ sheets: { 台账: "<sheetData/>" } }), [path]: "<a/>" });
    expect(await problemOf(saveXlsx(file, [cell([0, 0], { value: 1 })]))).toEqual({
      code: "would-lose",
      parts: [path],
    });
  });

  test("带命名空间前缀的文件，改完仍然读得出", async () => {
    const parts = partsOf({
      sheets: { 台账: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` },
      styles: "<fonts><font/></fonts><fills/><borders/><cellXfs><xf/></cellXfs>",
    });
    const prefixed = Object.entries(parts).map(([path, xml]) => [
      path,
      /^xl\/[^_]/.test(path) ? (xml as string).replace(/<(\/?)(?=\w)/g, "<$1x:").replace(/ xmlns=/, " xmlns:x=") : xml,
    ]);
    const file = packed(Object.fromEntries(prefixed) as Record<string, string>);
    const saved = await saveXlsx(file, [
      cell([1, 0], { value: 2 }),
      { kind: "sheet", layout: smallLayout("表三", { cells: [] }) },
    ]);
    expect((await readXlsx(saved)).sheets.map((sheet) => sheet.values)).toEqual([[[1], [2]], []]);
    expect(textIn(saved, first)).not.toContain("<x:");
  });

  test("压缩包里的未知文件和它的名字原样带走", async () => {
    const file = packed({
      ...partsOf({ sheets: { 台账: "<sheetData/>" } }),
      "xl/media/图片 1.png": Uint8Array.of(1, 2, 3),
    });
    const saved = await saveXlsx(file, [cell([0, 0], { value: 1 })]);
    expect(partsIn(saved)["xl/media/图片 1.png"]).toEqual(Uint8Array.of(1, 2, 3));
  });
});

describe("存盘与内存一致：read(save(bytes, edits)) = applyEdits(read(bytes), edits)", () => {
  const scalars = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.string({ unit: "binary" }),
    fc.constantFrom("=1", "", "_x000D_", " 甲 ", "\t", "a\nb"),
    fc.constant(null),
  );
  const contents: fc.Arbitrary<CellContent> = fc.oneof(
    fc.record({ value: scalars }),
    fc.record({ value: scalars, formula: fc.constantFrom("A1+1", `IF(A1<2,"甲&乙",0)`, "SUM('表三'!A1:B2)") }),
  );
  const place = { row: fc.nat(6), column: fc.nat(30) };
  const names = fc.constantFrom("台账", "表三");
  const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant("cell" as const), sheet: names, ...place, content: contents }),
      fc
        .array(fc.record({ ...place, content: contents, look: fc.constantFrom("figure", "text" as const) }), {
          maxLength: 5,
        })
        .map((cells): Edit => ({ kind: "sheet", layout: smallLayout("表三", { cells }) })),
      fc.array(names, { maxLength: 3 }).map((sheets): Edit => ({ kind: "marks", marks: sheets.map(mark) })),
    ),
    { maxLength: 8 },
  );
  const cells = fc.uniqueArray(fc.record({ ...place, value: fc.integer(), shared: fc.boolean() }), {
    selector: ({ row, column }) => a1(row, column),
    maxLength: 12,
  });

  function fileOf(given: readonly { row: number; column: number; value: number; shared: boolean }[]): Uint8Array {
    const ordered = [...given].sort((a, b) => a.row - b.row || a.column - b.column);
    const master = ordered.find((one) => one.shared);
    const xml = (one: (typeof given)[number]) => {
      const formula = !one.shared
        ? ""
        : one === master
          ? `<f t="shared" si="0" ref="A1:AE7">A1+$B$2</f>`
          : `<f t="shared" si="0"/>`;
      return `<c r="${a1(one.row, one.column)}">${formula}<v>${one.value}</v></c>`;
    };
    const rows = [...new Set(ordered.map(({ row }) => row))].map(
      (row) =>
        `<row r="${row + 1}" spans="1:3">${ordered
          .filter((one) => one.row === row)
          .map(xml)
          .join("")}</row>`,
    );
    return handMade({
      sheets: { 台账: `<dimension ref="A1:C3"/><sheetData>${rows.join("")}</sheetData>`, 表三: "<sheetData/>" },
    });
  }

  const comparable = (data: WorkbookData) =>
    data.sheets.map(({ name, hidden, values, formulas, merges }) => {
      const plain: readonly (readonly Scalar[])[] = values;
      return { name, hidden, values: plain, formulas: new Map([...formulas].sort()), merges };
    });

  test("任意改动", () =>
    fc.assert(
      fc.asyncProperty(cells, edits, async (given, wanted) => {
        const file = fileOf(given);
        const expected = applyEdits(await readXlsx(file), wanted);
        expect(comparable(await readXlsx(await saveXlsx(file, wanted)))).toEqual(comparable(expected));
      }),
      { numRuns: 300 },
    ));
});
