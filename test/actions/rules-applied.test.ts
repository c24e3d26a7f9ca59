import { rulesApplied } from "../../src/actions/rules-applied";
import type { Report } from "../../src/domain/report/report";

const report: Report = {
  format: "2021-30",
  cells: new Map(),
  places: new Map(),
  missingTables: [],
  missingLabels: [],
};

test("没有正文：正文的规则一条也没有用", () => {
  expect(rulesApplied(report, { hasText: false }).text).toBe(0);
  expect(rulesApplied(report, { hasText: true }).text).toBeGreaterThan(0);
});

test("与上年衔接的规则，有上年报告才算用了", () => {
  const alone = rulesApplied(report, { hasText: true });
  const lastText = { year: 2022, text: { title: [], opening: [], sections: [] } };
  const withLast = rulesApplied(report, { hasText: true, last: new Map(), lastText });
  expect(withLast.tables).toBe(alone.tables + 2);
  expect(withLast.text).toBeGreaterThan(alone.text);
});
