import type { WorkbookData, SheetData } from "../../src/domain/sheet/sheet-data";
import { plainAppearance, type CellAppearance, type SheetAppearance } from "../../src/standalone/grid/appearance";
import { cutSheets } from "../../src/standalone/grid/grid-size";
import { sheetDrawer, type SheetDrawer } from "../../src/standalone/grid/grid-sheets";
import { shownDate } from "../../src/standalone/grid/shown-date";
import { applyEdits } from "../../src/workbook/apply-edits";

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

const workbook = (...sheets: SheetData[]): WorkbookData => ({ sheets, date1904: false });

function shown(data: SheetData, looks: SheetAppearance = plainAppearance, drawer: SheetDrawer = sheetDrawer()) {
  const [grid] = drawer.draw(workbook(data), new Map([[data.name, looks]]), undefined);
  return { grid, at: (row: number, column: number) => grid?.data?.[row]?.[column] };
}

const looking = (row: number, column: number, look: CellAppearance): SheetAppearance => ({
  ...plainAppearance,
  cells: new Map([[row, new Map([[column, look]])]]),
});

test("合并的表头、隐藏的行照原样", () => {
  const { grid, at } = shown(sheet);
  expect(grid?.config).toMatchObject({ merge: { "0_0": { r: 0, c: 0, rs: 1, cs: 2 } }, rowhidden: { 1: 0 } });
  expect(at(0, 0)?.mc).toEqual({ r: 0, c: 0, rs: 1, cs: 2 });
  expect(at(0, 1)?.mc).toEqual({ r: 0, c: 0 });
});

test("以等号开头的文字还是文字，公式才是公式", () => {
  const { at } = shown(sheet);
  expect(at(1, 0)).toMatchObject({ v: "=不是公式", m: "=不是公式" });
  expect(at(1, 0)).not.toHaveProperty("f");
  expect(at(2, 1)).toMatchObject({ f: "=SUM(B1:B2)" });
});

test("日期格显示日期，其余数字显示数字", () => {
  expect(shown(sheet, looking(1, 1, { date: true })).at(1, 1)).toMatchObject({ v: 45123, m: "2023-07-16" });
  expect(shown(sheet).at(1, 1)).toMatchObject({ v: 45123, m: "45123" });
});

test("值一样、样子不一样的两格，各是各的样子", () => {
  const { at } = shown({ ...sheet, values: [[1, 1, "1", true]], merges: [] }, looking(0, 1, { bold: true }));
  expect([at(0, 0)?.bl, at(0, 1)?.bl]).toEqual([undefined, 1]);
  expect([at(0, 2)?.v, at(0, 3)?.v]).toEqual(["1", true]);
});

test("没有值而有边框、底色的格，也照样子画", () => {
  expect(shown({ ...sheet, merges: [] }, looking(0, 5, { fill: "#ffff00" })).at(0, 5)).toMatchObject({ bg: "#ffff00" });
});

test("长表后面的行跟最后看过的行一个样子", () => {
  const looks = { ...plainAppearance, below: { row: 1, cells: new Map([[1, { date: true }]]) } };
  expect(shown(sheet, looks).at(1, 1)).toMatchObject({ m: "2023-07-16" });
});

test("每一行都和表格一样宽，下面留着可以填写的空行", () => {
  const rows = shown({ ...sheet, values: [["甲"], Array<number>(20).fill(1), []] }).grid?.data ?? [];
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows[0]?.length).toBeGreaterThan(20);
  expect(rows.length).toBeGreaterThan(3);
});

test("很宽又很长而几乎空白的表，不为每一格留位置", () => {
  const wide = {
    ...sheet,
    merges: [],
    values: [[...Array<null>(16_000).fill(null), 1], ...Array<never[]>(400_000).fill([]), [1]],
  };
  const { grid } = shown(wide);
  const rows = grid?.data?.length ?? 0;
  expect(rows * (grid?.data?.[0]?.length ?? 0)).toBeLessThanOrEqual(3_000_000);
  expect(cutSheets(workbook(wide))).toEqual([{ sheet: "台账", rows }]);
  expect(cutSheets(workbook(sheet))).toEqual([]);
});

test("合并到最后一行、最后一列的区域，只画表格里有的那些格", () => {
  const endless = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 };
  const { at, grid } = shown({ ...sheet, merges: [endless] });
  expect(at((grid?.data?.length ?? 0) - 1, 1)?.mc).toEqual({ r: 0, c: 0 });
});

describe("再画一次", () => {
  const ledger: SheetData = { ...sheet, values: [["标题"], ["甲", 1], ["乙", 2]], merges: [] };

  /** The ledger drawn twice, and changed in between. */
  function twice(edit: (data: SheetData) => SheetData, then: SheetAppearance = plainAppearance) {
    const drawer = sheetDrawer();
    const before = shown(ledger, plainAppearance, drawer);
    return { before, after: shown(edit(ledger), then, drawer) };
  }

  const typed = (row: number, column: number, value: string) => (data: SheetData) =>
    applyEdits(workbook(data), [{ kind: "cell", sheet: data.name, row, column, content: { value } }])
      .sheets[0] as SheetData;

  test("没有动过的表还是原来那些格", () => {
    const { before, after } = twice((data) => data);
    expect(after.grid?.data).toBe(before.grid?.data);
  });

  test("改了一格，画的是新值，别的行还是原来那些格", () => {
    const { before, after } = twice(typed(1, 1, "改"));
    expect(after.at(1, 1)?.v).toBe("改");
    expect(after.grid?.data?.[0]).toBe(before.grid?.data?.[0]);
  });

  test("多了一列，每一行都跟着加宽", () => {
    const { after } = twice(typed(1, 30, "远"));
    expect(after.grid?.data?.[0]?.length).toBe(after.grid?.data?.[1]?.length);
    expect(after.at(1, 30)?.v).toBe("远");
  });

  test("值没有变，公式、合并没有了，就不再有", () => {
    const formula = { ...ledger, formulas: new Map([["A2", 'T("甲")']]) };
    const drawer = sheetDrawer();
    expect(shown(formula, plainAppearance, drawer).at(1, 0)?.f).toBe('=T("甲")');
    const plain = shown({ ...formula, formulas: new Map() }, plainAppearance, drawer);
    expect(plain.at(1, 0)).not.toHaveProperty("f");
    const merged = { ...ledger, merges: [{ firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 1 }] };
    expect(shown(merged, plainAppearance, drawer).at(1, 1)?.mc).toBeDefined();
    expect(shown(ledger, plainAppearance, drawer).at(1, 1)).not.toHaveProperty("mc");
  });

  test("样子变了，就按新的样子画", () => {
    const { after } = twice((data) => data, looking(1, 1, { date: true }));
    expect(after.at(1, 1)?.m).toBe("1899-12-31");
  });
});

test("事先准备好的，和直接画的一样；准备的时候会停下来让页面喘气", async () => {
  const long: SheetData = { ...sheet, values: Array.from({ length: 40_000 }, (_, row) => [row, `第 ${row} 行`, "甲"]) };
  const data = workbook(long, { ...sheet, name: "另一张" });
  const drawer = sheetDrawer();
  let pauses = 0;
  await drawer.prepare(data, new Map(), () => {
    pauses += 1;
    return Promise.resolve();
  });
  expect(pauses).toBeGreaterThan(0);
  expect(drawer.draw(data, new Map(), undefined)).toEqual(sheetDrawer().draw(data, new Map(), undefined));
});

test("说了哪一张在前就是哪一张；没有说，是没有隐藏的第一张", () => {
  const data = workbook({ ...sheet, name: "甲", hidden: true }, { ...sheet, name: "乙" }, { ...sheet, name: "丙" });
  const inFront = (front: string | undefined) =>
    sheetDrawer()
      .draw(data, new Map(), front)
      .filter(({ status }) => status === 1)
      .map(({ name }) => name);
  expect(inFront(undefined)).toEqual(["乙"]);
  expect(inFront("丙")).toEqual(["丙"]);
});

test.each([
  [45123, false, "2023-07-16"],
  [45123.5, false, "2023-07-16 12:00"],
  [43661, true, "2023-07-16"],
  [1e12, false, "1000000000000"],
])("序数 %d（1904：%s）显示为 %s", (serial, date1904, text) => expect(shownDate(serial, date1904)).toBe(text));
