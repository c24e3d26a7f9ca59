import type { OutcomeRow } from "../../format/cell-key";
import { outcomeRows } from "../../format/totals";
import type { Readings } from "../../settings/readings";
import { type Phrases, wordsOf } from "./phrase-book";
import { groupOf, outcomeNames, type Outcome, withoutNumber } from "./statutory-names";

/** Readings that decide a row of table 三. */
export type OutcomeReading = "withdrawn" | "transferred" | "mergedHandling" | "consultation" | "archiveQuery";

/** The answers that a phrase leaves open, or the reading that settles them. */
export type OutcomeMeaning = readonly Outcome[] | { readonly reading: OutcomeReading & keyof Readings };

type OutcomePhrases = Phrases<OutcomeMeaning>;

/** What is spoken of, and that it is for a reason: neither changes what follows. */
const subject = wordsOf(
  "该 此 其 申请人 申请的 申请公开的 所申请的 所申请公开的 政府信息 信息 内容 事项 申请内容 申请事项",
);
const because = wordsOf("因 由于 属于 属 涉及 涉 系 为 相关 有关 经审查 经查 经核查");
const matter = wordsOf("信息 政府信息 内容 事项 范围 的 类 资料 材料 等 情形 原因");
const belongs = wordsOf("属于 属 系 为");
const decided = wordsOf("已 已经 依法 决定 答复 准予 同意 予以 可以 可 全部 全文");
const document = wordsOf("决定 告知书 答复书 决定书 答复");
const organs = wordsOf(
  "本机关 本单位 本部门 本街道 本镇 本办 本局 我机关 我单位 我部门 我街道 我镇 我办 我局 本办事处",
);

/** Every first part joined to every second: 逾期未 × 补正, 缴费. */
const joined = (firsts: readonly string[], seconds: readonly string[]): readonly string[] =>
  firsts.flatMap((first) => seconds.map((second) => first + second));

/** The notice's own labels, with and without number, and its group headings. */
function statutory(): readonly OutcomePhrases[] {
  const labels = outcomeNames.map<OutcomePhrases>(({ label, means }) => ({
    words: [label, withoutNumber(label)],
    standsAlone: true,
    means: [means],
  }));
  const headings = outcomeNames.flatMap<OutcomePhrases>(({ heading, means }) =>
    heading === undefined || means === "pending"
      ? []
      : [{ words: [heading, withoutNumber(heading)], after: ["类", ...document], means: groupOf(means) }],
  );
  return [...labels, ...headings];
}

const reason = (row: OutcomeRow, words: readonly string[]): OutcomePhrases => ({
  words,
  before: [...because, ...subject],
  after: matter,
  means: [row],
});

const disclosed: readonly OutcomePhrases[] = [
  { words: ["公开"], before: decided, standsAlone: true, means: ["disclosed"] },
  { words: wordsOf("予以公开 同意公开 全部公开"), before: decided, after: document, means: ["disclosed"] },
  {
    words: ["主动公开"],
    before: wordsOf("该 信息 政府信息 属于 属 系 已 已经"),
    after: wordsOf("范围 信息 政府信息 内容 的"),
    means: ["disclosed"],
  },
  {
    words: joined(
      ["告知"],
      wordsOf("获取途径 获取方式 获取渠道 查询途径 查询方式 获取方式和途径 获取方式、途径 获取的方式和途径"),
    ),
    before: ["已", "申请人"],
    means: ["disclosed"],
  },
  {
    words: ["提供"],
    before: decided,
    after: wordsOf("信息 政府信息 相关 该 申请人"),
    standsAlone: true,
    means: ["disclosed"],
  },
];

const partlyDisclosed: OutcomePhrases = {
  words: wordsOf(
    "部分公开 部分予以公开 予以部分公开 部分提供 部分同意公开 部分不予公开 " +
      "区分处理 遮盖处理 遮盖后公开 遮盖后提供 区分处理后公开 区分处理后提供",
  ),
  before: wordsOf("作 作出 做 进行 经 已 依法 决定 同意 答复 可以"),
  after: document,
  means: ["partlyDisclosed"],
};

const refused: readonly OutcomePhrases[] = [
  {
    words: wordsOf("不予公开 不公开 不同意公开 拒绝公开"),
    before: wordsOf("依法 决定 答复"),
    after: document,
    means: groupOf("stateSecret"),
  },
  reason("stateSecret", wordsOf("国家秘密 涉密")),
  reason(
    "forbiddenByLaw",
    joined(wordsOf("法律法规 法律、法规 法律行政法规 法律、行政法规 其他法律行政法规"), ["禁止", "禁止公开"]),
  ),
  reason("forbiddenByLaw", wordsOf("法律禁止公开 行政法规禁止公开")),
  {
    words: wordsOf("三安全一稳定 国家安全 公共安全 经济安全 社会稳定"),
    before: [...because, ...subject, ...wordsOf("可能 会 公开后 危及 影响 危害")],
    after: matter,
    means: ["securityAndStability"],
  },
  { words: ["第三方"], before: because, standsAlone: true, means: ["thirdParty"] },
  {
    words: wordsOf("商业秘密 个人隐私 第三方合法权益 第三人合法权益 第三方权益 第三方不同意 第三方不同意公开"),
    before: [...because, ...subject, ...wordsOf("会 损害 侵害 侵犯 保护 他人 第三方 第三人 企业 公民")],
    after: matter,
    means: ["thirdParty"],
  },
  reason("internalAffairs", wordsOf("内部事务 三类内部事务 内部信息 内部管理信息 人事管理 后勤管理 内部工作流程")),
  reason("deliberative", wordsOf("过程性信息 四类过程性信息 内部请示 讨论记录 过程稿 磋商信函 请示报告")),
  reason("enforcementFile", wordsOf("执法案卷 行政执法案卷 案卷信息")),
  reason(
    "administrativeQuery",
    wordsOf("行政查询 行政查询事项 不动产登记 不动产登记查询 工商登记资料 工商登记查询 企业登记资料"),
  ),
  { words: ["档案查询"], before: because, after: matter, means: { reading: "archiveQuery" } },
];

const notOurs = joined(joined(["不属于", "不属", "非"], organs), [
  "",
  ...wordsOf("公开 职责 职责范围 职权范围 公开范围 公开职责 制作 掌握 保存"),
]);

const unavailable: readonly OutcomePhrases[] = [
  {
    words: [
      ...wordsOf("不存在 信息不存在 政府信息不存在 未制作 未获取 未制作未获取 未制作或未获取 未制作、未获取"),
      ...wordsOf("不掌握 未掌握 未保存"),
      ...notOurs,
    ],
    before: [...subject, ...organs, ...wordsOf("经检索 经查找 经查 经审查 因 由")],
    after: wordsOf("相关 该 信息 政府信息 的 事项 过"),
    means: ["notHeld"],
  },
  reason("needsCreation", [
    ...joined(wordsOf("需 需要 需进行"), wordsOf("汇总 加工 汇总加工 汇总、加工 加工分析 加工、分析 另行制作")),
    ...wordsOf("另行制作 没有现成信息 无现成信息"),
  ]),
  { words: ["汇总"], standsAlone: true, means: ["needsCreation"] },
  {
    words: joined(wordsOf("补正后 经补正 经补正后 补正后申请内容"), wordsOf("仍不明确 仍不清楚 仍无法明确")),
    before: subject,
    means: ["stillUnclear"],
  },
];

const declined: readonly OutcomePhrases[] = [
  {
    words: wordsOf(
      "信访 投诉 举报 信访投诉 信访举报 投诉举报 信访投诉举报 信访举报投诉 信访、投诉、举报 信访、举报、投诉",
    ),
    before: [...belongs, ...wordsOf("涉及 该申请 申请内容")],
    after: wordsOf("类 申请 事项 活动 等 的"),
    means: ["complaint"],
  },
  {
    words: ["咨询"],
    before: belongs,
    after: wordsOf("类 事项 申请"),
    standsAlone: true,
    means: { reading: "consultation" },
  },
  { words: wordsOf("重复申请 不予重复处理 不重复处理"), before: [...belongs, "告知"], means: ["repeated"] },
  {
    words: wordsOf("公开出版物 政府公报 报刊 书籍"),
    before: [...belongs, ...wordsOf("要求 提供")],
    after: ["等", "类"],
    means: ["publication"],
  },
  {
    words: [...wordsOf("大量反复 大量反复申请"), ...joined(["", "数量", "数量、"], ["频次明显超过合理范围"])],
    before: wordsOf("无正当理由 申请 属于 因"),
    means: ["excessive"],
  },
  {
    words: wordsOf("确认 重新出具 确认或重新出具 确认或者重新出具"),
    before: ["要求", "属于"],
    after: wordsOf("已获取信息 信息 的"),
    standsAlone: true,
    means: ["confirmation"],
  },
];

const otherwise: readonly OutcomePhrases[] = [
  {
    words: [...joined(joined(wordsOf("逾期 超期 到期"), ["未", "不"]), ["补正"]), ...wordsOf("未按期补正")],
    before: wordsOf("申请人 无正当理由 因"),
    means: ["notCorrected"],
  },
  {
    words: [
      ...joined(joined(wordsOf("逾期 超期 到期"), ["未", "不"]), wordsOf("缴费 缴纳 缴纳费用 交费")),
      ...wordsOf("未按期缴费"),
    ],
    before: ["申请人", "因"],
    means: ["unpaid"],
  },
  // Said of both: 条例 Article 30, and the rules on the processing fee (国办函〔2020〕109号).
  {
    words: wordsOf("视为放弃 视为放弃申请 不再处理 行政机关不再处理"),
    before: ["申请人"],
    means: ["notCorrected", "unpaid"],
  },
  {
    words: wordsOf("撤回 撤销 取消申请"),
    before: wordsOf("申请人 已 主动 自行 书面 申请 本人 要求 自愿"),
    after: wordsOf("申请 该申请 公开申请 信息公开申请 政府信息公开申请"),
    // 撤销答复, 复议撤销 are not the applicant's doing.
    standsAlone: true,
    means: { reading: "withdrawn" },
  },
  { words: wordsOf("终止 终止办理"), before: ["已"], standsAlone: true, means: ["otherHandling"] },
  { words: wordsOf("合并办理 合并处理 合并答复"), before: ["已"], means: { reading: "mergedHandling" } },
  { words: ["转办"], before: ["已"], standsAlone: true, means: { reading: "transferred" } },
];

const open: readonly OutcomePhrases[] = [
  {
    words: [
      ...wordsOf("办理中 处理中 在办 待办 待办理 正在办理 正在处理 在办理 未办结 未办理 未办理完毕 未结 待答复 未答复"),
      ...wordsOf("补正中 待补正 等待补正 需补正 要求补正 通知补正 已通知补正 已发补正通知 已发补正通知书"),
      ...wordsOf("征求意见中 征求第三方意见中 正在征求意见 正在征求第三方意见 待缴费"),
      ...wordsOf("结转 结转下年 结转下年度 结转下一年 结转至下年 结转至下年度 转下年 转下年度"),
    ],
    before: wordsOf("尚 目前 仍 还 正 仍在 尚在 正在 还在 延期"),
    after: ["办理", "继续办理"],
    means: ["pending"],
  },
  // Told to correct: open, unless the time for it has run out.
  { words: ["未补正"], before: ["尚", "申请人"], means: ["notCorrected", "pending"] },
];

/** That the case was answered, and nothing of how. */
const answered: OutcomePhrases = {
  words: [
    ...joined(
      wordsOf("已 已经 均已 按时 按期 已按时 已按期 当场 当面 书面 口头 已书面 已当面"),
      wordsOf("办结 办理完毕 答复 回复 答复完毕 办理完成"),
    ),
    ...wordsOf("办结 办理完毕 结案 已结案"),
  ],
  standsAlone: true,
  means: outcomeRows,
};

/** Says nothing of the outcome: the course of the case, its delivery, the name of the procedure. */
const silent: readonly OutcomePhrases[] = [
  { words: wordsOf("依据 根据 按照 依照 规定 本年度办理结果 三、本年度办理结果 政府信息公开 信息公开") },
  { words: wordsOf("经检索 经查找 经查 经审查 经核查 经研究") },
  {
    words: wordsOf(
      "上年结转 去年结转 上年度结转 去年未办结 上年未办结 延期 延期答复 征求第三方意见 征求意见 一次性告知 " +
        "告知申请人 送达 寄出 邮寄 邮寄送达 当面送达 直接送达 送达申请人 签收 领取 当面领取",
    ),
    before: wordsOf("已 已经 由 申请人 告知书 答复书 决定书 政府信息公开 依申请公开"),
    standsAlone: true,
  },
];

/** "部分信息不存在": what follows holds for a part; the rest may have been disclosed. */
export const partMarkers: readonly string[] = wordsOf("部分 部分材料 部分文件");

export const outcomePhrases: readonly OutcomePhrases[] = [
  ...statutory(),
  ...disclosed,
  partlyDisclosed,
  ...refused,
  ...unavailable,
  ...declined,
  ...otherwise,
  ...open,
  answered,
  ...silent,
];
