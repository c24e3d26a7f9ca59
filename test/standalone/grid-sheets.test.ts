import type { SheetData } from "../../src/domain/sheet/sheet-data";
import { plainAppearance } from "../../src/standalone/grid/appearance";
import { gridSheets } from "../../src/standalone/grid/grid-sheets";
import { cutSheets } from "../../src/standalone/grid/grid-size";
import { shownDate } from "../../src/standalone/grid/shown-date";

const sheet: SheetData = {
  name: "台账",
  hidden: false,
  values: [
    ["标题", null],
    ["=不是公式", 45123],
  ],
  formulas: new Map([["B3", "SUM(B1:B2)"]]),
  merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }],
  hiddenRows: [1],
  struckRows: [],
};

function shown(data: SheetData, looks = plainAppearance) {
  const [grid] = gridSheets({ sheets: [data], date1904: false }, new Map([[data.name, looks]]), undefined);
  return { grid, at: (r: number, c: number) => grid?.celldata?.find((cell) => cell.r === r && cell.c === c)?.v };
}

test("合并的表头、隐藏的行照原样", () => {
  const { grid, at } = shown(sheet);
  expect(grid?.config).toMatchObject({ merge: { "0_0": { r: 0, c: 0, rs: 1, cs: 2 } }, rowhidden: { 1: 0 } });
  expect(at(0, 0)?.mc).toEqual({ r: 0, c: 0, rs: 1, cs: 2 });
  expect(at(0, 1)?.mc).toEqual({ r: 0, c: 0 });
});

test("以等号开头的文字还是文字", () => {
  const { at } = shown(sheet);
  expect(at(1, 0)).toMatchObject({ v: "=不是公式", m: "=不是公式" });
  expect(at(1, 0)).not.toHaveProperty("f");
});

test("日期格显示日期，其余数字显示数字", () => {
  const dates = { ...plainAppearance, cells: new Map([[1, new Map([[1, { date: true }]])]]) };
  expect(shown(sheet, dates).at(1, 1)).toMatchObject({ v: 45123, m: "2023-07-16" });
  expect(shown(sheet).at(1, 1)).toMatchObject({ v: 45123, m: "45123" });
});

test("长表后面的行跟最后看过的行一个样子", () => {
  const looks = { ...plainAppearance, below: { row: 1, cells: new Map([[1, { date: true }]]) } };
  expect(shown(sheet, looks).at(1, 1)).toMatchObject({ m: "2023-07-16" });
});

test("很宽又很长而几乎空白的表，不为每一格留位置", () => {
  const wide = {
    ...sheet,
    merges: [],
    values: [[...Array<null>(16_000).fill(null), 1], ...Array<never[]>(400_000).fill([]), [1]],
  };
  const { grid } = shown(wide);
  expect((grid?.row ?? 0) * (grid?.column ?? 0)).toBeLessThanOrEqual(3_000_000);
  expect(cutSheets({ sheets: [wide], date1904: false })).toEqual([{ sheet: "台账", rows: grid?.row }]);
  expect(cutSheets({ sheets: [sheet], date1904: false })).toEqual([]);
});

test.each([
  [45123, false, "2023-07-16"],
  [45123.5, false, "2023-07-16 12:00"],
  [43661, true, "2023-07-16"],
  [1e12, false, "1000000000000"],
])("序数 %d（1904：%s）显示为 %s", (serial, date1904, text) => expect(shownDate(serial, date1904)).toBe(text));
