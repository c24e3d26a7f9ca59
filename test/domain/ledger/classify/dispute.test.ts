import fc from "fast-check";
import { classifyDispute, leavesJudgmentStanding } from "../../../../src/domain/ledger/classify/dispute";
import { notice2021 } from "../../../../src/domain/format/notice-2021-30";
import { emptySettings, withDefaults } from "../../../../src/domain/settings/settings";

const settings = emptySettings();

interface Row {
  readonly type?: string;
  readonly result?: string;
  readonly viaReview?: string;
  readonly note?: string;
}

const classified = ({ type = "", result = "", viaReview = "", note = "" }: Row, under = settings) =>
  classifyDispute({ type, result, viaReview, note }, under);

/** "group.outcome", or the field and the problem's code in brackets. */
const said = (row: Row, under = settings): string => {
  const answer = classified(row, under);
  return answer.kind === "known"
    ? `${answer.value.group}.${answer.value.outcome}`
    : `[${answer.field} ${answer.problem.code}]`;
};

describe("行政复议", () => {
  const results: Readonly<Record<string, string>> = {
    upheld: "维持 复议维持 维持原行政行为 维持原答复 决定维持 结果维持 驳回复议请求 驳回行政复议请求",
    corrected:
      "撤销 变更 确认违法 确认无效 责令履行 限期履行 责令重作 撤销并责令重作 撤销，责令重新作出答复 责令限期作出 确认答复违法 结果纠正",
    other: "不予受理 驳回复议申请 驳回申请 终止 撤回 申请人撤回复议申请 和解 调解 其他结果 终止（申请人撤回申请）",
    pending: "审理中 未结 尚未审结 办理中 已受理 中止 中止审理",
  };

  test.each(Object.entries(results).flatMap(([outcome, list]) => list.split(" ").map((word) => [word, outcome])))(
    "%s → %s",
    (result, outcome) => {
      expect(said({ type: "行政复议", result })).toBe(`review.${outcome}`);
    },
  );

  test.each(["行政复议", "复议", "行政复议案件", "政府信息公开行政复议", "行政复议（简易程序）"])(
    "类型“%s”",
    (type) => {
      expect(said({ type, result: "维持" })).toBe("review.upheld");
    },
  );

  test.each(["是", "否", "无", "经复议", ""])("是否经复议写“%s”，不影响复议案件", (viaReview) => {
    expect(said({ type: "行政复议", result: "维持", viaReview })).toBe("review.upheld");
  });
});

describe("行政诉讼", () => {
  const results: Readonly<Record<string, string>> = {
    upheld:
      "驳回诉讼请求 判决驳回原告诉讼请求 驳回原告的全部诉讼请求 维持 判决维持 一、二审判决驳回原告全部诉讼请求 驳回诉讼请求，二审维持原判",
    corrected: "撤销 判决撤销 限期履行 变更 确认违法 确认无效 撤销并责令重作 责令重新答复",
    other: "不予立案 驳回起诉 裁定驳回起诉 准予撤诉 撤诉 裁定准予撤诉 移送 按撤诉处理 原告撤诉",
    pending: "审理中 一审审理中 未审结 尚未判决 已立案 待开庭",
  };

  test.each(Object.entries(results).flatMap(([outcome, list]) => list.split(" ").map((word) => [word, outcome])))(
    "%s → %s",
    (result, outcome) => {
      expect(said({ type: "行政诉讼", result, viaReview: "否" })).toBe(`directSuit.${outcome}`);
    },
  );

  test.each([
    ["行政诉讼", "否", "directSuit"],
    ["行政诉讼", "×", "directSuit"],
    ["行政诉讼", "无", "directSuit"],
    ["行政诉讼", "0", "directSuit"],
    ["行政诉讼", "直接起诉", "directSuit"],
    ["一审", "未经复议", "directSuit"],
    ["未经复议直接起诉", "", "directSuit"],
    ["直接起诉", "", "directSuit"],
    ["行政诉讼（直接起诉）", "", "directSuit"],
    ["行政诉讼", "是", "suitAfterReview"],
    ["行政诉讼", "√", "suitAfterReview"],
    ["行政诉讼", "有", "suitAfterReview"],
    ["行政诉讼", "１", "suitAfterReview"],
    ["行政诉讼一审", "经复议", "suitAfterReview"],
    ["行政诉讼", "复议后起诉", "suitAfterReview"],
    ["行政应诉", "复议前置", "suitAfterReview"],
    ["复议后起诉", "", "suitAfterReview"],
    ["", "直接起诉", "directSuit"],
  ])("类型“%s”，是否经复议“%s” → %s", (type, viaReview, group) => {
    expect(said({ type, viaReview, result: "驳回诉讼请求" })).toBe(`${group}.upheld`);
  });

  test.each(notice2021.t4.groups.map(({ label, key }) => [label, key]))("表头写法：%s", (type, group) => {
    for (const { label, key } of notice2021.t4.columns) {
      if (key !== "total") expect(said({ type, result: label })).toBe(`${group}.${key}`);
    }
  });
});

describe("不猜", () => {
  test.each([
    [{ type: "行政诉讼", result: "驳回诉讼请求" }, "[是否经复议 missing]"],
    [{ type: "", result: "驳回诉讼请求" }, "[案件类型 missing]"],
    [{ type: "", viaReview: "是", result: "维持" }, "[案件类型 missing]"],
    [{ type: "", viaReview: "是", result: "驳回诉讼请求" }, "[案件类型 missing]"],
    [{ type: "仲裁", result: "维持" }, "[案件类型 unknown-word]"],
    [{ type: "行政复议/行政诉讼", result: "维持" }, "[案件类型 ambiguous]"],
    [{ type: "行政诉讼", viaReview: "不详", result: "维持" }, "[是否经复议 unknown-word]"],
    [{ type: "行政复议", viaReview: "直接起诉", result: "维持" }, "[是否经复议 contradiction]"],
    [{ type: "未经复议直接起诉", viaReview: "是", result: "维持" }, "[是否经复议 contradiction]"],
    [{ type: "行政复议", result: "驳回诉讼请求" }, "[审理结果 contradiction]"],
    [{ type: "行政诉讼", viaReview: "是", result: "驳回复议请求" }, "[审理结果 contradiction]"],
    [{ type: "行政复议", result: "驳回" }, "[审理结果 ambiguous]"],
    [{ type: "行政复议", result: "维持/撤销" }, "[审理结果 ambiguous]"],
    [{ type: "行政复议", result: "部分维持，部分撤销" }, "[审理结果 ambiguous]"],
    [{ type: "行政复议", result: "已审结" }, "[审理结果 ambiguous]"],
    [{ type: "行政复议", result: "未撤销" }, "[审理结果 unknown-word]"],
    [{ type: "行政复议", result: "不维持" }, "[审理结果 unknown-word]"],
    [{ type: "行政复议", result: "胜诉" }, "[审理结果 unknown-word]"],
    [{ type: "行政复议", result: "" }, "[审理结果 missing]"],
    [{ type: "行政复议", result: "/", note: "申请人来电" }, "[审理结果 missing]"],
  ] as const)("%j → %s", (row, problem) => {
    expect(said(row)).toBe(problem);
  });

  test("有歧义时列出表四的格子", () => {
    expect(classified({ type: "行政复议", result: "驳回" })).toMatchObject({
      problem: { code: "ambiguous", candidates: ["t4.review.upheld", "t4.review.other"] },
    });
  });

  test.each(["维持原判", "驳回上诉，维持原判", "维持", "撤销原判", "撤销", "驳回", "发回重审"])(
    "二审“%s”说的是一审判决，不知道案件结果",
    (result) => {
      expect(said({ type: "行政诉讼二审", viaReview: "否", result })).toBe("[审理结果 ambiguous]");
    },
  );

  test.each([
    ["驳回诉讼请求，维持原判", "upheld"],
    ["撤销原判，驳回诉讼请求", "upheld"],
    ["撤销一审判决，确认违法", "corrected"],
    ["改判责令重作", "corrected"],
    ["驳回上诉，驳回诉讼请求", "upheld"],
  ])("二审“%s”写明了最后的结果", (result, outcome) => {
    expect(said({ type: "二审", viaReview: "否", result })).toBe(`directSuit.${outcome}`);
  });

  test.each(["驳回诉讼请求，二审改判", "一审驳回诉讼请求；二审撤销原判", "驳回诉讼请求，二审发回重审"])(
    "“%s”：原来的结果已不算数",
    (result) => {
      expect(said({ type: "行政诉讼", viaReview: "否", result })).toBe("[审理结果 ambiguous]");
    },
  );
});

describe("结果只在备注里", () => {
  test.each([
    ["审理中", "review.pending"],
    ["申请人撤回申请", "review.other"],
    ["维持", "review.upheld"],
    ["驳回诉讼请求", "[审理结果 missing]"],
  ])("%s → %s", (note, outcome) => {
    expect(said({ type: "行政复议", note })).toBe(outcome);
  });

  test("有结果时不看备注", () => {
    expect(said({ type: "行政复议", result: "维持", note: "撤销" })).toBe("review.upheld");
  });
});

describe("二审是否只是维持一审判决", () => {
  test.each(["驳回上诉，维持原判", "维持原判", "驳回上诉", "二审驳回上诉", "准许撤回上诉"])("%s：是", (result) => {
    expect(leavesJudgmentStanding(result)).toBe(true);
  });

  test.each(["撤销原判", "驳回上诉，确认违法", "维持", "驳回", "驳回诉讼请求", "不维持原判", "审理中", "", "无"])(
    "%s：不是",
    (result) => {
      expect(leavesJudgmentStanding(result)).toBe(false);
    },
  );
});

test("驳回复议请求、驳回起诉按口径", () => {
  const own = withDefaults({ readings: { reviewRequestRejected: "other", suitDismissed: "upheld" } });
  expect(said({ type: "行政复议", result: "驳回复议请求" }, own)).toBe("review.other");
  expect(said({ type: "行政诉讼", viaReview: "否", result: "驳回起诉" }, own)).toBe("directSuit.upheld");
});

test("从不出错；空格、换行、全角不改变结论", () => {
  const parts = fc.constantFrom(
    ..."行政复议 诉讼 二审 是 否 经复议 直接起诉 驳回 诉讼请求 维持 撤销 不 审理中 / ， （ ） 1".split(" "),
  );
  const text = fc.array(parts, { maxLength: 4 }).map((list) => list.join(""));
  const spread = (cell: string) =>
    [...cell].join("\u3000\n").replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(text, text, text, text, (type, result, viaReview, note) => {
      const wide = { type: spread(type), result: spread(result), viaReview: spread(viaReview), note: spread(note) };
      expect(said(wide)).toBe(said({ type, result, viaReview, note }));
    }),
  );
});
