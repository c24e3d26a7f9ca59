import fc from "fast-check";
import type { CellKey } from "../../../src/domain/format/cell-key";
import { fillCells, sumFormula, type FillRequest, type StandingCell } from "../../../src/domain/fill/fill-cells";
import { newPlaces } from "../../../src/domain/fill/layout-table";
import { cellValue, shown } from "../../../src/domain/report/cell-value";
import { addends, applicants, outcomeRows } from "../../../src/domain/format/totals";
import type { Scalar } from "../../../src/domain/sheet/sheet-data";

const places = new Map([...newPlaces("t2", "表二"), ...newPlaces("t3", "表三"), ...newPlaces("t4", "表四")]);

type Values = Readonly<Partial<Record<CellKey, Scalar>>>;

function request(given: {
  standing?: Values;
  formulas?: readonly CellKey[];
  figures?: Readonly<Partial<Record<CellKey, number>>>;
  recorded?: Readonly<Partial<Record<CellKey, number>>>;
  replace?: readonly CellKey[];
}): FillRequest {
  const map = (record: object = {}) => new Map(Object.entries(record)) as ReadonlyMap<CellKey, number>;
  return {
    cells: new Map(
      [...places].map(([key, place]): [CellKey, StandingCell] => {
        const hasFormula = given.formulas?.includes(key) ?? false;
        return [key, { place, value: cellValue(given.standing?.[key] ?? null, hasFormula), hasFormula }];
      }),
    ),
    figures: new Map([...map(given.figures)].map(([key, value]) => [key, { value, from: "ledger" as const }])),
    recorded: map(given.recorded),
    replace: new Set(given.replace),
  };
}

const outcome = (of: FillRequest, key: CellKey) => {
  const cell = fillCells(of).find((one) => one.key === key);
  return cell && [cell.state, shown(cell.after)];
};

const penalties = "t2.penalties.decisions";

test.each([
  ["空白格", null, undefined, "changed", 56],
  ["印好的 0", 0, undefined, "changed", 56],
  ["写着“/”", "/", undefined, "changed", 56],
  ["上次填的数", 50, 50, "changed", 56],
  ["已经是这个数", 56, undefined, "same", 56],
  ["从没填过却有数", 60, undefined, "kept", 60],
  ["填过之后手工改了", 60, 50, "kept", 60],
  ["填过 50，手工改成 0", 0, 50, "kept", 0],
  ["填过之后手工加了说明", "56（含简易程序）", 50, "kept", "56（含简易程序）"],
])("台账计 56，表里%s", (_, standing, recorded, state, after) => {
  const given = request({
    standing: { [penalties]: standing },
    figures: { [penalties]: 56 },
    ...(recorded === undefined ? {} : { recorded: { [penalties]: recorded } }),
  });
  expect(outcome(given, penalties)).toEqual([state, after]);
});

test("手工填的数，说了用台账数才替换", () => {
  const given = request({ standing: { [penalties]: 60 }, figures: { [penalties]: 56 }, replace: [penalties] });
  expect(outcome(given, penalties)).toEqual(["changed", 56]);
});

test("单元格里是自己写的公式：结果不同就保留", () => {
  const given = request({ standing: { [penalties]: 60 }, formulas: [penalties], figures: { [penalties]: 56 } });
  expect(outcome(given, penalties)).toEqual(["kept", 60]);
});

test("没有台账给出的格保持原样，不填 0", () => {
  expect(outcome(request({}), penalties)).toEqual(["left", ""]);
  expect(outcome(request({ standing: { [penalties]: 3 } }), penalties)).toEqual(["left", 3]);
});

test("台账在而没有行，填 0", () => {
  expect(outcome(request({ figures: { [penalties]: 0 } }), penalties)).toEqual(["changed", 0]);
});

test("手工改过的加数流进总计", () => {
  const figures = Object.fromEntries(applicants.map((applicant) => [`t3.received.${applicant}`, 1]));
  const given = request({ standing: { "t3.received.person": 9 }, figures });
  expect(outcome(given, "t3.received.total")).toEqual(["changed", 14]);
});

test("总计写成公式；加数缺了就不显示假的 0", () => {
  const review = (figures: Readonly<Partial<Record<CellKey, number>>>) =>
    fillCells(request({ figures })).find(({ key }) => key === "t4.review.total");
  const full = { "t4.review.upheld": 1, "t4.review.corrected": 0, "t4.review.other": 0, "t4.review.pending": 0 };
  expect(review(full)).toMatchObject({ formula: "SUM(A6:D6)", after: { kind: "number", value: 1 } });
  expect(review({})).toMatchObject({ formula: 'IF(COUNT(A6:D6)<4,"",SUM(A6:D6))', after: { kind: "blank" } });
});

test("手工填在总计格里的数与加数之和不同：保留，留给核对去报", () => {
  const figures = { "t4.review.upheld": 1, "t4.review.corrected": 0, "t4.review.other": 0, "t4.review.pending": 0 };
  const given = request({ standing: { "t4.review.total": 3 }, figures });
  expect(outcome(given, "t4.review.total")).toEqual(["kept", 3]);
});

test("加数不相连时逐个列出", () => {
  const at = (row: number, column: number) => ({ sheet: "表三", row, column });
  expect(sumFormula([at(4, 3), at(5, 3), at(6, 3)])).toBe("D5:D7");
  expect(sumFormula([at(4, 3), at(6, 3)])).toBe("D5,D7");
  expect(sumFormula([at(4, 3)])).toBe("D5");
});

test("填了又填，第二次什么也不改", () => {
  const keys = [...places.keys()].filter((key) => !addends.has(key));
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 }), { minLength: keys.length, maxLength: keys.length }), (numbers) => {
      const figures = Object.fromEntries(keys.map((key, index) => [key, numbers[index] ?? 0]));
      const first = fillCells(request({ figures }));
      const standing = Object.fromEntries(first.map(({ key, after }) => [key, shown(after)]));
      const recorded = Object.fromEntries(first.map(({ key, counted }) => [key, counted ?? 0]));
      const again = fillCells(request({ figures, standing, recorded, formulas: [...addends.keys()] }));
      expect(again.every(({ state }) => state === "same")).toBe(true);
      const concluded = outcomeRows.reduce((sum, row) => sum + (figures[`t3.${row}.person`] ?? 0), 0);
      expect(first.find(({ key }) => key === "t3.concluded.person")?.after).toEqual({
        kind: "number",
        value: concluded,
      });
    }),
    { numRuns: 20 },
  );
});
