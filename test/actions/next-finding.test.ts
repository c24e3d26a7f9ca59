import { checkOpenReport, type ReportCheck } from "../../src/actions/check-report";
import { nextFinding } from "../../src/actions/next-finding";
import { planFill } from "../../src/actions/plan-fill";
import { areaA1 } from "../../src/domain/sheet/address";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { zhCN } from "../../src/locales/zh-CN";
import { applyEdits } from "../../src/workbook/apply-edits";
import type { Spot } from "../../src/workbook/workbook";
import { sampleData } from "../fixtures/sample-data";

let filled: WorkbookData;
beforeAll(async () => {
  const data = await sampleData("北苑街道2023年台账");
  const outcome = planFill(data, { words: zhCN, replace: new Set() });
  if (outcome.kind !== "planned") throw new Error("not planned");
  filled = applyEdits(data, outcome.plan.edits);
});

const wrong = (...cells: readonly (readonly [number, number])[]) =>
  checkOpenReport(
    applyEdits(
      filled,
      cells.map(([row, column]) => ({
        kind: "cell",
        sheet: "表三 依申请公开",
        row,
        column,
        content: { value: 9 },
      })),
    ),
  );

test("从哪里都不在开始，一处一处走遍，再回到第一处", () => {
  // Three cells of three columns and rows.
  const check = wrong([5, 3], [6, 4], [8, 5]);
  const visited: string[] = [];
  let at: Spot | undefined;
  for (let step = 0; step < 50; step++) {
    const next = nextFinding(check, at);
    if (next === undefined) throw new Error("nowhere to go");
    const name = areaA1(next.spot.area);
    if (visited[0] === name) {
      expect(visited).toHaveLength(next.of);
      break;
    }
    expect(next.number).toBe(visited.length + 1);
    expect(visited).not.toContain(name);
    visited.push(name);
    at = next.spot;
  }
  expect(visited.length).toBeGreaterThan(2);
});

test("人在别处时从第一处开始", () => {
  const check = wrong([5, 3]);
  const area = { firstRow: 90, firstColumn: 0, lastRow: 90, lastColumn: 0 };
  expect(nextFinding(check, { sheet: "培训台账", area })?.number).toBe(1);
});

const cell = (row: number, column: number): Spot => ({
  sheet: "表三 依申请公开",
  area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
});

/** Of sums that do not come out, all cells are to be looked at. */
const unsuspicious = (check: ReportCheck): ReportCheck => ({
  ...check,
  findings: check.findings.map((finding) => {
    if (finding.detail.kind !== "unequal") return finding;
    const { kind, relation, left, right } = finding.detail;
    return { ...finding, detail: { kind, relation, left, right } };
  }),
});

test.each<[string, () => ReportCheck, Spot, string]>([
  ["那一处改好了，人在它下面一格：接着往下走", () => wrong([5, 3], [8, 5]), cell(6, 3), "F9"],
  ["下面没有了：回到第一处", () => wrong([5, 3], [8, 5]), cell(90, 0), "D6"],
  ["只在那一处的一格里：接着走下一处", () => unsuspicious(wrong([5, 3])), cell(5, 4), "D6:D30"],
])("%s", (_, check, at, next) => {
  const found = nextFinding(check(), at);
  expect(found && areaA1(found.spot.area)).toBe(next);
});

test("全部相符：没有下一处", () => {
  expect(nextFinding(checkOpenReport(filled), undefined)).toBeUndefined();
});
