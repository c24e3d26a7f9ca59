import { writeXlsx } from "hucre/xlsx";
import { strToU8 } from "fflate";
import { packed, partsIn } from "./hand-made";

/** The smallest picture: one pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

/** A workbook with one of nearly everything that an office may have in it. */
export async function richWorkbook(): Promise<Uint8Array> {
  const border = { style: "thin", color: { rgb: "000000" } } as const;
  const written = await writeXlsx({
    properties: { title: "台账", creator: "某某街道办事处", custom: { 密级: "非密" } },
    namedRanges: [{ name: "合计", range: "台账!$B$9" }],
    vbaProject: strToU8("not a real project, and none of our business"),
    sheets: [
      {
        name: "台账",
        rows: [
          ["序号", "件数", "日期"],
          ...Array.from({ length: 6 }, (_, i) => [i + 1, i * 2, new Date(Date.UTC(2023, i, 1))]),
        ],
        cells: new Map([
          ["0,0", { value: "序号", style: { font: { name: "仿宋_GB2312", bold: true }, border: { top: border } } }],
          ["8,1", { value: 30, formula: "SUM(B2:B7)", formulaResult: 30 }],
          ["9,0", { value: "前粗", richText: [{ text: "前", font: { bold: true } }, { text: "粗" }] }],
          ["9,1", { value: "网页", hyperlink: { target: "https://example.com/" } }],
          ["9,2", { value: "批", comment: { author: "张某某", text: "批注" } }],
        ]),
        merges: [{ startRow: 10, startCol: 0, endRow: 11, endCol: 2 }],
        dataValidations: [{ type: "list", values: ["予以公开", "不予公开"], range: "D2:D9" }],
        conditionalRules: [
          {
            type: "dataBar",
            priority: 1,
            range: "B2:B7",
            dataBar: { cfvo: [{ type: "min" }, { type: "max" }], color: "638EC6" },
          },
          { type: "expression", priority: 2, range: "A2:A7", formula: "A2>3", style: { font: { bold: true } } },
        ],
        autoFilter: { range: "A1:C7" },
        freezePane: { rows: 1 },
        pageSetup: { paperSize: "a4", orientation: "landscape", printTitlesRow: "$1:$1" },
        headerFooter: { oddFooter: "&C第 &P 页" },
        images: [{ data: pixel, type: "png", anchor: { from: { row: 12, col: 0 } } }],
        charts: [
          {
            type: "column",
            title: "件数",
            series: [{ name: "件数", values: "台账!$B$2:$B$7" }],
            anchor: { from: { row: 1, col: 6 } },
          },
        ],
        sparklines: [{ location: "E2", dataRange: "台账!B2:B7" }],
        columns: [{ width: 9 }, { width: 22.5 }, { width: 14 }],
        rowDefs: new Map([[4, { hidden: true }]]),
        protection: { sheet: true },
      },
      {
        name: "表格",
        rows: [
          ["项", "数"],
          ["甲", 1],
        ],
        tables: [{ name: "表1", range: "A1:B2", columns: [{ name: "项" }, { name: "数" }] }],
      },
      {
        name: "透视",
        pivotTables: [
          {
            name: "透视1",
            sourceSheet: "表格",
            sourceRange: "A1:B2",
            targetCell: "A1",
            rows: ["项"],
            values: [{ field: "数" }],
          },
        ],
      },
      { name: "旧表", hidden: true, rows: [["旧"]] },
    ],
  });
  return packed({
    ...partsIn(written),
    "customXml/item1.xml": "<office><unit>某某街道办事处</unit></office>",
    "xl/printerSettings/printerSettings1.bin": Uint8Array.of(1, 2, 3),
    "xl/cellimages.xml": "<cellImages/>",
  });
}
