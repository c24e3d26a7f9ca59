import type { Cell, Sheet } from "@fortune-sheet/core";
import type { SheetData } from "../../src/domain/sheet/sheet-data";
import { typedEdits } from "../../src/standalone/grid/typed-edits";

const held: SheetData = {
  name: "台账",
  hidden: false,
  values: [["姓名", 45000, 6, true, { error: "#REF!" }]],
  formulas: new Map([["C1", "SUM(A2:A9)"]]),
  merges: [],
  hiddenRows: [],
  struckRows: [],
};

/** The edits when the cell at a column of row 1 is replaced. */
function typed(column: number, cell: Cell | null) {
  const before: (Cell | null)[] = [null, null, null, null, null, null];
  const after = before.with(column, cell ?? { mc: { r: 0, c: 0 } });
  const grid = (data: (Cell | null)[]): Sheet[] => [{ id: "台账", name: "台账", data: [data] }];
  return typedEdits(grid(before), grid(after), { sheets: [held], date1904: false }).map(({ content }) => content);
}

test.each<[string, number, Cell | null, unknown[]]>([
  ["改了文字", 0, { v: "名称" }, [{ value: "名称" }]],
  ["文字没变", 0, { v: "姓名" }, []],
  ["清空", 0, null, [{ value: null }]],
  ["数字没变", 1, { v: 45000, ct: { t: "d" } }, []],
  ["数字格里输入日期，仍是序数", 1, { v: 45001, m: "2023-03-16", ct: { t: "d" } }, [{ value: 45001 }]],
  ["空白格里输入日期，留作所输入的文字", 5, { v: 45001, m: "2023-03-16", ct: { t: "d" } }, [{ value: "2023-03-16" }]],
  ["公式和结果没变", 2, { v: 6, f: "=SUM(A2:A9)" }, []],
  ["公式的结果变了，公式还在", 2, { v: 7, f: "=SUM(A2:A9)" }, [{ value: 7, formula: "SUM(A2:A9)" }]],
  ["公式出错，不当作没有公式", 2, { v: "#NAME?", f: "=ABC()" }, [{ value: null, formula: "ABC()" }]],
  ["公式盖成数字", 2, { v: 6 }, [{ value: 6 }]],
  ["逻辑值没变", 3, { v: true }, []],
  ["错误值没变", 4, { v: "#REF!", ct: { t: "e" } }, []],
  ["带换行的文字", 5, { ct: { t: "inlineStr", s: [{ v: "甲\r\n" }, { v: "乙" }] } }, [{ value: "甲\n乙" }]],
])("%s", (_, column, cell, contents) => expect(typed(column, cell)).toEqual(contents));

test("没有动过的行不看，我们自己画上去的不算输入", () => {
  const row: (Cell | null)[] = [{ v: "和工作簿不一样" }];
  const before: Sheet[] = [{ id: "台账", name: "台账", data: [row] }];
  const after: Sheet[] = [{ id: "台账", name: "台账", data: [row] }];
  expect(typedEdits(before, after, { sheets: [held], date1904: false })).toEqual([]);
});
