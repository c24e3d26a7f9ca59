import { notice2021 } from "../../../../src/domain/format/notice-2021-30";
import { notices } from "../../../../src/domain/format/notices";
import { formFindings } from "../../../../src/domain/text/form/form-findings";
import { formRulesFor } from "../../../../src/domain/text/form/form-rules";
import { textFormWords as enUS } from "../../../../src/locales/en-US/text-form";
import { textFormWords as zhCN } from "../../../../src/locales/zh-CN/text-form";
import { contextOf, reportText } from "./report-text";

const everyRule = notices.flatMap((notice) =>
  formRulesFor(notice).map((rule) => [notice.id, rule.code, rule] as const),
);

describe.each(everyRule)("%s %s", (_, code, rule) => {
  const found = ({ year, ...example }: typeof rule.examples.holds) =>
    rule.find(reportText(example), contextOf(year ?? 2023));

  test("规范的例子不报", () => expect(found(rule.examples.holds)).toEqual([]));

  test("不规范的例子要报", () => expect(found(rule.examples.fails).map(({ fact }) => fact.code)).toContainEqual(code));

  test("写明出处：引用条文，或说明理由", () => {
    if (rule.source.kind === "quoted") expect(rule.source.quote).not.toBe("");
    else {
      expect(zhCN.readings[code]).toMatch(/^(?:我们的理解|依据)：/u);
      expect(enUS.readings[code]).toMatch(/^(?:Our reading|Source): /u);
    }
  });
});

const body = [{ number: "二", heading: "二、主动公开政府信息情况", body: [] }] as const;

test.each(formRulesFor(notice2021).map((rule) => [rule.code, rule.examples.fails] as const))(
  "%s：两种语言的句子都带上原文和应有的写法，没有空着的地方",
  (code, { year = 2023, sections = body, ...example }) => {
    const found = formFindings(reportText({ ...example, sections }), contextOf(year));
    const told = found.filter(({ detail }) => detail.code === code);
    expect(told).not.toEqual([]);
    for (const finding of told) {
      for (const { sentence } of [zhCN, enUS]) {
        expect(sentence(finding)).toContain(finding.quote);
        expect(sentence(finding)).toContain(finding.suggestion ?? "");
        expect(sentence(finding)).not.toMatch(/undefined|null|“”/u);
      }
    }
  },
);

test("同一格式里一个代码只有一条规则", () => {
  for (const notice of notices) {
    const codes = formRulesFor(notice).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  }
});
