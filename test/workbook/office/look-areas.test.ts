import fc from "fast-check";
import type { CellLook, LaidCell } from "../../../src/domain/sheet/edit";
import { lookAreas } from "../../../src/workbook/office/look-areas";
import { smallLayout } from "../layouts";

const laid = (row: number, column: number, look: CellLook): LaidCell => ({ row, column, content: { value: 1 }, look });

test("整块同样的格合成一个长方形", () => {
  const cells = [0, 1, 2].flatMap((row) => [0, 1].map((column) => laid(row, column, "figure")));
  expect(lookAreas(smallLayout("表", { cells, merges: [] }), 0, 2)).toEqual([
    { look: "figure", area: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 } },
  ]);
});

test("合并区域底下的格跟着第一格", () => {
  const merges = [{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 2 }];
  const cells = [laid(0, 0, "tableHeading")];
  expect(lookAreas(smallLayout("表", { cells, merges }), 0, 1).map(({ area }) => area)).toEqual(merges);
});

test("无论怎么排，每一格恰好落在一个同样式的长方形里", () => {
  const look = fc.constantFrom<CellLook>("figure", "label", "note");
  const cell = fc.record({ row: fc.nat(5), column: fc.nat(5), look });
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => 10 * row + column }), (cells) => {
      const areas = lookAreas(
        smallLayout("表", { cells: cells.map(({ row, column, look: one }) => laid(row, column, one)), merges: [] }),
        0,
        5,
      );
      const covered = areas.flatMap(({ look: one, area }) =>
        Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, r) =>
          Array.from(
            { length: area.lastColumn - area.firstColumn + 1 },
            (__, c) => `${area.firstRow + r} ${area.firstColumn + c} ${one}`,
          ),
        ).flat(),
      );
      expect(covered.sort()).toEqual(cells.map(({ row, column, look: one }) => `${row} ${column} ${one}`).sort());
    }),
  );
});
