import type { LedgerKind } from "./result";

/**
 * What the working sheets of each kind hold, and the headers under which offices write it.
 * Header words are without spaces and brackets, the better ones first: where two columns could serve as a field,
 * the word that stands first decides. `telling` words come before the others and are said of this kind alone.
 */
export interface FieldWords {
  /** The field's name, as messages and the pane give it. */
  readonly name: string;
  readonly telling?: readonly string[];
  readonly words: readonly string[];
  /** All columns of the field are read, in this order: the first that is filled in, or, for remarks, all. */
  readonly several?: true;
  /** Found in any list of anything: says nothing about the kind. */
  readonly common?: true;
}

const serial = { name: "序号", words: ["序号", "编号", "NO", "号", "顺序号"], common: true } as const;
const office = {
  name: "承办科室",
  words: ["承办科室", "承办部门", "办理科室", "责任科室", "主办部门", "登记部门", "承办人", "经办人", "科室", "部门"],
  common: true,
} as const;
const remark = { name: "备注", words: ["备注", "说明", "其他"], several: true, common: true } as const;

const decisionDate = [
  "决定日期",
  "作出决定日期",
  "作出决定时间",
  "决定时间",
  "作出日期",
  "决定书日期",
  "决定作出日期",
  "文书日期",
  "下达日期",
] as const;
const decisionNumber = ["决定书文号", "决定文书号", "决定书编号", "决定书号", "文书号", "文书编号", "文号"] as const;
const party = {
  name: "当事人",
  words: ["当事人", "当事人名称", "当事人姓名", "行政相对人", "行政相对人名称", "相对人", "相对人名称"],
} as const;
const caseNumber = { name: "案号", words: ["案号", "立案号", "案件编号", "案件号"] } as const;
const cause = { name: "案由", words: ["案由", "案件名称"] } as const;
const enforcer = {
  name: "执法主体",
  words: ["执法主体", "执法队", "执法机关", "执法部门", "执法单位", "执法人员", "承办人", "承办科室"],
} as const;
const notice = { name: "公示", words: ["是否公示", "公示日期", "公示时间", "公示网址"] } as const;
const decisionKind = {
  name: "类型",
  words: [
    "类型",
    "执法类型",
    "执法类别",
    "行政行为",
    "行政行为类型",
    "行为类别",
    "行为类型",
    "决定类型",
    "案件类型",
    "类别",
  ],
} as const;
const closed = { name: "结案日期", words: ["结案日期", "结案时间"] } as const;
const decisionState = { name: "状态", words: ["状态", "执行情况", "执行状态", "办理状态"], several: true } as const;

export const ledgerFields = {
  applications: {
    serial,
    number: {
      name: "登记编号",
      telling: ["登记编号", "申请编号", "受理编号", "收件编号"],
      words: ["登记号", "申请号", "受理号", "收件号", "事项流水号", "流水号", "回执编号", "告知书编号", "文号", "编号"],
    },
    applicant: {
      name: "申请人",
      telling: ["申请人", "申请人姓名", "申请人姓名或名称", "申请人姓名名称", "申请人名称", "申请单位"],
      words: ["姓名", "姓名或名称", "名称"],
    },
    applicantType: {
      name: "申请人类型",
      telling: ["申请人类型", "申请人类别", "申请人性质", "申请人身份", "申请人情况", "申请主体", "申请主体类型"],
      words: ["主体类型", "主体类别", "类别"],
    },
    contact: {
      name: "联系方式",
      words: ["联系方式", "联系电话", "电话", "手机", "手机号", "通讯地址", "联系地址", "邮箱", "电子邮箱"],
      common: true,
    },
    received: {
      name: "收到日期",
      telling: ["收到申请日期", "收到申请时间"],
      words: [
        "收到日期",
        "收到时间",
        "签收日期",
        "签收时间",
        "收件日期",
        "收件时间",
        "接收日期",
        "接收时间",
        "来件日期",
        "来件时间",
        "受理日期",
        "受理时间",
        "登记日期",
        "登记时间",
        "申请日期",
        "申请时间",
        "提交日期",
        "提交时间",
      ],
    },
    method: {
      name: "申请方式",
      telling: ["申请方式", "申请渠道", "申请途径"],
      words: ["提交方式", "受理方式", "收件方式", "来件方式", "接收方式", "来源"],
    },
    content: {
      name: "申请内容",
      telling: [
        "申请公开内容",
        "申请公开的内容",
        "申请公开事项",
        "申请公开的信息",
        "申请公开信息",
        "所需信息",
        "所需信息内容描述",
        "所需政府信息",
        "申请信息描述",
        "申请内容",
        "申请事项",
      ],
      words: ["信息内容描述", "内容描述", "事由", "内容摘要", "内容"],
    },
    purpose: { name: "用途", telling: ["所需信息用途"], words: ["用途", "信息用途"] },
    corrected: {
      name: "补正通知日期",
      telling: ["补正日期", "补正告知日期", "补正通知日期", "补正通知时间", "补正告知时间", "是否补正", "一次性告知"],
      words: ["补正"],
    },
    correction: {
      name: "补正收到日期",
      telling: ["补正材料收到日期", "补正申请收到日期", "补正收到日期", "补正完成日期", "补正回复时间"],
      words: [],
    },
    thirdParty: {
      name: "征求第三方意见",
      telling: [
        "征求第三方意见",
        "第三方征求意见日期",
        "征求第三方意见日期",
        "第三方回复日期",
        "是否征求第三方",
        "是否征求第三方意见",
      ],
      words: ["征求意见"],
    },
    extended: {
      name: "是否延期",
      telling: ["是否延期", "是否延期答复", "延期日期", "延期告知日期", "延长答复", "延期至", "延期期限"],
      words: ["延期"],
    },
    deadline: {
      name: "答复期限",
      telling: ["答复期限", "应答复日期", "答复截止日期", "应答复时间"],
      words: ["办理期限", "到期日", "截止日期", "办结期限"],
    },
    office,
    decided: {
      name: "答复日期",
      telling: ["答复日期", "答复时间", "答复书日期"],
      words: ["回复日期", "回复时间", "办结日期", "办结时间", "办理日期", "办理时间", "送达日期", "寄出日期"],
      several: true,
    },
    outcome: {
      name: "办理结果",
      telling: ["答复结果", "答复类型", "答复情形", "答复内容类型"],
      words: [
        "办理结果",
        "处理结果",
        "处理决定",
        "办理情况",
        "处理情况",
        "答复情况",
        "决定类型",
        "公开属性",
        "处理方式",
        "公开类型",
        "结果",
        "答复方式",
      ],
    },
    detail: {
      name: "结果细目",
      telling: ["答复情形细分", "不予公开原因", "不予公开理由", "不公开理由", "不公开原因"],
      words: ["结果细目", "具体情形", "适用条款", "法律依据", "依据条款", "答复依据", "理由"],
      several: true,
    },
    replyNumber: {
      name: "答复文号",
      telling: ["答复文号", "答复书编号", "答复书文号", "答复编号"],
      words: ["告知书编号", "告知书文号", "发文字号"],
    },
    delivery: {
      name: "送达方式",
      words: ["送达方式", "答复方式", "邮寄单号", "快递单号", "EMS单号"],
    },
    fee: {
      name: "是否收费",
      words: ["是否收费", "信息处理费", "收费金额", "缴费日期", "收费通知日期"],
    },
    dispute: {
      name: "复议诉讼",
      words: ["复议诉讼", "是否复议诉讼", "是否复议", "复议情况", "是否诉讼", "诉讼情况", "后续"],
    },
    state: { name: "办理状态", words: ["办理状态", "办理进度", "状态", "进度"] },
    remark,
  },
  publications: {
    serial,
    published: {
      name: "发布日期",
      telling: ["发布日期", "发布时间", "公开日期", "公开时间", "上网日期", "上网时间", "上传时间", "上传日期"],
      words: ["日期", "时间"],
    },
    made: {
      name: "成文日期",
      words: ["成文日期", "生成日期", "形成日期", "印发日期", "制作日期", "信息生成日期"],
    },
    title: {
      name: "标题",
      telling: ["信息标题", "信息名称", "发布标题", "发布内容"],
      words: ["标题", "名称", "题目", "主题", "内容"],
    },
    column: {
      name: "栏目",
      telling: ["栏目", "栏目名称", "所属栏目", "发布栏目", "公开栏目", "信息栏目", "一级栏目"],
      words: ["信息类别", "信息分类", "信息类型", "公开类别", "类别", "类型", "分类", "目录", "二级栏目"],
    },
    channel: {
      name: "发布渠道",
      telling: ["发布渠道", "公开渠道", "发布平台", "公开平台", "发布载体"],
      words: ["公开方式", "发布方式", "渠道", "平台", "载体"],
    },
    office: {
      name: "发布科室",
      telling: ["发布科室", "报送科室", "供稿科室"],
      words: ["责任科室", "来源", "信息来源", "报送单位", "供稿单位", "发布单位", "科室", "部门"],
    },
    reviewer: {
      name: "审核人",
      words: ["初审", "复审", "终审", "审核人", "签发人", "三审三校", "审核", "发布人", "初审人", "复审人", "终审人"],
    },
    link: { name: "链接", words: ["链接", "网址", "URL", "信息链接", "网页链接"] },
    openness: { name: "公开属性", words: ["公开属性", "主动公开依申请公开不予公开", "公开类型"] },
    original: { name: "原创", words: ["是否原创", "原创", "转载", "原创转发", "是否转载"] },
    reads: { name: "阅读量", words: ["阅读量", "阅读数", "点击量", "浏览量"] },
    remark,
  },
  documents: {
    serial,
    title: {
      name: "文件名称",
      telling: ["规范性文件名称", "规范性文件标题"],
      words: ["文件名称", "文件标题", "标题", "名称"],
    },
    number: { name: "文号", words: ["文号", "发文字号", "发文文号", "文件编号", "文件文号"] },
    maker: {
      name: "制定机关",
      telling: ["制定机关", "制定单位", "制定主体"],
      words: ["发文单位", "发文机关", "印发单位", "起草单位"],
    },
    made: {
      name: "成文日期",
      words: [
        "成文日期",
        "成文时间",
        "印发日期",
        "印发时间",
        "制发日期",
        "制发时间",
        "发文日期",
        "发文时间",
        "制定日期",
        "公布日期",
        "公布时间",
        "发布日期",
        "发布时间",
      ],
    },
    effective: {
      name: "施行日期",
      telling: ["施行日期", "生效日期", "实施日期", "施行时间", "生效时间", "实施时间"],
      words: [],
    },
    validUntil: {
      name: "有效期",
      telling: ["有效期至", "失效日期", "失效时间", "有效期截止日期", "有效期届满日期", "有效期", "有效期限"],
      words: [],
    },
    status: {
      name: "效力状态",
      telling: ["效力状态", "时效性", "有效性", "效力", "文件状态"],
      words: ["状态", "是否有效", "现行有效"],
    },
    cleanup: { name: "清理结果", telling: ["清理结果", "清理意见", "清理情况"], words: [] },
    repealed: {
      name: "废止日期",
      telling: ["废止日期", "废止时间", "废止失效日期", "废止或失效日期", "宣布失效日期"],
      words: [],
    },
    repealNumber: { name: "废止文号", telling: ["废止文号", "废止依据"], words: [] },
    category: {
      name: "文件类别",
      telling: ["是否规范性文件", "是否行政规范性文件", "文件类别", "文件类型", "文件性质"],
      words: ["类别", "类型"],
    },
    filing: { name: "备案", telling: ["备案号", "备案日期", "备案编号", "是否备案", "备案情况"], words: [] },
    review: { name: "合法性审核", telling: ["合法性审核", "合法性审查", "是否合法性审核"], words: [] },
    remark,
  },
  licences: {
    serial,
    number: {
      name: "决定书文号",
      telling: [
        "许可决定书文号",
        "许可决定文书号",
        "行政许可决定书文号",
        "行政许可决定文书号",
        "行政许可决定书号",
        "许可文号",
        "许可证号",
        "许可证编号",
        "许可编号",
      ],
      words: decisionNumber,
    },
    caseNumber: { name: "受理号", words: ["受理号", "受理编号", "办件编号", "申请编号", ...caseNumber.words] },
    party: {
      name: "当事人",
      telling: ["被许可人", "许可对象", "被许可人名称", "许可申请人"],
      words: [...party.words, "申请人", "申请单位", "申请人名称"],
    },
    matter: {
      name: "许可事项",
      telling: ["许可事项", "许可事项名称", "许可内容", "许可类别", "许可类型", "许可名称", "行政许可事项"],
      words: ["事项名称", "事项"],
    },
    decided: {
      name: "决定日期",
      telling: ["许可决定日期", "许可日期", "许可时间", "准予许可日期", "发证日期", "许可决定时间"],
      words: decisionDate,
    },
    result: {
      name: "决定结果",
      telling: ["许可结果", "许可决定", "是否准予许可"],
      words: ["决定结果", "审批结果", "办理结果", "决定内容"],
      several: true,
    },
    kind: decisionKind,
    enforcer,
    notice,
    state: decisionState,
    remark,
  },
  penalties: {
    serial,
    number: {
      name: "决定书文号",
      telling: [
        "处罚决定书文号",
        "处罚决定文书号",
        "行政处罚决定书文号",
        "行政处罚决定文书号",
        "行政处罚决定书号",
        "处罚决定书号",
        "处罚决定书编号",
        "处罚文号",
        "处罚编号",
      ],
      words: decisionNumber,
    },
    caseNumber,
    party: {
      name: "当事人",
      telling: ["被处罚人", "被处罚单位", "被处罚对象", "被处罚人名称", "被处罚人姓名", "处罚对象"],
      words: party.words,
    },
    cause: { name: "案由", telling: ["违法行为", "违法事实", "违法行为类型", "处罚事由"], words: cause.words },
    penalty: {
      name: "处罚种类",
      telling: ["处罚种类", "处罚类别", "处罚类型", "处罚方式", "处罚内容"],
      words: [],
    },
    result: {
      name: "决定结果",
      telling: ["处罚结果", "处罚决定"],
      words: ["决定结果", "处理结果", "处理决定", "决定内容", "办理结果"],
      several: true,
    },
    amount: {
      name: "处罚金额",
      telling: ["处罚金额", "罚款金额", "罚没金额", "罚款数额", "罚款"],
      words: ["金额"],
    },
    decided: {
      name: "决定日期",
      telling: ["处罚决定日期", "处罚日期", "处罚时间", "作出处罚决定日期", "处罚决定时间"],
      words: decisionDate,
    },
    closed,
    procedure: { name: "程序", words: ["程序", "适用程序", "处罚程序", "办案程序", "案件程序"] },
    kind: decisionKind,
    enforcer,
    notice,
    state: decisionState,
    remark,
  },
  coercion: {
    serial,
    number: {
      name: "决定书文号",
      telling: [
        "强制决定书文号",
        "强制决定文书号",
        "行政强制决定书文号",
        "强制执行决定书文号",
        "强制措施决定书文号",
        "强制文号",
      ],
      words: decisionNumber,
    },
    caseNumber,
    party: { name: "当事人", telling: ["被强制人", "被执行人", "强制对象"], words: party.words },
    cause,
    measure: {
      name: "强制方式",
      telling: [
        "强制种类",
        "强制措施",
        "强制措施种类",
        "强制方式",
        "强制执行方式",
        "强制类型",
        "强制类别",
        "强制措施类型",
        "强制内容",
      ],
      words: [],
    },
    result: { name: "决定结果", words: ["决定结果", "处理结果", "决定内容"], several: true },
    decided: {
      name: "决定日期",
      telling: ["强制决定日期", "强制日期", "强制时间", "强制执行日期", "强制措施日期", "强制措施实施日期"],
      words: [...decisionDate, "实施日期", "实施时间"],
    },
    closed,
    kind: decisionKind,
    enforcer,
    notice,
    state: decisionState,
    remark,
  },
  disputes: {
    serial,
    number: {
      name: "案号",
      telling: ["复议案号", "诉讼案号", "复议决定书文号"],
      words: ["案号", "受理号", "案件编号", "立案号", "文号"],
    },
    type: {
      name: "案件类型",
      words: ["案件类型", "案件类别", "类型", "类别", "审级", "程序"],
    },
    plaintiff: {
      name: "申请人或原告",
      telling: ["原告", "申请人原告", "复议申请人", "原告申请人", "原告姓名"],
      words: ["申请人", "当事人"],
    },
    defendant: {
      name: "被申请人或被告",
      telling: ["被申请人", "被告", "被申请人被告", "被告被申请人"],
      words: [],
    },
    cause: {
      name: "案由",
      words: ["案由", "事由", "诉讼请求", "复议请求", "复议事项", "案件事由"],
    },
    related: {
      name: "关联申请编号",
      telling: ["关联申请编号", "关联申请", "对应申请编号", "原申请编号"],
      words: ["申请编号", "登记编号"],
    },
    filed: {
      name: "受理日期",
      words: [
        "受理日期",
        "受理时间",
        "立案日期",
        "立案时间",
        "收到日期",
        "收到时间",
        "申请日期",
        "起诉日期",
        "应诉日期",
      ],
    },
    viaReview: {
      name: "是否经复议",
      telling: ["是否经复议", "是否经过复议", "复议前置", "是否复议前置", "直接起诉", "是否直接起诉"],
      words: [],
    },
    concluded: {
      name: "审结日期",
      telling: ["审结日期", "审结时间", "判决日期", "裁判日期", "复议决定日期"],
      words: ["结案日期", "结案时间", "办结日期", "办结时间", "决定日期"],
      several: true,
    },
    result: {
      name: "审理结果",
      telling: ["审理结果", "裁判结果", "复议决定", "判决结果", "复议结果", "诉讼结果", "复议决定结果"],
      words: ["结果", "办理结果", "处理结果", "案件结果"],
    },
    coDefendant: { name: "共同被告", telling: ["共同被告", "复议机关"], words: [], several: true },
    agent: { name: "代理人", telling: ["代理人", "代理律师", "诉讼代理人"], words: [] },
    state: { name: "办理状态", words: ["状态", "办理状态", "进度", "审理状态"] },
    remark,
  },
  trainings: {
    serial,
    held: {
      name: "培训日期",
      telling: ["培训日期", "培训时间"],
      words: ["开展时间", "开展日期", "举办时间", "举办日期", "日期", "时间"],
    },
    topic: {
      name: "培训主题",
      telling: ["培训名称", "培训主题", "培训内容", "培训课程"],
      words: ["主题", "内容", "名称"],
    },
    organiser: {
      name: "主办单位",
      telling: ["培训单位"],
      words: ["主办", "组织单位", "主办单位", "举办单位", "组织科室"],
    },
    form: { name: "培训形式", telling: ["培训形式", "培训方式"], words: ["形式", "方式"] },
    persons: {
      name: "参加人数",
      telling: ["参训人数", "培训人数"],
      words: ["参加人数", "人数", "人次", "参加人次"],
    },
    audience: { name: "培训对象", telling: ["参训对象", "培训对象", "参训人员"], words: ["对象", "参加人员"] },
    place: { name: "培训地点", telling: ["培训地点"], words: ["地点"] },
    teacher: { name: "授课人", telling: ["授课人", "讲师", "授课老师", "授课人员"], words: ["主讲人"] },
    hours: { name: "学时", telling: ["学时", "课时"], words: [] },
    remark,
  },
  fees: {
    serial,
    number: {
      name: "收费通知书编号",
      telling: ["收费通知书编号", "收费通知书文号", "通知书编号", "缴费通知书编号", "收费通知编号"],
      words: [],
    },
    application: { name: "申请编号", words: ["申请编号", "登记编号", "受理编号"] },
    applicant: { name: "申请人", words: ["申请人", "缴费人", "缴款人", "缴费单位", "缴款单位", "姓名"] },
    item: { name: "收费项目", telling: ["收费项目", "收费名称", "收费项目名称"], words: ["项目"] },
    notified: {
      name: "通知日期",
      telling: ["收费通知日期", "收费通知时间"],
      words: ["通知日期", "通知时间", "收费日期"],
    },
    method: { name: "计费方式", telling: ["计费方式", "收费方式", "收费标准"], words: [] },
    quantity: { name: "件数或页数", words: ["件数", "页数", "件数页数", "数量"] },
    charged: {
      name: "应收金额",
      telling: ["应收金额", "通知金额", "应缴金额", "应收费用"],
      words: ["收费金额"],
    },
    due: { name: "缴纳期限", telling: ["缴纳期限", "缴费期限"], words: [] },
    paidOn: {
      name: "缴费日期",
      telling: ["缴费日期", "缴费时间", "缴款日期", "缴款时间", "缴纳日期", "收款日期", "到账日期"],
      words: ["入账日期"],
    },
    paid: {
      name: "实收金额",
      telling: ["实收金额", "实缴金额", "缴费金额", "缴款金额", "实际收取金额", "实收"],
      words: ["收取金额", "金额"],
    },
    receipt: { name: "票据号", telling: ["票据号", "票据编号", "票据号码", "发票号"], words: [] },
    state: { name: "状态", words: ["状态", "缴费状态", "缴费情况", "是否缴费"], several: true },
    remark,
  },
} as const satisfies Readonly<Record<LedgerKind, Readonly<Record<string, FieldWords>>>>;

type NameIn<F> = F extends Readonly<Record<string, { readonly name: infer N extends string }>> ? N : never;

/** The field of the month columns of a table 栏目 × months. */
export const monthField = { key: "month", name: "发布件数" } as const;

/** A field's Chinese name, as results carry it. */
export type FieldName = { [K in LedgerKind]: NameIn<(typeof ledgerFields)[K]> }[LedgerKind] | typeof monthField.name;

/** The fields of a kind, for code that goes through all of them. */
export function fieldsOf(kind: LedgerKind): readonly (readonly [key: string, field: FieldWords])[] {
  return Object.entries(ledgerFields[kind]);
}

/** All header words of a field, the better ones first. */
export function wordsOf(field: FieldWords): readonly string[] {
  return [...(field.telling ?? []), ...field.words];
}

/** The Chinese name of a field. */
export function fieldName(kind: LedgerKind, key: string): string {
  if (key === monthField.key) return monthField.name;
  return fieldsOf(kind).find(([known]) => known === key)?.[1].name ?? key;
}
