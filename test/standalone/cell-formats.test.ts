import { cellFormats } from "../../src/standalone/files/cell-formats";

const styles = (formats: string, numberFormats = "") => `<styleSheet>
  <numFmts>${numberFormats}</numFmts>
  <fonts><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills>
  <borders><border><left/><right/></border><border><left style="thin"/><right style="thin"/></border></borders>
  <cellStyleXfs><xf fontId="1"/></cellStyleXfs>
  <cellXfs>${formats}</cellXfs>
  <dxfs><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

test("字体、底色、边框、对齐按编号取到", () => {
  const formats =
    '<xf fontId="0"/><xf fontId="1" fillId="1" borderId="1"><alignment horizontal="center" wrapText="1"/></xf>';
  expect(cellFormats(styles(formats))).toEqual([
    { font: "宋体", size: 11 },
    { font: "黑体", size: 16, bold: true, fill: "#DDEBF7", bordered: true, align: "center", wrap: true },
  ]);
});

test.each([
  ['<xf numFmtId="14"/>', "", true],
  ['<xf numFmtId="31"/>', "", true],
  ['<xf numFmtId="2"/>', "", false],
  ['<xf numFmtId="176"/>', '<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>', true],
  ['<xf numFmtId="176"/>', '<numFmt numFmtId="176" formatCode="0.00&quot;days&quot;"/>', false],
  ['<xf numFmtId="176"/>', '<numFmt numFmtId="176" formatCode="[Red]#,##0"/>', false],
])("%s %s 是日期格式：%s", (format, numberFormat, date) => {
  expect(cellFormats(styles(format, numberFormat))[0]?.date ?? false).toBe(date);
});
