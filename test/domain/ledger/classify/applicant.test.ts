import fc from "fast-check";
import { classifyApplicant } from "../../../../src/domain/ledger/classify/applicant";
import { notice2021 } from "../../../../src/domain/format/notice-2021-30";
import { emptySettings, withDefaults } from "../../../../src/domain/settings/settings";

const settings = emptySettings();

const classified = (type: string, name = "", under = settings) => classifyApplicant({ type, name }, under);

const said = (type: string, name = "", under = settings): string => {
  const answer = classified(type, name, under);
  return answer.kind === "known" ? answer.value : `[${answer.problem.code}]`;
};

const organisations = ["company", "research", "charity", "legal", "other"];
const everyone = ["person", ...organisations];

describe("申请人类型", () => {
  const columns = notice2021.t3.columns.filter(({ key }) => key !== "total");

  test.each(columns.map(({ label, key }) => [label, key]))("表头写法：%s", (label, key) => {
    expect(said(label)).toBe(key);
  });

  test.each(columns.flatMap((column) => ("group" in column ? [[column.group, column.label, column.key]] : [])))(
    "两级：%s %s",
    (group, label, key) => {
      for (const join of ["-", "—", "/", "：", "（", "\n", " "]) expect(said(`${group}${join}${label}`)).toBe(key);
      expect(said(`${group}（${label}）`)).toBe(key);
    },
  );

  const words: Readonly<Record<string, string>> = {
    person: "个人 公民 自然人 居民 村民 公民个人 公民（自然人） 自然人-公民 个体工商户 个体户 自然人（律师代理）",
    company:
      "企业 公司 有限公司 商贸 个体企业 合伙企业 商业企业 企业法人 法人-企业 法人（公司） 国有企业 个人独资企业 公司/企业 律师代理企业",
    research: "大学 学院 研究院 研究所 科研 科研机构 高校",
    charity: "基金会 协会 社会团体 民办非企业 民办非企业单位 志愿者组织 社会公益组织 社会团体法人",
    legal: "律师事务所 律所 法律服务所 法律服务机构",
    other: "机关 事业单位 居委会 村委会 业委会 业主委员会 农村集体经济组织 合作社 事业单位法人 其他 村（居）委会",
  };

  test.each(Object.entries(words).flatMap(([column, list]) => list.split(" ").map((word) => [word, column])))(
    "%s → %s",
    (word, column) => {
      expect(said(word)).toBe(column);
    },
  );

  test.each([
    ["法人", organisations],
    ["法人或其他组织", organisations],
    ["法人或者其他组织", organisations],
    ["法人/其他组织", organisations],
    ["其他组织", organisations],
    ["企业/其他组织", organisations],
    ["自然人/法人", everyone],
    ["公民、法人或其他组织", everyone],
    ["自然人/企业", ["person", "company"]],
    ["大学、企业", ["company", "research"]],
    ["科研企业", ["company", "research"]],
    ["律师", everyone],
  ])("“%s”不止一列", (type, candidates) => {
    expect(classified(type)).toEqual({
      kind: "unresolved",
      field: "申请人类型",
      value: type,
      problem: { code: "ambiguous", candidates },
    });
  });

  test.each([
    "非自然人企业",
    "非企业",
    "非法人",
    "不是企业",
    "公司职工",
    "企业员工",
    "村民代表大会",
    "某某",
    "类别",
    "是",
    "张某某",
    "1",
  ])("不认识“%s”", (type) => {
    expect(said(type)).toBe("[unknown-word]");
  });
});

describe("类型空白时看名称", () => {
  test.each([
    ["北京某某律师事务所", "legal"],
    ["某某法律服务所", "legal"],
    ["北京某某有限公司", "company"],
    ["北京某某有限公司通州分公司", "company"],
    ["某某投资中心（有限合伙）", "company"],
    ["某某(北京)科技有限公司", "company"],
    ["某某大学", "research"],
    ["某某研究院", "research"],
    ["某某基金会", "charity"],
    ["某某行业协会", "charity"],
    ["某某社区居民委员会", "other"],
    ["某某小区业主委员会", "other"],
    ["某某农民专业合作社", "other"],
    ["某某村股份经济合作社", "other"],
  ])("%s → %s", (name, column) => {
    expect(said("", name)).toBe(column);
    expect(said("/", name)).toBe(column);
    expect(said("", ` ${name}\u3000`)).toBe(column);
  });

  test.each([
    ...["张某某", "张**", "李某", "张三丰", "欧阳某某", "", "某某商店", "某某厂", "某某中心", "某某老年大学"],
    ...["张某某（北京某某有限公司）", "王某某委托北京某某律师事务所", "张某某、北京某某有限公司", "某某律师", "大学生"],
    ...["某某有限公司职工", "大学", "公司"],
  ])("“%s”不能断定，缺申请人类型", (name) => {
    expect(classified("", name)).toEqual({
      kind: "unresolved",
      field: "申请人类型",
      value: "",
      problem: { code: "missing" },
    });
  });
});

describe("类型与名称合起来看", () => {
  test.each([
    ["法人", "北京某某有限公司", "company"],
    ["法人或其他组织", "某某大学", "research"],
    ["企业/其他组织", "某某基金会", "charity"],
    ["企业", "北京某某律师事务所", "company"],
    ["自然人", "张某某", "person"],
    ["自然人", "张某某（北京某某律师事务所代理）", "person"],
    ["个体工商户", "某某餐饮有限公司", "person"],
  ])("类型“%s”，名称“%s” → %s", (type, name, column) => {
    expect(said(type, name)).toBe(column);
  });

  test("自然人的名称明明是公司：矛盾", () => {
    expect(classified("自然人", "北京某某有限公司")).toMatchObject({
      value: "自然人",
      problem: { code: "contradiction", other: "北京某某有限公司" },
    });
  });

  test.each(["律师", "民企"])("类型“%s”不由名称代为决定", (type) => {
    expect(said(type, "北京某某有限公司")).toMatch(/^\[/);
  });
});

describe("机关的决定优先", () => {
  test("自己的用语", () => {
    const own = withDefaults({ words: [{ field: "applicant", text: "民企", means: "company" }] });
    expect(said("民企", "", own)).toBe("company");
    expect(said(" 民　企", "", own)).toBe("company");
    expect(said("民企员工", "", own)).toBe("[unknown-word]");
  });

  test("个体工商户、合作社按口径", () => {
    const own = withDefaults({ readings: { soleTrader: "company", cooperative: "company" } });
    expect(said("个体工商户", "", own)).toBe("company");
    expect(said("合作社", "", own)).toBe("company");
    expect(said("", "某某农民专业合作社", own)).toBe("company");
  });
});

describe("对任何输入", () => {
  test("从不出错；空格、换行、全角不改变结论", () => {
    const parts = fc.constantFrom(
      ..."企业 法人 其他组织 自然人 或 / - （ ） 非 律师 大学 张某某 有限公司 A 1".split(" "),
    );
    const text = fc.array(parts, { maxLength: 5 }).map((list) => list.join(""));
    const spread = (cell: string) =>
      [...cell].join("　\n").replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(text, text, (type, name) => {
        expect(said(spread(type), spread(name))).toBe(said(type, name));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (type, name) => {
        expect(["known", "unresolved"]).toContain(classified(type, name).kind);
      }),
    );
  });
});
