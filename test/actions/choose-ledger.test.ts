import { chooseLedger } from "../../src/actions/choose-ledger";
import { inspect } from "../../src/actions/inspect";
import { planFill } from "../../src/actions/plan-fill";
import type { LedgerChoice } from "../../src/domain/ledger/told";
import { zhCN } from "../../src/locales/zh-CN";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { sheetOf, workbookOf } from "../fixtures/sheets";

const identity = { organ: "某某街道办事处", year: 2023 };

test("没认出的表选了种类、选了列，记在年报设置里，再读、再填都照它", async () => {
  const data = workbookOf(
    sheetOf("登记", [
      ["何人", "何类", "何时", "何日答", "结果如何"],
      ["张某某", "自然人", "2023-5-6", "2023-5-9", "予以公开"],
    ]),
  );
  const workbook = memoryWorkbook(data);
  const column = (header: string, field: string): LedgerChoice => ({ of: "column", sheet: "登记", header, field });
  const choices: readonly LedgerChoice[] = [
    { of: "sheet", sheet: "登记", kind: "applications" },
    column("何人", "申请人"),
    column("何类", "申请人类型"),
    column("何时", "收到日期"),
    column("何日答", "答复日期"),
    column("结果如何", "办理结果"),
  ];
  expect(inspect(workbook.data, identity).reading?.leftAlone).toEqual([{ sheet: "登记", reason: "unknown" }]);
  for (const choice of choices) await workbook.apply(chooseLedger(workbook.data, choice, zhCN));
  const { reading, settingsProblems } = inspect(workbook.data, identity);
  expect(settingsProblems).toEqual([]);
  expect(reading?.rows).toEqual({ read: 1, counted: 1, excluded: 0, unresolved: 0 });
  const outcome = planFill(workbook.data, { ...identity, words: zhCN });
  const figure = outcome.kind === "planned" && outcome.plan.cells.find(({ key }) => key === "t3.disclosed.person");
  expect(figure).toMatchObject({ counted: 1, state: "changed" });
});
