import fc from "fast-check";
import type { AnyCellKey } from "../../../src/domain/format/cell-key";
import { noticeById, notices } from "../../../src/domain/format/notices";
import type { Notice } from "../../../src/domain/format/table-format";
import { evaluate, reconcile, type Cells, type Finding } from "../../../src/domain/reconcile/evaluate";
import { formatFindings } from "../../../src/domain/reconcile/format-findings";
import type { FormatRule } from "../../../src/domain/reconcile/format-rule";
import { formatRules } from "../../../src/domain/reconcile/format-rules";
import type { Example, Rule } from "../../../src/domain/reconcile/rule";
import { rulesFor } from "../../../src/domain/reconcile/rules";
import { cellValue, shown } from "../../../src/domain/report/cell-value";
import { cellLabels } from "../../../src/domain/format/cell-label";
import { findTables } from "../../../src/domain/report/find-tables";
import { readReport } from "../../../src/domain/report/report";
import { findingWords as enWords } from "../../../src/locales/en-US/findings";
import { findingWords } from "../../../src/locales/zh-CN/findings";
import { printedSheet } from "../../fixtures/printed-sheet";
import { balanced, consistentReport, reportOf, withTotals } from "../../fixtures/report";
import { workbookOf } from "../../fixtures/sheets";

/** A rule as all of them are walked through. */
interface Walked {
  readonly name: string;
  readonly rule: Rule | FormatRule;
  readonly find: (example: "holds" | "fails") => readonly Finding[];
  /** Cells that its data names and its notice does not have. */
  readonly strays: readonly AnyCellKey[];
}

const everyRule: readonly Walked[] = [
  ...notices.flatMap((notice) => rulesFor(notice).map((rule) => ofCells(notice, rule))),
  ...formatRules.map(ofFormat),
];

describe.each(everyRule)("$name", ({ rule, find, strays }) => {
  test("相符的例子不报", () => expect(find("holds")).toEqual([]));

  test("不符的例子要报", () => {
    expect(find("fails").map((finding) => [finding.rule, finding.outcome])).toContainEqual([rule.id, "fails"]);
  });

  test("写明出处：引用条文，或说明是我们的理解", () => {
    if (rule.source.kind === "quoted") expect(rule.source.quote).not.toBe("");
    else {
      expect(findingWords.readings[rule.id]).toMatch(/^我们的理解：/u);
      expect(enWords.readings[rule.id]).toMatch(/^Our reading: /u);
    }
  });

  test("只说到本格式里有的单元格", () => expect(strays).toEqual([]));
});

function ofCells(notice: Notice, rule: Rule): Walked {
  const cellsOf = (example: Example): Cells =>
    new Map([...cellLabels(notice).keys()].map((key) => [key, cellValue(example[key] ?? 0)]));
  const known = new Set(cellLabels(notice).keys());
  return {
    name: `${notice.id} ${rule.id}`,
    rule,
    find: (example) => {
      const { this: now, last } = rule.examples[example];
      const lastYear = last === undefined ? {} : { last: cellsOf(last) };
      return evaluate(rule, cellsOf(now), { canMakeRegulations: false, ...lastYear });
    },
    strays: keysOf(rule).filter((key) => !known.has(key)),
  };
}

/** The example is read as any table is; other tables are not there, which is not what it is about. */
function ofFormat(rule: FormatRule): Walked {
  return {
    name: rule.id,
    rule,
    find: (example) => {
      const { year, notice, table, written = {} } = rule.examples[example];
      const sheet = printedSheet(noticeById(notice), table);
      const values = sheet.values.map((row) =>
        row.some((value) => written[String(value)] === "")
          ? row.map(() => null)
          : row.map((value) => written[String(value)] ?? value),
      );
      const workbook = workbookOf({ ...sheet, values });
      const report = readReport(workbook, findTables(workbook));
      return formatFindings({ ...report, missingTables: [] }, { year }).filter(({ rule: id }) => id === rule.id);
    },
    strays: [],
  };
}

function keysOf(rule: Rule): readonly AnyCellKey[] {
  if (rule.kind === "cell") return rule.cells.map(({ key }) => key);
  return rule.relations.flatMap(({ left, right, highlight }) => [
    ...[...left, ...right].map(({ key }) => key),
    ...highlight,
  ]);
}

test("同一格式里规则编号不重复", () => {
  for (const notice of notices) {
    const ids = [...rulesFor(notice), ...formatRules].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

const brief = (report: ReturnType<typeof reportOf>) =>
  reconcile(report).map(({ rule, outcome, detail }) => [
    rule,
    outcome,
    "relation" in detail ? detail.relation.subject : "",
  ]);

test("七列都要勾稽，总计列也不例外", () => {
  const cells = withTotals(balanced([3]));
  expect(brief(reportOf({ ...cells, "t3.carriedForward.total": 5 }))).toContainEqual(["t3.balance", "fails", "总计"]);
});

test("空白不当作 0：那一格单独报，相关的勾稽说无法核对", () => {
  const report = reportOf({
    ...withTotals({ "t3.received.person": 1, "t3.disclosed.person": 1 }),
    "t3.disclosed.company": null,
  });
  expect(brief(report)).toEqual([
    ["t3.cell", "fails", ""],
    ["t3.row-total", "not-assessable", "（一）予以公开"],
    ["t3.results", "not-assessable", "商业企业"],
  ]);
});

test.each([
  ["", "blank"],
  ["/", "not-applicable"],
  ["6件", "not-a-number"],
  ["1,024", "not-a-number"],
  ["６", "not-a-number"],
  ["22（其中修订 16 件）", "not-a-number"],
  [-1, "negative"],
  [1.5, "not-whole"],
])("行政处罚填 %p：报 %s", (value, problem) => {
  const [finding] = reconcile(reportOf({ "t2.penalties.decisions": value }));
  expect(finding?.detail).toMatchObject({ kind: "cells", problem });
});

test.each([[" 56 "], ["\n0"], [56]])("行政处罚填 %p：数字前后的空白不算错", (value) => {
  expect(reconcile(reportOf({ "t2.penalties.decisions": value }))).toEqual([]);
});

test.each([
  [0.038, []],
  [0.0001, []],
  [0.0000001, ["not-whole"]],
])("收费 %p 万元", (value, problems) => {
  const found = reconcile(reportOf({ "t2.fees.amount": value })).map(
    ({ detail }) => "problem" in detail && detail.problem,
  );
  expect(found).toEqual(problems);
});

test("整张表空白只报一次，不逐格报", () => {
  const cells = Object.fromEntries(
    [...reportOf({}).cells.keys()].filter((key) => key.startsWith("t4")).map((key) => [key, null]),
  );
  expect(brief(reportOf(cells))).toEqual([["t4.cell", "fails", ""]]);
});

test("没有上年报告时，不核对跨年关系；有了才核对", () => {
  const report = reportOf(withTotals({ "t3.broughtForward.person": 2, "t3.disclosed.person": 2 }));
  expect(reconcile(report)).toEqual([]);
  const last = reportOf(withTotals({ "t3.received.person": 3, "t3.carriedForward.person": 3 })).cells;
  expect(reconcile(report, { last }).map(({ rule, at }) => [rule, at])).toEqual([
    ["year.brought-forward", ["t3.broughtForward.person"]],
    ["year.brought-forward", ["t3.broughtForward.total"]],
  ]);
});

test("无权制定规章的机关，规章不为 0 才是错", () => {
  const report = reportOf({ "t2.regulations.inForce": 1 });
  expect(reconcile(report, { canMakeRegulations: false }).map(({ rule }) => rule)).toEqual(["t2.regulations"]);
  expect(reconcile(report, { canMakeRegulations: true })).toEqual([]);
  expect(reconcile(report)).toEqual([]);
});

const numbers = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 40 });

test("勾稽相符的报告，不报任何问题", () => {
  fc.assert(fc.property(numbers, (counts) => reconcile(consistentReport(balanced(counts))).length === 0));
});

test("表三、表四任一格改动任意数，一定被发现；能断定是哪一格时，断定的就是改动的那一格", () => {
  const keys = [...reportOf({}).cells.keys()].filter((key) => !key.startsWith("t2"));
  fc.assert(
    fc.property(numbers, fc.constantFrom(...keys), fc.integer({ min: 1, max: 50 }), (counts, key, change) => {
      const cells = withTotals(balanced(counts));
      const now = cells[key as keyof typeof cells] ?? 0;
      const findings = reconcile(reportOf({ ...cells, [key]: now + change }));
      const named = findings.flatMap(({ detail }) =>
        detail.kind === "unequal" && detail.suspect ? [detail.suspect] : [],
      );
      expect(findings.some(({ at }) => at.includes(key))).toBe(true);
      expect(named.every((suspect) => suspect.key === key && suspect.correction === -change)).toBe(true);
      // Every cell of table 三 stands in two sums at least, so the changed one can always be named.
      if (key.startsWith("t3")) expect(named.length).toBeGreaterThan(0);
    }),
  );
});

test("表三、表四任一格改小，也一定被发现", () => {
  fc.assert(
    fc.property(numbers, fc.nat(), fc.nat(), (counts, which, by) => {
      const cells = withTotals({ ...balanced(counts), "t4.review.upheld": 3, "t4.suitAfterReview.other": 1 });
      const filled = Object.entries(cells).filter(([, value]) => value > 0);
      const [key, value] = filled[which % filled.length] as [AnyCellKey, number];
      const findings = reconcile(reportOf({ ...cells, [key]: value - 1 - (by % value) }));
      expect(findings.some(({ at }) => at.includes(key))).toBe(true);
      const named = findings.flatMap(({ detail }) =>
        detail.kind === "unequal" && detail.suspect ? [detail.suspect.key] : [],
      );
      expect(named.every((suspect) => suspect === key)).toBe(true);
    }),
  );
});

test("表二的规范性文件、规章，任一格与上年报告接不上就被发现", () => {
  const rows = ["regulations", "documents"] as const;
  const columns = ["made", "repealed", "inForce"] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...rows),
      fc.constantFrom(...columns),
      fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.nat({ max: 30 })),
      fc.integer({ min: 1, max: 20 }),
      (row, column, [before, made, gone], change) => {
        const repealed = Math.min(gone, before + made);
        const now = { made, repealed, inForce: before + made - repealed };
        const cellsOf = (figures: typeof now) =>
          Object.fromEntries(columns.map((one) => [`t2.${row}.${one}`, figures[one]]));
        const last = reportOf({ [`t2.${row}.inForce`]: before }).cells;
        expect(reconcile(reportOf(cellsOf(now)), { last })).toEqual([]);
        const findings = reconcile(reportOf(cellsOf({ ...now, [column]: now[column] + change })), { last });
        expect(findings.map(({ rule }) => rule)).toEqual(["t2.in-force"]);
        expect(findings[0]?.at).toContain(`t2.${row}.${column}`);
      },
    ),
  );
});

test("上年结转七列，任一列与上年报告接不上就被发现", () => {
  fc.assert(
    fc.property(numbers, fc.nat({ max: 6 }), fc.integer({ min: 1, max: 9 }), (counts, which, change) => {
      const columns = ["person", "company", "research", "charity", "legal", "other", "total"] as const;
      const column = columns[which] ?? "total";
      const report = consistentReport(balanced(counts));
      const brought = (of: (typeof columns)[number]) => shown(report.cells.get(`t3.broughtForward.${of}`));
      const last = reportOf(
        Object.fromEntries(
          columns.map((of) => [`t3.carriedForward.${of}`, Number(brought(of)) + (of === column ? change : 0)]),
        ),
      ).cells;
      expect(reconcile(report, { last }).map(({ rule, at }) => [rule, at])).toEqual([
        ["year.brought-forward", [`t3.broughtForward.${column}`]],
      ]);
    }),
  );
});
