import { checkOpenReport } from "../../src/actions/check-report";
import { inspect } from "../../src/actions/inspect";
import { planFill } from "../../src/actions/plan-fill";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { zhCN } from "../../src/locales/zh-CN";
import { readiness } from "../../src/taskpane/publishable";
import { emptySession, sections, type Session } from "../../src/taskpane/session";
import { stepState } from "../../src/taskpane/step-states";
import { applyEdits } from "../../src/workbook/apply-edits";
import { sampleData } from "../fixtures/sample-data";

function sessionOf(workbook: WorkbookData): Session {
  return {
    ...emptySession,
    inspection: inspect(workbook),
    outcome: planFill(workbook, { words: zhCN }),
    check: checkOpenReport(workbook),
    checkedAt: "2024-01-18 10:22",
  };
}

function filled(workbook: WorkbookData): WorkbookData {
  const outcome = planFill(workbook, { words: zhCN });
  if (outcome.kind === "impossible") throw new Error("not filled");
  return applyEdits(workbook, outcome.plan.edits);
}

const kinds = (session: Session) => sections.map((section) => stepState(section, session).kind);

const obstaclesOf = (session: Session) => {
  const ready = readiness(session);
  return ready.kind === "not-yet" ? ready.obstacles.map(({ of, section }) => [of, section]) : ready.kind;
};

test("刚打开示例：台账齐了，其余都还没有做", async () => {
  const session = sessionOf(await sampleData("北苑街道2023年台账"));
  expect(kinds(session)).toEqual(["done", "to-do", "to-do", "to-do", "to-do"]);
  expect(obstaclesOf(session)).toEqual([
    ["tables", "fill"],
    ["text", "text"],
  ]);
});

test("示例填报以后：只剩导出，可以发布", async () => {
  const session = sessionOf(filled(await sampleData("北苑街道2023年台账")));
  expect(kinds(session)).toEqual(["done", "done", "done", "done", "to-do"]);
  expect(readiness(session)).toMatchObject({ kind: "ready", cells: 200, warnings: 0 });
});

test("杂乱的台账有待定的行：填报了也不能发布", async () => {
  const session = sessionOf(filled(await sampleData("杂乱台账示例")));
  expect(obstaclesOf(session)).toContainEqual(["unresolved", "ledgers"]);
});

test("有改动、错误还在：照样说还不能发布，不用等重新核对", async () => {
  const session = sessionOf(await sampleData("北苑街道2023年台账"));
  expect(obstaclesOf({ ...session, stale: true })).toContainEqual(["tables", "fill"]);
});

test.each([
  ["有改动还没重新读", { stale: true }],
  ["正在核对", { work: "checking" }],
] as const)("%s：不下结论", async (_, change) => {
  const session = sessionOf(filled(await sampleData("北苑街道2023年台账")));
  expect(readiness({ ...session, ...change })).toEqual({ kind: "unknown" });
});
