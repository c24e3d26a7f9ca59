/** @jest-environment jsdom */
import { onLedger, openLedger } from "./contract";

test("字体、填充、对齐写进去读出来一样", async () => {
  openLedger();
  const format = await onLedger((sheet) => {
    const { format: written } = sheet.getRange("A1:B2");
    written.font.set({ name: "仿宋", size: 10.5, bold: true, italic: true, color: "#ff0000", underline: "Single" });
    written.fill.color = "yellow";
    written.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 1 });
    return sheet
      .getRange("A1:B2")
      .format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,fill/color,font");
  });
  expect(format.toJSON()).toMatchObject({
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 1,
    fill: { color: "#FFFF00" },
    font: { name: "仿宋", size: 10.5, bold: true, italic: true, color: "#FF0000", underline: "Single" },
  });
});

test("格式不一致读出 null；没有填充读出白色，清除之后也是", async () => {
  openLedger();
  const [mixed, none] = await onLedger((sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("B1").format.fill.color = "#FF0000";
    sheet.getRange("B1").format.fill.clear();
    return [sheet.getRange("A1:B1"), sheet.getRange("B1")].map((range) =>
      range.load("format/font/bold,format/fill/color"),
    );
  });
  expect([mixed?.format.font.bold, mixed?.format.fill.color]).toEqual([null, "#FFFFFF"]);
  expect([none?.format.font.bold, none?.format.fill.color]).toEqual([false, "#FFFFFF"]);
});

test("整张表的格式，后来写的单元格也有", async () => {
  openLedger();
  await onLedger((sheet) => {
    sheet.getRange().format.font.name = "宋体";
    sheet.getRange("C:C").numberFormat = "@" as unknown as string[][];
  });
  const cell = await onLedger((sheet) => {
    sheet.getRange("C9").values = [["007"]];
    return sheet.getRange("C9").load("values,numberFormat,format/font/name");
  });
  expect([cell.values, cell.numberFormat, cell.format.font.name]).toEqual([[["007"]], [["@"]], "宋体"]);
});

test("四边和里面的线；只画了一边的，整圈读出来是 null", async () => {
  openLedger();
  const borders = await onLedger((sheet) => {
    const range = sheet.getRange("A1:B2");
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const) {
      range.format.borders.getItem(edge).set({ style: "Continuous", color: "#000000", weight: "Thin" });
    }
    sheet.getRange("D1").format.borders.getItem("EdgeTop").style = "Double";
    return [sheet.getRange("A1:B2"), sheet.getRange("B1"), sheet.getRange("C1:D1")].map((found) =>
      found.format.borders.load("items/style,items/sideIndex"),
    );
  });
  const styles = borders.map(({ items }) => Object.fromEntries(items.map((one) => [one.sideIndex, one.style])));
  expect(styles[0]).toMatchObject({ EdgeTop: "Continuous", InsideHorizontal: "Continuous", InsideVertical: "None" });
  expect(styles[1]).toMatchObject({ EdgeBottom: "Continuous", EdgeLeft: "None", EdgeRight: "Continuous" });
  expect(styles[2]).toMatchObject({ EdgeTop: null });
});

test("行高、列宽、隐藏：一致读出数，不一致读出 null", async () => {
  const host = openLedger([], { hiddenRows: [4] });
  const read = await onLedger(async (sheet, context) => {
    sheet.getRange("A1:A3").format.rowHeight = 30;
    sheet.getRange("B1").format.columnWidth = 100;
    sheet.getRange("7:8").rowHidden = true;
    sheet.getRange("D:D").columnHidden = true;
    const found = ["A1:A3", "A1:B4", "A5", "A7:A8", "D1"].map((address) =>
      sheet.getRange(address).load("rowHidden,columnHidden,format/rowHeight,format/columnWidth"),
    );
    await context.sync();
    return found.map((one) => [one.rowHidden, one.columnHidden, one.format.rowHeight, one.format.columnWidth]);
  });
  expect(read).toEqual([
    [false, false, 30, 48],
    [false, false, null, null],
    [true, false, 14.25, 48],
    [true, false, 14.25, 48],
    [false, true, 30, 48],
  ]);
  expect(host.data().sheets[0]?.hiddenRows).toEqual([4, 6, 7]);
});

test("逐格、逐行取属性，只给要的那几样", async () => {
  openLedger([["甲", "乙"]], { struckRows: [0], hiddenRows: [1] });
  const [cells, rows] = await onLedger((sheet) => [
    sheet.getRange("A1:B1").getCellProperties({ address: true, format: { font: { strikethrough: true, bold: true } } }),
    sheet.getRange("A1:A2").getRowProperties({ rowHidden: true, rowIndex: true }),
  ]);
  const font = { strikethrough: true, bold: false };
  expect(cells?.value).toEqual([
    [
      { address: "台账!A1", format: { font } },
      { address: "台账!B1", format: { font } },
    ],
  ]);
  expect(rows?.value).toEqual([
    { rowHidden: false, rowIndex: 0 },
    { rowHidden: true, rowIndex: 1 },
  ]);
});

test("清除内容、格式、全部", async () => {
  const host = openLedger([["甲", "乙", "丙"]], {
    merges: [{ firstRow: 0, firstColumn: 2, lastRow: 1, lastColumn: 2 }],
  });
  const formats = await onLedger((sheet) => {
    sheet.getRange("A1:C1").format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C1").clear();
    return ["A1", "B1", "C1"].map((address) => sheet.getRange(address).format.font.load("bold"));
  });
  expect(formats.map(({ bold }) => bold)).toEqual([true, false, false]);
  expect(host.data().sheets[0]).toMatchObject({ values: [[null, "乙"]], merges: [] });
});

test("清除格式也清掉条件格式；只压着一部分的，其余部分照旧", async () => {
  const host = openLedger([
    [1, -1],
    [-1, 1],
  ]);
  const [format] = await onLedger((sheet) => {
    const added = sheet.getRange("A1:B2").conditionalFormats.add("Custom");
    added.custom.rule.formula = "=A1<0";
    sheet.getRange("A1:A2").clear("Formats");
    return [added.getRanges().load("address")];
  });
  expect(format?.address).toBe("台账!B1:B2");
  expect(host.highlighted().map(({ address }) => address)).toEqual(["B1"]);
  await onLedger((sheet) => sheet.getRange("A1:C3").clear());
  expect(host.excel.workbook.sheets[0]?.conditionalFormats).toEqual([]);
});

test("链接带来显示的字和样子；没有链接是 null", async () => {
  const host = openLedger();
  const [link, none] = await onLedger((sheet) => {
    const range = sheet.getRange("A1");
    range.hyperlink = { documentReference: "'依申请 台账'!A5", textToDisplay: "看台账", screenTip: "第 5 行" };
    return [range.load("hyperlink,values"), sheet.getRange("A2").load("hyperlink")];
  });
  expect(link?.hyperlink).toEqual({
    documentReference: "'依申请 台账'!A5",
    textToDisplay: "看台账",
    screenTip: "第 5 行",
  });
  expect([link?.values, none?.hyperlink]).toEqual([[["看台账"]], null]);
  await onLedger((sheet) => sheet.getRange("A1").clear("Hyperlinks"));
  expect(host.excel.workbook.sheets[0]?.rows[0]?.[0]?.link).toBeUndefined();
});
