import { checkReport } from "../../src/actions/check-report";
import { printable, type CheckedReport } from "../../src/actions/printable";
import { reportFromDocument } from "../../src/domain/report/from-document";
import { tableKey } from "../../src/domain/record/waiver-key";
import type { Waiver } from "../../src/domain/record/waivers";
import { zhCN } from "../../src/locales/zh-CN";
import { beiyuanDocument } from "../fixtures/beiyuan-document";

const identity = { organ: "北京市通州区人民政府北苑街道办事处", year: 2023 };

const checked = (received: string): CheckedReport => ({
  ...checkReport(reportFromDocument(beiyuanDocument({ cells: { "t3.received.person": received } }))),
  identity,
});

/** The same without what its text has that a check finds. */
const tablesOnly = (received: string): CheckedReport => ({ ...checked(received), textFindings: [] });

test("还有错误，就是草稿；写了说明也一样", () => {
  const wrong = tablesOnly("7");
  const waivers = wrong.findings.map((finding): Waiver => ({ ...tableKey(finding), of: identity, reason: "有原因" }));
  expect(printable(wrong, { words: zhCN }).draft).toBe(true);
  expect(printable({ ...wrong, waivers }, { words: zhCN }).draft).toBe(true);
  expect(printable(tablesOnly("6"), { words: zhCN }).draft).toBe(false);
});

test("要了核对记录才附上，说明也在里面", () => {
  const wrong = tablesOnly("7");
  const waivers = wrong.findings
    .slice(0, 1)
    .map((finding): Waiver => ({ ...tableKey(finding), of: identity, reason: "有原因" }));
  expect(printable({ ...wrong, waivers }, { words: zhCN }).record).toBeUndefined();
  const record = printable({ ...wrong, waivers }, { words: zhCN, record: true }).record ?? [];
  expect(record.filter(({ category }) => category === "finding")).toHaveLength(wrong.findings.length);
  expect(record.filter(({ category }) => category === "waiver")).toMatchObject([{ text: "有原因" }]);
});
