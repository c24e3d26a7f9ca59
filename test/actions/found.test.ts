import { checkOpenReport, type ReportCheck } from "../../src/actions/check-report";
import { foundIn, groupOf } from "../../src/actions/found";
import { planFill } from "../../src/actions/plan-fill";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { textSheetOf } from "../../src/domain/text-sheet/text-sheet";
import { zhCN } from "../../src/locales/zh-CN";
import { applyEdits } from "../../src/workbook/apply-edits";
import { sampleData } from "../fixtures/sample-data";

let filled: WorkbookData;
beforeAll(async () => {
  const data = await sampleData("北苑街道2023年台账");
  const outcome = planFill(data, { words: zhCN });
  if (outcome.kind !== "planned") throw new Error("not planned");
  filled = applyEdits(data, outcome.plan.edits);
});

const typed = (sheet: string, row: number, column: number, value: number | string) =>
  ({ kind: "cell", sheet, row, column, content: { value } }) as const;

const opening = () => textSheetOf(filled)?.rows.find(({ id }) => id === "opening") ?? { row: 0, text: "" };

/** One wrong figure of 表三, and a wrong mark in the opening. */
const checked = (received: number): ReportCheck =>
  checkOpenReport(
    applyEdits(filled, [
      typed("表三 依申请公开", 5, 3, received),
      typed("正文", opening().row, 0, opening().text.replace("规定，编制", "规定,编制")),
    ]),
  );

test("先错误、后提示；同样严重的先表后正文；正文的指到它的那一行", () => {
  const check = checked(7);
  const [one, other] = check.findings;
  const [inText] = check.textFindings;
  if (one === undefined || other === undefined || inText === undefined) throw new Error("too little was found");
  const found = foundIn({
    ...check,
    findings: [{ ...one, severity: "warning" }, other],
    textFindings: [inText, { ...inText, severity: "error" }],
  });
  expect(found.map((each) => `${each.severity} ${groupOf(each)}`)).toEqual([
    "error t3",
    "error text",
    "warning t3",
    "warning text",
  ]);
  expect(found.at(-1)?.spot).toMatchObject({ sheet: "正文", area: { firstRow: opening().row } });
});

test("数变了，还是同一条：认得出来", () => {
  const ids = (check: ReportCheck) => foundIn(check).map(({ id }) => id);
  expect(new Set(ids(checked(7))).size).toBe(3);
  expect(ids(checked(9)).slice(0, 2)).toEqual(ids(checked(7)).slice(0, 2));
});

test("一模一样的两条，各认各的", () => {
  const check = checked(7);
  const [first] = check.textFindings;
  if (first === undefined) throw new Error("nothing found");
  const ids = foundIn({ ...check, findings: [], textFindings: [first, first] }).map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});
