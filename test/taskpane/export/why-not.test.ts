import type { ReportCheck } from "../../../src/actions/check-report";
import { contentMark } from "../../../src/domain/record/exports";
import { noText } from "../../../src/domain/text/report-in-workbook";
import { emptySession } from "../../../src/taskpane/session";
import { madeFiles, missingTables, whyNot } from "../../../src/taskpane/steps/export/why-not";
import { reportOf } from "../../fixtures/report";

const known = { organ: "某某街道办事处", year: 2023 };

const three = ["t2", "t3", "t4"];

const checkOf = (ids: readonly string[], identity: object = known): ReportCheck => {
  const report = { ...reportOf({}), missingTables: three.filter((id) => !ids.includes(id)) };
  return { tables: ids.map((id) => ({ id })), identity, report, text: noText } as unknown as ReportCheck;
};

test.each([
  ["还没读完", undefined, false, "reading"],
  ["一张表也没有", checkOf([]), false, "noTables"],
  ["不知道机关", checkOf(three, { year: 2023 }), false, "noOrgan"],
  ["不知道年度", checkOf(three, { organ: "某某街道办事处" }), false, "noYear"],
  ["改了还没重新核对", checkOf(three), true, "stale"],
  ["什么都有", checkOf(three), false, undefined],
] as const)("%s", (_, check, stale, why) => {
  expect(whyNot({ ...emptySession, check, stale })).toBe(why);
});

test("缺哪张表，说哪张", () => {
  expect(missingTables(checkOf(["t3", "t3"]))).toEqual(["表二", "表四"]);
});

test("最近一次在最前；和工作簿现在一样的才算数", () => {
  const check = checkOf(three);
  const mark = contentMark(check.report.cells, check.text);
  const made = madeFiles(
    [
      { name: "甲.docx", when: "2024-01-18 10:22", mark: "00000000" },
      { name: "乙.docx", when: "2024-01-19 10:22", mark },
    ],
    check,
  );
  expect(made.map(({ name, isCurrent }) => [name, isCurrent])).toEqual([
    ["乙.docx", true],
    ["甲.docx", false],
  ]);
});
