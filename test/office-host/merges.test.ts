/** @jest-environment jsdom */
import { codeOf, onLedger, openLedger } from "./contract";

function areas(address: string): Promise<Excel.RangeAreas> {
  return onLedger((sheet) => sheet.getRange(address).getMergedAreasOrNullObject().load("address,areaCount,cellCount"));
}

test("合并只留第一个值；写进被盖住的格子不起作用", async () => {
  const host = openLedger([
    [null, "甲"],
    ["乙", "丙"],
  ]);
  await onLedger((sheet) => {
    sheet.getRange("A1:B2").merge();
    sheet.getRange("A1:B2").values = [
      [null, "写不进"],
      ["写不进", "写不进"],
    ];
  });
  expect(host.data().sheets[0]).toMatchObject({
    values: [["甲"]],
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 }],
  });
});

test("逐行合并、取消合并", async () => {
  const host = openLedger();
  await onLedger((sheet) => sheet.getRange("A1:C2").merge(true));
  expect(host.data().sheets[0]?.merges.length).toBe(2);
  await onLedger((sheet) => sheet.getRange("B2").unmerge());
  expect(host.data().sheets[0]?.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }]);
});

test("压着别的合并区边上合并：报错", async () => {
  openLedger([], { merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }] });
  expect(await codeOf(onLedger((sheet) => sheet.getRange("B1:C1").merge()))).toBe("MergedRangeConflict");
});

test("列出区域里开头的合并区；只伸进来的漏掉；没有是空对象", async () => {
  openLedger([], {
    merges: [
      { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 },
      { firstRow: 1, firstColumn: 1, lastRow: 4, lastColumn: 1 },
    ],
  });
  const all = await areas("A1:J30");
  expect([all.address, all.areaCount, all.cellCount]).toEqual(["台账!A1:C1,台账!B2:B5", 2, 7]);
  expect((await areas("B1:C2")).address).toBe("台账!B2:B5");
  expect((await areas("E5:F6")).isNullObject).toBe(true);
});

test.each([
  [512, undefined],
  [513, "GeneralException"],
])("%d 个合并区：%s", async (count, code) => {
  const merges = Array.from({ length: count }, (_, row) => ({
    firstRow: row,
    firstColumn: 0,
    lastRow: row,
    lastColumn: 1,
  }));
  openLedger([], { merges });
  expect(await codeOf(areas("A1:B600"))).toBe(code);
});
