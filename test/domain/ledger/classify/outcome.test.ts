import fc from "fast-check";
import { classifyOutcome } from "../../../../src/domain/ledger/classify/outcome";
import { outcomeNames, outcomes } from "../../../../src/domain/ledger/classify/statutory-names";
import { notice2021 } from "../../../../src/domain/format/notice-2021-30";
import { emptySettings, withDefaults } from "../../../../src/domain/settings/settings";

const settings = emptySettings();

interface Cells {
  readonly result?: string;
  readonly detail?: string;
  readonly note?: string;
}

const classified = ({ result = "", detail = "", note = "" }: Cells, under = settings) =>
  classifyOutcome({ result, detail, note }, under);

/** The row, or the problem's code in brackets. */
const said = (cells: Cells, under = settings): string => {
  const answer = classified(cells, under);
  return answer.kind === "known" ? answer.value : `[${answer.problem.code}]`;
};

const candidates = (cells: Cells) => {
  const answer = classified(cells);
  if (answer.kind === "known" || answer.problem.code !== "ambiguous") return answer;
  return answer.problem.candidates;
};

const headingsOf = (heading: string) =>
  notice2021.t3.rows.flatMap((row) => ("under" in row && row.under.some((one) => one === heading) ? [row.key] : []));

describe("年报表格自己的行名", () => {
  const rows = outcomeNames.filter(({ means }) => means !== "pending");

  test.each(rows.map(({ label, means }) => [label, means]))("%s", (label, means) => {
    expect(said({ result: label })).toBe(means);
  });

  test.each(
    rows.map(({ label, means }) => [label.replace(/^(（[一二三四五六]）|\d\.)/, "").replace(/（区分.*/, ""), means]),
  )("不带序号：%s", (label, means) => {
    expect(said({ result: label })).toBe(means);
  });

  test.each(
    rows.flatMap(({ heading, label, means }) => (heading === undefined ? [] : [[`${heading}-${label}`, means]])),
  )("带上一级：%s", (label, means) => {
    expect(said({ result: label ?? "" })).toBe(means);
  });

  test.each(
    rows.flatMap(({ heading, label, means }) => (heading === undefined ? [] : [[heading, label, means] as const])),
  )("结果“%s”，细目“%s”", (result, detail, means) => {
    expect(said({ result, detail })).toBe(means);
  });

  test.each(["（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理"])(
    "只写到上一级“%s”，列出可选的行",
    (heading) => {
      expect(candidates({ result: heading })).toEqual(headingsOf(heading));
      expect(candidates({ result: heading.slice(3) })).toEqual(headingsOf(heading));
    },
  );

  test("四、结转下年度继续办理", () => {
    expect(said({ result: "四、结转下年度继续办理" })).toBe("pending");
  });

  test.each(["一、本年新收政府信息公开申请数量", "（七）总计"])("%s 不是办理结果", (label) => {
    expect(said({ result: label })).toBe("[unknown-word]");
  });
});

describe("台账里常见的说法", () => {
  const words: Readonly<Record<string, readonly string[]>> = {
    disclosed: [
      ...["公开", "予以公开", "同意公开", "全部公开", "已主动公开", "告知获取途径", "提供", "已公开", "依法公开"],
      ...[
        "已主动公开，告知获取方式",
        "属于主动公开范围",
        "予以公开（告知书已送达）",
        "予以公开，已邮寄送达",
        "已予以公开",
      ],
      ...["主动公开", "全部予以公开", "予以公开告知书", "予以公开《关于某事项的通知》", "2023年5月6日予以公开"],
    ],
    partlyDisclosed: [
      ...["部分公开", "区分处理", "部分提供", "遮盖处理", "部分予以公开", "予以部分公开", "作区分处理"],
      ...["部分公开（个人隐私）", "部分公开-第三方", "区分处理，第三十七条", "部分公开，部分不予公开", "部分不予公开"],
      ...["部分公开（第三十七条、第十五条）", "部分公开，部分信息不存在", "部分予以公开、部分内容涉及个人隐私"],
    ],
    stateSecret: [
      "涉密",
      "国家秘密",
      "不予公开（涉密）",
      "不予公开-国家秘密",
      "涉及国家秘密",
      "不予公开国家秘密",
      "因涉密不予公开",
    ],
    forbiddenByLaw: ["法律法规禁止", "法律、行政法规禁止公开", "不予公开（法律法规禁止）"],
    securityAndStability: ["三安全一稳定", "社会稳定", "危及“三安全一稳定”", "危及三安全一稳定", "可能影响社会稳定"],
    thirdParty: [
      "第三方",
      "商业秘密",
      "个人隐私",
      "不予公开，涉及第三方商业秘密",
      "第三方不同意公开",
      "不予公开/个人隐私",
    ],
    internalAffairs: ["内部事务", "内部信息", "属于内部事务信息", "不予公开：内部管理信息"],
    deliberative: ["过程性信息", "内部请示", "不予公开（过程性信息）", "属于过程性信息", "请示报告"],
    enforcementFile: ["执法案卷", "案卷信息", "行政执法案卷信息", "不予公开（执法案卷）"],
    administrativeQuery: ["行政查询", "不动产登记", "不动产登记资料查询".slice(0, 7), "属于行政查询事项"],
    notHeld: [
      ...[
        "信息不存在",
        "不存在",
        "未制作未获取",
        "不掌握",
        "非本机关公开",
        "不属于本机关职责",
        "无法提供（信息不存在）",
      ],
      ...[
        "本机关不掌握",
        "该信息不存在",
        "经检索，信息不存在",
        "未制作、未获取",
        "不属于本街道职责范围",
        "本机关未制作",
      ],
    ],
    needsCreation: ["需加工", "汇总", "另行制作", "无法提供-需要加工分析", "没有现成信息"],
    stillUnclear: ["补正后仍不明确", "经补正仍不明确"],
    complaint: [
      "信访",
      "投诉",
      "举报",
      "信访举报投诉",
      "信访、投诉、举报",
      "属于信访事项",
      "不予处理（信访）",
      "投诉举报类申请",
    ],
    repeated: ["重复申请", "不予处理-重复申请", "属于重复申请"],
    publication: ["公开出版物", "要求提供公开出版物", "政府公报", "报刊", "书籍"],
    excessive: ["大量反复", "频次明显超过合理范围", "无正当理由大量反复申请"],
    confirmation: ["确认", "重新出具", "要求重新出具"],
    notCorrected: ["逾期未补正", "逾期不补正", "申请人逾期未补正", "逾期未补正，视为放弃", "无正当理由逾期不补正"],
    unpaid: ["逾期未缴费", "逾期未缴费，视为放弃申请", "申请人逾期未缴纳费用"],
    otherHandling: [
      "撤回",
      "撤销",
      "申请人撤回",
      "主动撤回",
      "终止",
      "已撤回",
      "申请人主动撤回申请",
      "其他",
      "3.其他",
      "合并办理",
    ],
    pending: ["办理中", "未办结", "在办", "正在办理", "结转", "尚未办结", "结转下年", "待补正", "补正中", "延期办理中"],
  };

  test.each(Object.entries(words).flatMap(([row, list]) => list.map((word) => [word, row])))("%s → %s", (word, row) => {
    expect(said({ result: word })).toBe(row);
  });

  test("每一行都有例子", () => {
    expect(Object.keys(words).sort()).toEqual([...outcomes].sort());
  });
});

describe("一个说法对应几行时，交给人定", () => {
  test.each([
    ["第十四条", ["stateSecret", "forbiddenByLaw", "securityAndStability"]],
    ["第十六条第二款", ["deliberative", "enforcementFile"]],
    ["予以公开/不予公开", ["disclosed", ...headingsOf("（三）不予公开")]],
    ["予以公开；部分公开", ["disclosed", "partlyDisclosed"]],
    ["部分公开/不予公开", ["partlyDisclosed", ...headingsOf("（三）不予公开")]],
    ["部分公开/信息不存在", ["partlyDisclosed", "notHeld"]],
    ["国家秘密、个人隐私", ["stateSecret", "thirdParty"]],
    ["国家秘密（第十五条）", ["stateSecret", "thirdParty"]],
    ["予以公开（第十五条）", ["disclosed", "thirdParty"]],
    ["第三十六条第（五）、（六）项", ["notHeld", "repeated"]],
    ["不再处理", ["notCorrected", "unpaid"]],
    ["视为放弃", ["notCorrected", "unpaid"]],
    ["未补正", ["notCorrected", "pending"]],
    ["部分信息不存在", ["partlyDisclosed", "notHeld"]],
  ])("%s", (result, rows) => {
    expect(candidates({ result })).toEqual(rows);
  });
});

describe("不被字面骗过", () => {
  test.each([
    ...["不属于国家秘密", "不涉密", "非涉密", "未涉及个人隐私", "不涉及商业秘密", "不属于信访", "并非重复申请"],
    ...["转信访办", "转信访局处理", "暂不公开", "未公开", "拟公开", "申请公开", "依申请公开", "已公开招标", "公开选拔"],
    ...[
      "未提供",
      "拒绝提供",
      "不提供",
      "第三方同意",
      "不存在违法行为",
      "非重复申请",
      "撤销原答复",
      "撤销答复",
      "撤回答复",
    ],
    ...[
      "复议撤销",
      "确认违法",
      "确认签收",
      "已确认",
      "终止妊娠证明",
      "汇总表",
      "咨询科",
      "信访答复",
      "予以公开但第三方反对",
    ],
    ...["约6件", "√", "是", "#REF!", "=1+1", "张某某", "同意", "不同意", "部分", "驳回", "不予受理"],
  ])("“%s”不当作任何一行", (result) => {
    expect(said({ result })).toBe("[unknown-word]");
  });

  test.each(["办结", "已办结", "已答复", "告知书已送达", "延期答复", "政府信息公开", "上年结转", "《答复书》"])(
    "“%s”没有说明结果",
    (result) => {
      expect(classified({ result })).toEqual({
        kind: "unresolved",
        field: "办理结果",
        value: result,
        problem: { code: "missing" },
      });
    },
  );

  test.each([
    ["不予公开", "[ambiguous]"],
    ["不公开", "[ambiguous]"],
    ["非本机关公开", "notHeld"],
    ["未办结", "pending"],
    ["部分不予公开", "partlyDisclosed"],
    ["不予公开第三方信息", "[unknown-word]"],
  ])("%s → %s", (result, row) => {
    expect(said({ result })).toBe(row);
  });
});

describe("结果与细目合起来看", () => {
  test.each([
    ["不予公开", "第十五条", "thirdParty"],
    ["不予公开", "个人隐私", "thirdParty"],
    ["不予公开", "涉密", "stateSecret"],
    ["不予公开", "第三方", "thirdParty"],
    ["不予公开", "第三十六条第（三）项、第十六条第一款", "internalAffairs"],
    ["不予公开", "《条例》第十六条第二款，行政执法案卷", "enforcementFile"],
    ["不予公开", "该信息涉及某公司的经营情况，依据《条例》第十五条，不予公开", "thirdParty"],
    ["无法提供", "第36条第4项", "notHeld"],
    ["无法提供", "经检索，本机关未制作该信息", "notHeld"],
    ["不予处理", "第三十九条第一款", "complaint"],
    ["不再处理", "第三十条", "notCorrected"],
    ["部分公开", "第三十七条", "partlyDisclosed"],
    ["部分公开", "第十五条", "partlyDisclosed"],
    ["部分公开", "个人隐私", "partlyDisclosed"],
    ["部分公开", "第三十六条第二项、第三十七条、第十五条", "partlyDisclosed"],
    ["部分公开", "信息不存在", "partlyDisclosed"],
    ["予以公开", "第三十六条第二项", "disclosed"],
    ["予以公开", "第三十二条", "disclosed"],
    ["予以公开", "/", "disclosed"],
    ["予以公开", "无", "disclosed"],
    ["已办结", "第三十六条第四项", "notHeld"],
    ["", "第三十六条第四项", "notHeld"],
    ["", "第三十七条", "partlyDisclosed"],
    ["", "个人隐私", "thirdParty"],
    ["办理中", "第三十条", "pending"],
  ])("结果“%s”，细目“%s” → %s", (result, detail, row) => {
    expect(said({ result, detail })).toBe(row);
  });

  test.each([
    ["予以公开", "第十五条"],
    ["予以公开", "第三十七条"],
    ["予以公开", "部分内容涉及某公司商业秘密"],
    ["不予公开", "第36条第4项"],
    ["不予公开", "部分公开"],
    ["信息不存在", "第三十六条第六项"],
    ["办理中", "第十五条"],
    ["部分公开", "重复申请"],
  ])("结果“%s”与细目“%s”矛盾", (result, detail) => {
    expect(classified({ result, detail })).toEqual({
      kind: "unresolved",
      field: "办理结果",
      value: result,
      problem: { code: "contradiction", other: detail },
    });
  });

  test("细目把范围缩小但没有定下来，要人看的是细目", () => {
    expect(classified({ result: "不予公开", detail: "第十六条第二款" })).toEqual({
      kind: "unresolved",
      field: "结果细目",
      value: "第十六条第二款",
      problem: { code: "ambiguous", candidates: ["deliberative", "enforcementFile"] },
    });
  });

  test.each([
    ["不予公开", "不属于国家秘密"],
    ["不予公开", "经与第三方核实后研究决定"],
    ["不予公开", "详见答复书"],
    ["不予公开", "《统计法》第二十五条"],
    ["不予公开", "是"],
    ["不予公开", "国家秘密、个人隐私"],
    ["", "国家秘密、个人隐私"],
  ])("结果“%s”，细目“%s”：不猜", (result, detail) => {
    expect(said({ result, detail })).toBe("[ambiguous]");
  });

  test.each(["转信访办", "不属于国家秘密", "待研究"])("只有细目“%s”：不认识", (detail) => {
    expect(classified({ detail })).toMatchObject({
      field: "结果细目",
      value: detail,
      problem: { code: "unknown-word" },
    });
  });
});

describe("结果只在备注里", () => {
  test.each([
    ["已撤回", "otherHandling"],
    ["申请人主动撤回", "otherHandling"],
    ["2023年5月6日申请人撤回", "otherHandling"],
    ["办理中", "pending"],
    ["征求第三方意见中", "pending"],
    ["转办", "notHeld"],
    ["予以公开", "disclosed"],
  ])("结果空白，备注“%s” → %s", (note, row) => {
    expect(said({ note })).toBe(row);
    expect(said({ result: "/", note })).toBe(row);
  });

  test.each(["", "/", "已电话沟通", "已送达", "复议中", "申请人不服，已起诉", "申请人撤回复议申请"])(
    "结果空白，备注“%s”：缺结果",
    (note) => {
      expect(said({ note })).toBe("[missing]");
    },
  );

  test.each(["转信访办", "已电话联系，办理中", "已联系某科室，第十五条、第十四条"])(
    "备注“%s”话里有话，交给人看",
    (note) => {
      expect(classified({ note })).toMatchObject({ kind: "unresolved", field: "备注", value: note });
    },
  );

  test.each([
    ["予以公开", "已撤回"],
    ["予以公开", "办理中"],
    ["不予公开（第十五条）", "信息不存在"],
  ])("结果“%s”与备注“%s”矛盾", (result, note) => {
    expect(said({ result, note })).toBe("[contradiction]");
  });

  test.each(["已送达", "申请人撤回复议申请", "当面领取", "上年结转", "延期", "申请人对信访答复不服", "已电话沟通"])(
    "有结果时，备注“%s”不影响",
    (note) => {
      expect(said({ result: "予以公开", note })).toBe("disclosed");
    },
  );

  test("备注补足原因", () => {
    expect(said({ result: "不予公开", note: "第三方不同意" })).toBe("thirdParty");
  });
});

describe("机关的决定优先", () => {
  test("自己的用语按整格认，不认其中一部分", () => {
    const own = withDefaults({ words: [{ field: "outcome", text: "转信访办", means: "complaint" }] });
    expect(said({ result: "转信访办" }, own)).toBe("complaint");
    expect(said({ result: " 转信访　办\n" }, own)).toBe("complaint");
    expect(said({ result: "转信访办处理" }, own)).toBe("[unknown-word]");
    expect(said({ note: "转信访办" }, own)).toBe("complaint");
  });

  test("自己的用语盖过通常的理解", () => {
    const own = withDefaults({ words: [{ field: "outcome", text: "公开", means: "partlyDisclosed" }] });
    expect(said({ result: "公开", detail: "第三十六条第二项" }, own)).toBe("partlyDisclosed");
  });

  test("细目里的用语补足结果，但不掩盖矛盾", () => {
    const own = withDefaults({ words: [{ field: "outcome", text: "内部会议材料", means: "deliberative" }] });
    expect(said({ result: "不予公开", detail: "内部会议材料" }, own)).toBe("deliberative");
    expect(said({ result: "予以公开", detail: "内部会议材料" }, own)).toBe("[contradiction]");
  });

  test("申请人类型的用语不用于结果", () => {
    const own = withDefaults({ words: [{ field: "applicant", text: "转信访办", means: "other" }] });
    expect(said({ result: "转信访办" }, own)).toBe("[unknown-word]");
  });

  test.each([
    ["已撤回", "withdrawn"],
    ["转办", "transferred"],
    ["合并办理", "mergedHandling"],
    ["咨询", "consultation"],
    ["档案查询", "archiveQuery"],
  ] as const)("“%s”按口径计入", (result, reading) => {
    expect(said({ result })).toBe(settings.readings[reading]);
    expect(said({ result }, withDefaults({ readings: { [reading]: "repeated" } }))).toBe("repeated");
  });
});

describe("对任何输入", () => {
  const fragments = fc.constantFrom(
    ...[
      "不予公开",
      "公开",
      "部分",
      "第十五条",
      "第三十六条第（四）项",
      "不",
      "未",
      "信访",
      "/",
      "、",
      "（",
      "）",
      "《",
      "撤回",
      "36",
      "§",
      "因涉及",
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fragments).map((parts) => parts.join("")),
  );

  test("从不出错，候选总在各行之内", () => {
    fc.assert(
      fc.property(text, text, text, (result, detail, note) => {
        const answer = classified({ result, detail, note });
        if (answer.kind === "known") expect(outcomes).toContain(answer.value);
        else if (answer.problem.code === "ambiguous") {
          expect(answer.problem.candidates.length).toBeGreaterThan(1);
          expect(outcomes).toEqual(expect.arrayContaining([...answer.problem.candidates]));
        }
      }),
    );
  });

  test("空格、换行、全角不改变结论", () => {
    const spread = (cell: string) =>
      [...cell].join("\u3000\n ").replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.array(fragments), fc.array(fragments), (result, detail) => {
        const plain = { result: result.join(""), detail: detail.join("") };
        expect(said({ result: spread(plain.result), detail: spread(plain.detail) })).toBe(said(plain));
      }),
    );
  });

  test("很长的格子也很快", () => {
    const started = performance.now();
    classified({ result: "因涉及属于".repeat(6000), detail: "第十五条、".repeat(6000), note: "（".repeat(30000) });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
