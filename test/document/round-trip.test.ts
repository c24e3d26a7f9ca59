import fc from "fast-check";
import { readDocx } from "../../src/document/docx/read-docx";
import { readHtml } from "../../src/document/html/read-html";
import type { Block } from "../../src/domain/report/document-block";
import type { Area } from "../../src/domain/sheet/address";
import { docxOf } from "../fixtures/docx-of";
import { htmlOf } from "../fixtures/html-of";

const signs = "政府信息公开工作本年度件0123456789（）、，。“”《》<>&\"'-/%　 ";
const line = (maxLength: number) => fc.string({ unit: fc.constantFrom(...signs), maxLength });

const paragraph = fc
  .record({ text: line(30), level: fc.option(fc.integer({ min: 1, max: 6 })) })
  .map(({ text, level }) => ({ text: `第${text}条`, level }))
  .map(({ text, level }): Block => ({ kind: "paragraph", text, ...(level === null ? {} : { level }) }));

/** Lines of a cell; a last one that is blank cannot be told from none on a web page. */
const cellText = fc
  .array(line(6), { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join("\n"))
  .filter((text) => !text.endsWith("\n"));

/** Two rows and columns at least: a single cell is a frame. */
const table = fc
  .record({ height: fc.integer({ min: 2, max: 5 }), width: fc.integer({ min: 2, max: 5 }) })
  .chain(({ height, width }) =>
    fc.record({
      texts: fc.array(fc.array(cellText, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
      wishes: fc.array(fc.tuple(fc.nat(height - 1), fc.nat(width - 1), fc.nat(2), fc.nat(2)), { maxLength: 4 }),
    }),
  )
  .map(({ texts, wishes }) => mergedTable(texts, wishes));

type Wish = readonly [row: number, column: number, down: number, across: number];

function mergedTable(texts: readonly (readonly string[])[], wishes: readonly Wish[]): Block {
  const [height, width] = [texts.length, texts[0]?.length ?? 0];
  const merges: Area[] = [];
  for (const [firstRow, firstColumn, down, across] of wishes) {
    const lastRow = Math.min(firstRow + down, height - 1);
    const lastColumn = Math.min(firstColumn + across, width - 1);
    const area = { firstRow, firstColumn, lastRow, lastColumn };
    const isWhole = lastRow - firstRow === height - 1 && lastColumn - firstColumn === width - 1;
    const isCell = lastRow === firstRow && lastColumn === firstColumn;
    if (!isWhole && !isCell && !merges.some((other) => overlap(area, other))) merges.push(area);
  }
  merges.sort((one, other) => one.firstRow - other.firstRow || one.firstColumn - other.firstColumn);
  const isUnder = (row: number, column: number) =>
    merges.some(
      (area) =>
        overlap(area, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }) &&
        (area.firstRow !== row || area.firstColumn !== column),
    );
  const rows = texts.map((cells, row) => cells.map((text, column) => (isUnder(row, column) ? "" : text)));
  return { kind: "table", rows, merges };
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}

/** Every table comes after a paragraph, so that no two of them can be one that was split. */
const document = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, table, fc.constant<Block>({ kind: "picture" })), {
    maxLength: 6,
  })
  .map((blocks) =>
    blocks.flatMap((block): readonly Block[] =>
      block.kind === "table" ? [{ kind: "paragraph", text: "附表" }, block] : [block],
    ),
  )
  .map((blocks): readonly Block[] => [{ kind: "paragraph", text: "年度报告" }, ...blocks]);

describe("写出来再读回去，段落、标题、表格、合并格和图片都一样", () => {
  test("Word 文档", () =>
    fc.assert(fc.property(document, (blocks) => expect(readDocx(docxOf(blocks)).blocks).toEqual(blocks))));

  test("网页", () =>
    fc.assert(
      fc.property(document, (blocks) =>
        expect(readHtml(new TextEncoder().encode(htmlOf(blocks))).blocks).toEqual(blocks),
      ),
    ));
});
