import { ledgerFields } from "../../src/domain/ledger/fields";
import type { ExclusionReason, LedgerNote, UnresolvedProblem } from "../../src/domain/ledger/result";
import { ledgerWords as enUS } from "../../src/locales/en-US/ledger";
import { ledgerWords as zhCN } from "../../src/locales/zh-CN/ledger";

const of = { sheet: "上半年", row: 6 };

const reasons: readonly ExclusionReason[] = [
  { code: "total-row", text: "合计" },
  { code: "note-row", text: "注：甲" },
  { code: "repeated-header" },
  { code: "struck-through" },
  { code: "duplicate", number: "2023-001", of },
  { code: "superseded", number: "2023-001", by: of },
  { code: "other-year", years: [2021, 2022] },
  { code: "not-this-kind", field: "文件类别", value: "其他文件" },
];
const problems: readonly UnresolvedProblem[] = [
  { code: "missing" },
  { code: "unknown-word" },
  { code: "ambiguous", candidates: ["deliberative", "enforcementFile"] },
  { code: "contradiction", other: "已办结" },
  { code: "not-a-date" },
  { code: "impossible-date" },
  { code: "incomplete-date" },
  { code: "answered-before-received" },
  { code: "not-a-number" },
  { code: "cell-error" },
  { code: "duplicate-differs", of },
];
const notes: readonly LedgerNote["note"][] = [
  { code: "hidden-rows-read", count: 2 },
  { code: "hidden-sheet-read" },
  { code: "year-supplied", year: 2023, count: 1 },
  { code: "total-differs", stated: 12, counted: 11 },
];
const unresolved = (problem: UnresolvedProblem) => ({
  sheet: "下半年",
  row: 8,
  column: 5,
  field: "办理结果",
  value: "转办",
  problem,
});

describe.each([
  ["中文", zhCN],
  ["English", enUS],
])("%s", (_name, words) => {
  test("待定的行说明在哪张表、第几行（从 1 数）、哪一列（字母）", () => {
    for (const problem of problems) {
      const said = words.unresolved(unresolved(problem));
      expect(said).toContain("下半年");
      expect(said).toMatch(/9/);
      expect(said).toMatch(/F/);
      expect(said).toContain("办理结果");
      expect(said).not.toMatch(/undefined|\[object/);
    }
  });

  test("每个原因、问题、说明各有一句，没有两句相同", () => {
    const said = [
      ...reasons.map(words.excluded),
      ...problems.map((problem) => words.unresolved(unresolved(problem))),
      ...notes.map((note) => words.note({ sheet: "下半年", note })),
      ...Object.values(words.leftAlone),
    ];
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((sentence) => !/[。.]$/.test(sentence))).toEqual([]);
  });

  test("几种可能用法定的名称列出", () => {
    const said = words.unresolved(unresolved({ code: "ambiguous", candidates: ["deliberative", "enforcementFile"] }));
    expect(said).toContain("6.属于四类过程性信息");
    expect(said).toContain("7.属于行政执法案卷");
  });

  test("另一行也用行号（从 1 数）指出", () => {
    expect(words.excluded({ code: "duplicate", number: "2023-001", of })).toMatch(/上半年[^]*7|7[^]*上半年/);
  });
});

test("英文里每个字段都有名称", () => {
  const names = Object.values(ledgerFields).flatMap((fields) => Object.values(fields).map(({ name }) => name));
  expect(names.filter((name) => enUS.field(name) === name)).toEqual([]);
  expect(enUS.field("5月")).toBe("5月");
});

test("复议诉讼的几种可能，各说出是哪一类案件的哪一种结果", () => {
  const candidates = ["t4.directSuit.upheld", "t4.directSuit.corrected"] as const;
  const row = {
    sheet: "复议诉讼",
    row: 9,
    field: "审理结果",
    value: "二审改判",
    problem: { code: "ambiguous", candidates },
  } as const;
  const sentence = zhCN.unresolved(row);
  expect(sentence).toContain("未经复议直接起诉·结果维持；未经复议直接起诉·结果纠正");
});
