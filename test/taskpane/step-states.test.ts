import { checkOpenReport } from "../../src/actions/check-report";
import { inspect } from "../../src/actions/inspect";
import { planFill } from "../../src/actions/plan-fill";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { zhCN } from "../../src/locales/zh-CN";
import { emptySession, type Section, type Session } from "../../src/taskpane/session";
import { stepAfter, stepState } from "../../src/taskpane/step-states";
import { applyEdits } from "../../src/workbook/apply-edits";
import { sampleData } from "../fixtures/sample-data";
import { sheetOf, workbookOf } from "../fixtures/sheets";

/** The session of a workbook that was read to its end. */
function sessionOf(data: WorkbookData): Session {
  const options = { words: zhCN, replace: new Set<never>() };
  return {
    ...emptySession,
    inspection: inspect(data),
    outcome: planFill(data, options),
    check: checkOpenReport(data),
  };
}

function written(data: WorkbookData): WorkbookData {
  const outcome = planFill(data, { words: zhCN });
  if (outcome.kind !== "planned") throw new Error("not planned");
  return applyEdits(data, outcome.plan.edits);
}

const paragraphs = (...rows: readonly (readonly string[])[]) =>
  sessionOf(
    workbookOf(
      sheetOf("正文", [
        ["说明"],
        ["正文", "状态", "草稿", "数据来源", "编号"],
        ["某某街道办事处2023年政府信息公开工作年度报告", "草稿", "", "", "title"],
        ...rows,
      ]),
    ),
  );

let ledgers: WorkbookData;
beforeAll(async () => (ledgers = await sampleData("北苑街道2023年台账")));

test("只有台账：台账已完成，别的都还没做，接着是填报", () => {
  const session = sessionOf(ledgers);
  expect(stepState("ledgers", session)).toEqual({ kind: "done" });
  expect((["fill", "check", "text", "export"] as const).map((section) => stepState(section, session).kind)).toEqual([
    "to-do",
    "to-do",
    "to-do",
    "to-do",
  ]);
  expect(stepAfter("ledgers", session)).toBe("fill");
});

test.each<[Section, Section | undefined]>([
  ["ledgers", "export"],
  ["fill", "export"],
  ["text", "export"],
  ["export", undefined],
])("样本写入以后处处相符：在 %s，接着是 %s", (section, next) => {
  expect(stepAfter(section, sessionOf(written(ledgers)))).toBe(next);
});

test("正文等人处理的按段数，不按问题的处数；标题以外缺的另算", () => {
  const session = paragraphs(["公开了信息，，共计６条条。", "", "", "", ""], ["", "待填写", "", "", "六"]);
  const text = stepState("text", session);
  const inRows = new Set(session.check?.textFindings.flatMap(({ paragraph }) => paragraph ?? []));
  expect(inRows.size).toBeGreaterThan(0);
  const elsewhere = session.check?.textFindings.filter(({ paragraph }) => paragraph === undefined).length ?? 0;
  expect(text).toEqual({ kind: "needs", count: inRows.size + elsewhere + 1 });
});
