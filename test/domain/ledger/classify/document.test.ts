import { classifyDocument } from "../../../../src/domain/ledger/classify/document";

const said = (category: string, status: string): string => {
  const answer = classifyDocument({ category, status });
  return answer.kind === "known"
    ? `${answer.value.kind} ${answer.value.state}`
    : `[${answer.field} ${answer.problem.code}]`;
};

test.each([
  ["规章", "regulation"],
  ["政府规章", "regulation"],
  ["行政规范性文件", "document"],
  ["规范性文件", "document"],
  ["是", "document"],
  ["", "document"],
  ["/", "document"],
  ["其他文件", "other"],
  ["非规范性文件", "other"],
  ["否", "other"],
])("文件类别“%s” → %s", (category, kind) => {
  expect(said(category, "")).toBe(`${kind} unstated`);
});

test.each([
  ["现行有效", "inForce"],
  ["有效", "inForce"],
  ["保留", "inForce"],
  ["现行有效；保留", "inForce"],
  ["修改", "inForce"],
  ["有效（已修改）", "inForce"],
  ["废止", "repealed"],
  ["已废止", "repealed"],
  ["宣布废止", "repealed"],
  ["失效", "expired"],
  ["已失效", "expired"],
  ["宣布失效", "expired"],
  ["有效期届满失效", "expired"],
  ["已 失\n效", "expired"],
  ["", "unstated"],
  ["—", "unstated"],
])("效力状态“%s” → %s", (status, state) => {
  expect(said("", status)).toBe(`document ${state}`);
});

test.each([
  ["规章制度", "", "[文件类别 unknown-word]"],
  ["规范性文件/其他文件", "", "[文件类别 ambiguous]"],
  ["不详", "", "[文件类别 unknown-word]"],
  ["", "废止/失效", "[效力状态 ambiguous]"],
  ["", "现行有效；废止", "[效力状态 ambiguous]"],
  ["", "部分有效", "[效力状态 ambiguous]"],
  ["", "部分废止", "[效力状态 ambiguous]"],
  ["", "未废止", "[效力状态 unknown-word]"],
  ["", "尚未失效", "[效力状态 unknown-word]"],
  ["", "无效", "[效力状态 unknown-word]"],
  ["", "不再有效", "[效力状态 unknown-word]"],
  ["", "拟废止", "[效力状态 unknown-word]"],
  ["", "是", "[效力状态 unknown-word]"],
])("类别“%s”、状态“%s”：%s", (category, status, problem) => {
  expect(said(category, status)).toBe(problem);
});
