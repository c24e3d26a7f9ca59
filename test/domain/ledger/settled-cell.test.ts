import { field } from "../../../src/domain/ledger/classify/fields";
import { applicantNames, outcomeNames } from "../../../src/domain/ledger/classify/statutory-names";
import type { UnresolvedProblem, UnresolvedRow } from "../../../src/domain/ledger/result";
import { namesFor, type Table3Meaning } from "../../../src/domain/ledger/names-for";
import { settledCell } from "../../../src/domain/ledger/settled-cell";

const outcomes = outcomeNames.map(({ means, label }): [string, Table3Meaning] => [label, { field: "outcome", means }]);
const applicants = applicantNames.map(({ means, label }): [string, Table3Meaning] => [
  label,
  { field: "applicant", means },
]);

test.each([...outcomes, ...applicants])("空着的格选 %s：有一种写法读出来就是它", (_, meaning) => {
  expect(settledCell({ value: "" }, meaning)).toEqual(expect.any(String));
});

test.each<[string, Table3Meaning, string]>([
  ["不予公开", { field: "outcome", means: "stateSecret" }, "不予公开（属于国家秘密）"],
  ["第十六条第二款", { field: "outcome", means: "deliberative" }, "第十六条第二款（属于四类过程性信息）"],
  ["予以公开/不予公开", { field: "outcome", means: "disclosed" }, "予以公开"],
  ["转信访办", { field: "outcome", means: "complaint" }, "信访举报投诉类申请"],
  ["法人", { field: "applicant", means: "company" }, "法人（商业企业）"],
  ["某某单位", { field: "applicant", means: "person" }, "自然人"],
])("“%s”选定以后写成什么：说得通就留着原来的话", (value, meaning, text) => {
  expect(settledCell({ value }, meaning)).toBe(text);
});

const row = (name: string, code: UnresolvedProblem["code"], column?: number): UnresolvedRow => ({
  sheet: "一季度",
  row: 8,
  field: name,
  value: "",
  problem: { code } as UnresolvedProblem,
  ...(column !== undefined && { column }),
});

test("结果和申请人类型选得出来；日期、互相矛盾的、不知道在哪一格的，选不出来", () => {
  expect(namesFor(row(field.result, "ambiguous", 8))).toBe("outcome");
  expect(namesFor(row(field.detail, "ambiguous", 8))).toBe("outcome");
  expect(namesFor(row(field.applicantType, "missing", 3))).toBe("applicant");
  expect(namesFor(row(field.result, "contradiction", 8))).toBeUndefined();
  expect(namesFor(row("收到日期", "missing", 3))).toBeUndefined();
  expect(namesFor(row(field.result, "missing"))).toBeUndefined();
});
