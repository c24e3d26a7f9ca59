import fc from "fast-check";
import { outcomeRows } from "../../../src/domain/format/totals";
import { applicantNames, disputeOutcomeNames, outcomeNames } from "../../../src/domain/ledger/classify/statutory-names";
import { normalise } from "../../../src/domain/ledger/classify/normalise";
import { noStatements } from "../../../src/domain/narrative/statements";
import { defaultReadings, type Readings } from "../../../src/domain/settings/readings";
import { emptySettings, type OfficeWord, type Settings, withDefaults } from "../../../src/domain/settings/settings";
import { appendWordEdits, layoutSettings, parseSettings } from "../../../src/domain/settings/settings-sheet";
import type { Scalar } from "../../../src/domain/sheet/sheet-data";
import { settingsWords } from "../../../src/locales/zh-CN/settings";
import { settingsWords as english } from "../../../src/locales/en-US/settings";
import { applied, cellText, sheetOf, valuesOf, workbookOf } from "./settings-workbook";
import { statements } from "./stated";

const head = ["类别", "项目", "取值", "说明"];
const parsed = (...rows: readonly (readonly Scalar[])[]) => parseSettings(workbookOf(sheetOf([head, ...rows])));
const problemsIn = (...rows: readonly (readonly Scalar[])[]) =>
  parsed(...rows).problems.map(({ row, code, text }) => [row, code, text]);

describe("没有年报设置表", () => {
  test("一切照本程序的理解", () => {
    const { settings, problems } = parseSettings(workbookOf(sheetOf([["类别"]], "别的表")));
    expect(settings).toEqual(emptySettings());
    expect(settings.readings).toEqual({
      withdrawn: "otherHandling",
      transferred: "notHeld",
      mergedHandling: "otherHandling",
      consultation: "complaint",
      archiveQuery: "administrativeQuery",
      soleTrader: "person",
      cooperative: "other",
      expiredCountsAsRepealed: true,
      reviewRequestRejected: "upheld",
      suitDismissed: "other",
    });
    expect(problems).toEqual([]);
  });
});

describe("读年报设置", () => {
  test("机关、年度、口径、用语", () => {
    expect(
      parsed(
        ["基本", "机关名称", "某某市某某区人民政府某某街道办事处", "…"],
        ["基本", "年度", 2023],
        ["口径", "申请人撤回", "（五）不予处理-2.重复申请"],
        ["口径", "失效计入废止", "否"],
        ["用语", "转信访办", "1.信访举报投诉类申请"],
        ["用语", "民企", "商业企业"],
        ["用语", "还在研究", "四、结转下年度继续办理"],
      ),
    ).toEqual({
      settings: {
        organ: "某某市某某区人民政府某某街道办事处",
        year: 2023,
        readings: { ...defaultReadings, withdrawn: "repeated", expiredCountsAsRepealed: false },
        words: [
          { field: "outcome", text: "转信访办", means: "complaint" },
          { field: "applicant", text: "民企", means: "company" },
          { field: "outcome", text: "还在研究", means: "pending" },
        ],
        ledgers: [],
        statements: noStatements,
      },
      problems: [],
    });
  });

  test.each([
    ["（三）不予公开-1.属于国家秘密", "stateSecret"],
    ["1.属于国家秘密", "stateSecret"],
    ["１．属于国家秘密", "stateSecret"],
    ["属于国家秘密", "stateSecret"],
    ["危及三安全一稳定", "securityAndStability"],
    ["部分公开", "partlyDisclosed"],
    ["（一）予以公开", "disclosed"],
    ["结转下年度继续办理", "pending"],
    ["（六）其他处理-3.其他", "otherHandling"],
    ["3.其他", "otherHandling"],
    ["法人或其他组织-其他", "other"],
    ["自 然 人", "person"],
  ])("用语的取值“%s”", (value, means) => {
    expect(parsed(["用语", "某种说法", value]).settings.words).toMatchObject([{ means }]);
  });

  test("表头上面有标题、列换了位置、中间有空行，一样读", () => {
    const sheet = sheetOf([
      ["某某街道年报设置"],
      [],
      ["说明", "取值", " 项 目", "类别"],
      ["", "2023年", "年度", "基本"],
      [null, null, ""],
      [undefined as unknown as null, "否", "失效计入废止", "口径"],
    ]);
    const { settings, problems } = parseSettings(workbookOf(sheet));
    expect([settings.year, settings.readings.expiredCountsAsRepealed, problems]).toEqual([2023, false, []]);
  });

  test("取值空着，就照本程序的理解", () => {
    expect(parsed(["基本", "机关名称", ""], ["基本", "年度", null], ["口径", "申请人撤回", " "])).toEqual({
      settings: emptySettings(),
      problems: [],
    });
  });
});

describe("看不懂的行一行不丢", () => {
  test.each([
    [["栏位", "依申请公开台账", "B"], "unknown-category", "栏位"],
    [["", "年度", 2023], "unknown-category", ""],
    [["基本", "单位", "某某"], "unknown-item", "单位"],
    [["口径", "撤诉", "其他"], "unknown-item", "撤诉"],
    [["口径", "申请人撤回", "自然人"], "unknown-value", "自然人"],
    [["口径", "申请人撤回", "四、结转下年度继续办理"], "unknown-value", "四、结转下年度继续办理"],
    [["口径", "申请人撤回", "（三）不予公开"], "unknown-value", "（三）不予公开"],
    [["口径", "失效计入废止", "也许"], "unknown-value", "也许"],
    [["口径", "失效计入废止", { error: "#REF!" }], "unknown-value", "#REF!"],
    [["用语", "某种说法", "其他"], "unknown-value", "其他"],
    [["用语", "某种说法", "总计"], "unknown-value", "总计"],
    [["用语", "某种说法", ""], "blank-value", "某种说法"],
    [["用语", "", "自然人"], "blank-item", "自然人"],
    [["基本", "年度", "今年"], "not-a-year", "今年"],
    [["基本", "年度", 20233], "not-a-year", "20233"],
    [["基本", "年度", 2023.5], "not-a-year", "2023.5"],
    [["基本", "年度", 1023], "not-a-year", "1023"],
  ] as const)("%j", (row, code, text) => {
    expect(problemsIn(["基本", "机关名称", "某机关"], row)).toEqual([[2, code, text]]);
    expect(parsed(row).settings).toEqual(emptySettings());
  });

  test("写了两次，只用第一次", () => {
    const { settings, problems } = parsed(
      ["用语", "转信访办", "1.信访举报投诉类申请"],
      ["用语", "转 信访办", "3.其他"],
      ["基本", "年度", 2023],
      ["基本", "年度", 2024],
    );
    expect(settings.words).toEqual([{ field: "outcome", text: "转信访办", means: "complaint" }]);
    expect(settings.year).toBe(2023);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [2, "repeated"],
      [4, "repeated"],
    ]);
  });

  test("没有列名的同名表，说出来而不采用", () => {
    const { settings, problems } = parseSettings(workbookOf(sheetOf([["随手记的", "年度", 2023]])));
    expect(settings).toEqual(emptySettings());
    expect(problems).toEqual([{ row: 0, code: "no-header", text: "随手记的" }]);
  });

  test("每种问题都有中英文的话，行号按 Excel 的", () => {
    for (const problem of parsed(["栏位"], ["基本", "单位"], ["口径", "咨询", "x"], ["用语", "", "x"]).problems) {
      expect(settingsWords.problem(problem)).toContain(`第 ${problem.row + 1} 行`);
      expect(english.problem(problem)).toContain(`row ${problem.row + 1}`);
    }
  });

  test("任何内容都不出错", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant({ error: "#N/A" }),
      fc.constantFrom("类别", "项目", "取值", "基本", "口径", "用语", "正文", "年度", "咨询", "其他", "问题1"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (values) => {
        const { settings } = parseSettings(workbookOf(sheetOf([head, ...values])));
        expect(Object.keys(settings.readings)).toEqual(Object.keys(defaultReadings));
      }),
    );
  });
});

const anyOutcome = fc.constantFrom(...outcomeNames.map(({ means }) => means));
const anyApplicant = fc.constantFrom(...applicantNames.map(({ means }) => means));
const word: fc.Arbitrary<OfficeWord> = fc.oneof(
  fc.record({ field: fc.constant("outcome" as const), text: cellText, means: anyOutcome }),
  fc.record({ field: fc.constant("applicant" as const), text: cellText, means: anyApplicant }),
);
const anyRow = fc.constantFrom(...outcomeRows);
const anyDisputeOutcome = fc.constantFrom(...disputeOutcomeNames.map(({ means }) => means));
const readings: fc.Arbitrary<Readings> = fc.record({
  withdrawn: anyRow,
  transferred: anyRow,
  mergedHandling: anyRow,
  consultation: anyRow,
  archiveQuery: anyRow,
  soleTrader: anyApplicant,
  cooperative: anyApplicant,
  expiredCountsAsRepealed: fc.boolean(),
  reviewRequestRejected: anyDisputeOutcome,
  suitDismissed: anyDisputeOutcome,
});
const anySettings: fc.Arbitrary<Settings> = fc.record(
  {
    organ: cellText,
    year: fc.integer({ min: 2008, max: 2100 }),
    readings,
    statements,
    ledgers: fc.constant([]),
    words: fc.uniqueArray(word, { selector: ({ field, text }) => `${field}:${normalise(text)}`, maxLength: 6 }),
  },
  { requiredKeys: ["readings", "statements", "ledgers", "words"] },
);

describe("写年报设置", () => {
  test("写出来再读，还是同样的设置", () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const workbook = workbookOf(sheetOf(valuesOf(layoutSettings(settings, settingsWords))));
        expect(parseSettings(workbook)).toEqual({ settings, problems: [] });
      }),
    );
  });

  test("没有定的也列出来，附上理由", () => {
    const values = valuesOf(layoutSettings(emptySettings(), settingsWords));
    expect(values[1]).toEqual(["类别", "项目", "取值", "说明"]);
    expect(values[2]?.slice(0, 3)).toEqual(["基本", "机关名称", null]);
    expect(values[3]?.slice(0, 3)).toEqual(["基本", "年度", null]);
    expect(values[4]).toEqual(["口径", "申请人撤回", "（六）其他处理-3.其他", settingsWords.readings.withdrawn]);
    expect(values.slice(2).every((line) => String(line[3]).length > 10)).toBe(true);
  });

  test("以 = + - @ 开头的用语仍是文字", () => {
    const settings = withDefaults({ words: [{ field: "outcome", text: "=1+1", means: "disclosed" }] });
    const cell = layoutSettings(settings, settingsWords).cells.find(({ content }) => content.value === "=1+1");
    expect(cell?.content).toEqual({ value: "=1+1" });
  });
});

describe("记住一个用语", () => {
  const transfer: OfficeWord = { field: "outcome", text: "转信访办", means: "complaint" };

  test("没有设置表：连同默认的口径一起写出来", () => {
    const workbook = workbookOf(sheetOf([["台账"]], "依申请公开台账"));
    const after = applied(workbook, appendWordEdits(workbook, transfer, settingsWords));
    expect(parseSettings(after)).toEqual({ settings: withDefaults({ words: [transfer] }), problems: [] });
    expect(after.sheets[0]).toBe(workbook.sheets[0]);
  });

  test("有设置表：加在最后一行下面，其余的一格不动", () => {
    const before = sheetOf([["标题"], head, ["基本", "年度", 2023], ["备忘", "自己写的", "话"], [null, ""]]);
    const edits = appendWordEdits(workbookOf(before), transfer, settingsWords);
    expect(edits).toEqual(
      ["用语", "转信访办", "（五）不予处理-1.信访举报投诉类申请"].map((value, column) => ({
        kind: "cell",
        sheet: "年报设置",
        row: 4,
        column,
        content: { value },
      })),
    );
  });

  test("已有这个用语：改它的取值，不重复添加", () => {
    const before = workbookOf(sheetOf([head, ["用语", "转 信访办", "3.其他"]]));
    expect(appendWordEdits(before, transfer, settingsWords)).toEqual([
      { kind: "cell", sheet: "年报设置", row: 1, column: 2, content: { value: "（五）不予处理-1.信访举报投诉类申请" } },
    ]);
  });

  test("同名的表里是别的内容：保留，在下面另起", () => {
    const before = workbookOf(sheetOf([["随手记的"], ["两行"]]));
    const after = applied(before, appendWordEdits(before, transfer, settingsWords));
    expect(after.sheets[0]?.values.slice(0, 2)).toEqual([["随手记的"], ["两行"]]);
    expect(parseSettings(after).settings.words).toEqual([transfer]);
  });

  test("空白不是用语", () => {
    expect(appendWordEdits(workbookOf(), { ...transfer, text: " " }, settingsWords)).toEqual([]);
  });

  test("无论先后，加进去的都读得回来", () => {
    fc.assert(
      fc.property(anySettings, word, (settings, added) => {
        const before = workbookOf(sheetOf(valuesOf(layoutSettings(settings, settingsWords))));
        const { settings: after, problems } = parseSettings(
          applied(before, appendWordEdits(before, added, settingsWords)),
        );
        const same = ({ field, text }: OfficeWord) =>
          field === added.field && normalise(text) === normalise(added.text);
        expect(after.words.find(same)?.means).toBe(added.means);
        expect(after.words.filter((one) => !same(one))).toEqual(settings.words.filter((one) => !same(one)));
        expect([after.organ, after.year, after.readings, after.statements, problems]).toEqual([
          settings.organ,
          settings.year,
          settings.readings,
          settings.statements,
          [],
        ]);
      }),
    );
  });
});
