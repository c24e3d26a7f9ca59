import type { Found } from "../../../src/actions/found";
import type { AnyCellKey } from "../../../src/domain/format/cell-key";
import type { Finding } from "../../../src/domain/reconcile/evaluate";
import { minus, plus } from "../../../src/domain/reconcile/rule";
import { blank, number, type CellValue } from "../../../src/domain/report/cell-value";
import type { Report } from "../../../src/domain/report/report";
import { evidenceOf, restsOnCells } from "../../../src/taskpane/steps/check/evidence";

const report = (cells: Readonly<Partial<Record<AnyCellKey, CellValue>>>): Report => ({
  format: "2021-30",
  cells: new Map(Object.entries(cells)) as Report["cells"],
  places: new Map(
    Object.keys(cells).map((key, row) => [
      key as AnyCellKey,
      { sheet: key.startsWith("t2") ? "表二" : "表三", row, column: 3 },
    ]),
  ),
  missingTables: [],
  missingLabels: [],
});

const inTables = (finding: Pick<Finding, "at" | "detail">): Found => ({
  id: "",
  severity: "error",
  key: { item: "", figures: "" },
  of: "tables",
  finding: { rule: "t3.balance", severity: "error", outcome: "fails", table: "t3", ...finding },
});

const received: AnyCellKey = "t3.received.person";
const concluded: AnyCellKey = "t3.concluded.person";

test("不相等的两边：逐项列出，同一列的不再说列名，各指各的格，减的带负号，差多少", () => {
  const relation = { subject: "自然人", left: [plus(received)], right: [minus(concluded)], highlight: [] };
  const found = inTables({ at: [received, concluded], detail: { kind: "unequal", relation, left: 7, right: 6 } });
  expect(evidenceOf(found, { report: report({ [received]: number(7), [concluded]: number(6) }) })).toMatchObject({
    cells: [received, concluded],
    sides: [
      {
        of: "left",
        sum: 7,
        items: [
          {
            label: "一、本年新收政府信息公开申请数量",
            value: number(7),
            sign: 1,
            spot: { sheet: "表三", area: { firstRow: 0 } },
          },
        ],
      },
      {
        of: "right",
        sum: 6,
        items: [{ label: "（七）总计", sign: -1, spot: { sheet: "表三", area: { firstRow: 1 } } }],
      },
    ],
    difference: 1,
  });
});

test("有一格最可疑：可能有关的台账行只看它的", () => {
  const relation = { subject: "自然人", left: [plus(received)], right: [plus(concluded)], highlight: [] };
  const suspect = { key: received, correction: -1 };
  const found = inTables({
    at: [received, concluded],
    detail: { kind: "unequal", relation, left: 7, right: 6, suspect },
  });
  expect(evidenceOf(found, { report: report({}) })?.cells).toEqual([received]);
});

test("上年报告的数：用上年的，本工作簿里没有它的格可去", () => {
  const last = { key: received, of: "last", sign: 1 } as const;
  const relation = { subject: "自然人", left: [plus(received)], right: [last], highlight: [] };
  const found = inTables({ at: [received], detail: { kind: "unequal", relation, left: 7, right: 5 } });
  const item = evidenceOf(found, { report: report({ [received]: number(7) }) }, new Map([[received, number(5)]]))
    ?.sides[1]?.items[0];
  expect(item).toMatchObject({ value: number(5), lastYear: true });
  expect(item?.spot).toBeUndefined();
});

test("不是数的格：列出填的是什么", () => {
  const found = inTables({ at: [received], detail: { kind: "cells", problem: "blank", cells: [] } });
  expect(evidenceOf(found, { report: report({ [received]: blank }) })?.sides).toMatchObject([
    { of: "cells", items: [{ value: blank }] },
  ]);
});

test("整张表都没有：没有格可列", () => {
  const found = inTables({ at: [], detail: { kind: "missing-table", picture: false } });
  expect(restsOnCells(found)).toBe(false);
});
