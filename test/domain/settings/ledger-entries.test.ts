import fc from "fast-check";
import { fieldsOf } from "../../../src/domain/ledger/fields";
import { ledgerKinds } from "../../../src/domain/ledger/header-words";
import { noField, type LedgerChoice } from "../../../src/domain/ledger/told";
import { withDefaults } from "../../../src/domain/settings/settings";
import { chooseLedgerEdits, layoutSettings, parseSettings } from "../../../src/domain/settings/settings-sheet";
import type { Scalar } from "../../../src/domain/sheet/sheet-data";
import { settingsWords } from "../../../src/locales/zh-CN/settings";
import { applied, sheetOf, valuesOf, workbookOf } from "./settings-workbook";

const head = ["类别", "项目", "取值", "说明"];
const ledger = sheetOf(
  [["某某街道2023年台账"], ["申请人", "来件\n日期", "甲/乙", "结论"], ["张某某", 45000, "", ""]],
  "台账1",
);
const parsed = (...rows: readonly (readonly Scalar[])[]) => parseSettings(workbookOf(ledger, sheetOf([head, ...rows])));

test.each<[string, readonly Scalar[], LedgerChoice]>([
  ["种类", ["台账", "台账1", "依申请公开"], { of: "sheet", sheet: "台账1", kind: "applications" }],
  ["不是台账", ["台账", "台账1", "不是台账"], { of: "sheet", sheet: "台账1", kind: "none" }],
  ["列", ["台账", "台账1/结论", "办理结果"], { of: "column", sheet: "台账1", header: "结论", field: "办理结果" }],
  [
    "列名有换行",
    ["台账", "台账1/来件日期", "收到日期"],
    { of: "column", sheet: "台账1", header: "来件日期", field: "收到日期" },
  ],
  ["列名有斜线", ["台账", "台账1/甲/乙", "不用"], { of: "column", sheet: "台账1", header: "甲/乙", field: noField }],
])("读得懂：%s", (_, row, choice) => {
  expect(parsed(row).settings.ledgers).toEqual([choice]);
  expect(parsed(row).problems).toEqual([]);
});

test.each<[string, readonly Scalar[], string, string]>([
  ["没有这张表", ["台账", "台账2", "依申请公开"], "unknown-sheet", "台账2"],
  ["没有这一列", ["台账", "台账1/结果", "办理结果"], "unknown-column", "结果"],
  ["不是种类", ["台账", "台账1", "信访"], "unknown-kind", "信访"],
  ["不是项目", ["台账", "台账1/结论", "信访"], "unknown-field", "信访"],
  ["没写是哪张表", ["台账", "", "依申请公开"], "blank-item", "依申请公开"],
])("对不上的说明是哪一行：%s", (_, row, code, text) => {
  const { settings, problems } = parsed(["基本", "年度", 2023], row);
  expect(problems).toEqual([{ row: 2, code, text }]);
  expect(settings.ledgers).toEqual([]);
  for (const problem of problems) expect(settingsWords.problem(problem)).toMatch(/^年报设置第 3 行：/u);
});

test("同一张表写了两次，只采用第一次的", () => {
  const { settings, problems } = parsed(["台账", "台账1", "培训"], ["台账", "台账1", "收费"]);
  expect(settings.ledgers).toEqual([{ of: "sheet", sheet: "台账1", kind: "trainings" }]);
  expect(problems.map(({ row, code }) => [row, code])).toEqual([[2, "repeated"]]);
});

test("清空取值，就由程序自己认", () => {
  expect(parsed(["台账", "台账1", null])).toMatchObject({ settings: { ledgers: [] }, problems: [] });
});

const field = fc.constantFrom(noField, ...ledgerKinds.flatMap((kind) => fieldsOf(kind).map(([, { name }]) => name)));
const choice: fc.Arbitrary<LedgerChoice> = fc.oneof(
  fc.record({
    of: fc.constant("sheet" as const),
    sheet: fc.constant("台账1"),
    kind: fc.constantFrom("none" as const, ...ledgerKinds),
  }),
  fc.record({
    of: fc.constant("column" as const),
    sheet: fc.constant("台账1"),
    header: fc.constantFrom("申请人", "来件日期", "甲/乙", "结论"),
    field,
  }),
);

test("选过的都读得回来；同一处再选，后选的算", () => {
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 6 }), (choices) => {
      const after = choices.reduce(
        (workbook, one) => applied(workbook, chooseLedgerEdits(workbook, one, settingsWords)),
        workbookOf(ledger),
      );
      const { settings, problems } = parseSettings(after);
      expect(problems).toEqual([]);
      const place = (one: LedgerChoice) => (one.of === "sheet" ? "" : one.header);
      expect(new Map(settings.ledgers.map((one) => [place(one), one]))).toEqual(
        new Map(choices.map((one) => [place(one), one])),
      );
      expect(settings.ledgers).toHaveLength(new Set(choices.map(place)).size);
    }),
  );
});

test("写下的设置重新铺开，选过的还在", () => {
  const ledgers: readonly LedgerChoice[] = [
    { of: "sheet", sheet: "台账1", kind: "coercion" },
    { of: "column", sheet: "台账1", header: "结论", field: "备注" },
  ];
  const laid = sheetOf(valuesOf(layoutSettings(withDefaults({ ledgers }), settingsWords)));
  expect(parseSettings(workbookOf(ledger, laid)).settings.ledgers).toEqual(ledgers);
});
