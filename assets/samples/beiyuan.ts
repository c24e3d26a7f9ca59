import { coercions, penalties } from "./beiyuan-enforcement";
import { publications } from "./beiyuan-publications";
import type { WorkbookPlan } from "./plan-to-xlsx";
import { day, entry, header, subtitle, title } from "./sheet-plan";
import type { PlanCell, SheetPlan } from "./sheet-plan";
import { workingDaysAfter } from "./working-days";

const organ = "北京市通州区人民政府北苑街道办事处";

/**
 * A year's working sheets from which the published tables of the office's 2023 report come out cell for cell.
 * The numbers are the report's; names, titles, dates and register numbers are invented.
 */
export const beiyuan: WorkbookPlan = {
  file: "北苑街道2023年台账.xlsx",
  title: "北苑街道2023年政府信息公开工作台账",
  made: "2024-01-08",
  sheets: [
    applicationSheet(),
    publicationSheet(),
    documentSheet(),
    licenceSheet(),
    penaltySheet(),
    coercionSheet(),
    disputeSheet(),
    trainingSheet(),
    feeSheet(),
    settingsSheet(),
  ],
};

/** Article 31 to 33 of the 条例: received, and answered within twenty working days. */
function applicationSheet(): SheetPlan {
  const granted = ["予以公开", "", "《政府信息公开条例》第三十六条第二项"] as const;
  const refused = ["不予公开", "保护第三方合法权益", "《政府信息公开条例》第十五条、第三十二条"] as const;
  const cases = [
    ["张某某", "2023-02-15", "当面", "2022年度街道为民办实事项目清单", "2023-02-27", granted, "当面领取"],
    ["李某某", "2023-03-22", "信函", "某小区加装电梯项目公示材料", "2023-04-14", granted, "邮政挂号"],
    ["王某某", "2023-05-10", "当面", "街道2023年部门预算", "2023-05-19", granted, "当面领取"],
    ["赵某某", "2023-07-06", "信函", "某企业租赁街道闲置房屋的合同文本", "2023-08-01", refused, "邮政挂号"],
    ["刘某某", "2023-09-05", "当面", "老旧小区综合整治项目实施方案", "2023-09-12", granted, "当面领取"],
    ["陈某某", "2023-11-14", "信函", "某路段停车管理备案情况", "2023-12-07", granted, "邮政挂号"],
  ] as const;
  return ledger(
    "依申请公开台账",
    "政府信息公开依申请公开登记台账",
    [
      ["序号", 6],
      ["登记编号", 14],
      ["申请人", 10],
      ["申请人类型", 12],
      ["收到日期", 13],
      ["申请方式", 10],
      ["申请内容", 34],
      ["承办科室", 16],
      ["是否征求第三方意见", 12],
      ["是否延期", 8],
      ["答复期限", 13],
      ["答复日期", 13],
      ["答复结果", 12],
      ["不予公开原因", 16],
      ["适用条款", 24],
      ["答复书编号", 16],
      ["送达方式", 12],
      ["备注", 10],
    ],
    cases.map(([applicant, received, way, what, answered, [result, reason, article], sent], i) => [
      i + 1,
      `2023-${String(i + 1).padStart(3, "0")}`,
      applicant,
      "自然人",
      day(received),
      way,
      what,
      "综合保障办公室",
      result === "不予公开" ? "是" : "否",
      "否",
      day(workingDaysAfter(received, 20)),
      day(answered),
      result,
      reason === "" ? null : reason,
      article,
      `〔2023〕第${i + 1}号-答`,
      sent,
      null,
    ]),
  );
}

function publicationSheet(): SheetPlan {
  return ledger(
    "信息发布台账",
    "政府网站信息发布台账",
    [
      ["序号", 6],
      ["发布日期", 13],
      ["信息标题", 62],
      ["发布栏目", 16],
      ["发布渠道", 20],
      ["供稿科室", 18],
      ["备注", 10],
    ],
    publications().map((item, i) => [
      i + 1,
      day(item.day),
      item.title,
      item.column,
      "区政府门户网站",
      item.section,
      null,
    ]),
  );
}

function documentSheet(): SheetPlan {
  return ledger(
    "规范性文件台账",
    "规章、行政规范性文件台账",
    [
      ["序号", 6],
      ["文件名称", 40],
      ["发文字号", 20],
      ["文件类别", 16],
      ["印发日期", 13],
      ["施行日期", 13],
      ["有效期至", 13],
      ["状态", 12],
      ["废止日期", 13],
      ["备案号", 14],
      ["备注", 12],
    ],
    [],
  );
}

function licenceSheet(): SheetPlan {
  return ledger(
    "行政许可台账",
    "行政许可台账",
    [
      ["序号", 6],
      ["许可决定文书号", 26],
      ["行政相对人", 26],
      ["许可事项", 30],
      ["许可决定", 14],
      ["决定日期", 13],
      ["公示日期", 13],
      ["备注", 12],
    ],
    [],
  );
}

function penaltySheet(): SheetPlan {
  return ledger(
    "行政处罚台账",
    "行政处罚台账",
    [
      ["序号", 6],
      ["处罚决定书文号", 32],
      ["行政相对人", 28],
      ["违法行为", 34],
      ["处罚依据", 36],
      ["处罚种类", 10],
      ["罚款金额（元）", 12],
      ["程序", 12],
      ["决定日期", 13],
      ["公示日期", 13],
      ["承办人", 12],
      ["备注", 12],
    ],
    penalties().map((penalty, i) => [
      i + 1,
      penalty.number,
      penalty.party,
      penalty.matter,
      penalty.law,
      penalty.kind,
      penalty.fine ?? null,
      penalty.procedure,
      day(penalty.day),
      penalty.shownOn === undefined ? null : day(penalty.shownOn),
      `执法${(i % 3) + 1}组`,
      penalty.shownOn === undefined ? "未公示" : null,
    ]),
  );
}

function coercionSheet(): SheetPlan {
  return ledger(
    "行政强制台账",
    "行政强制台账",
    [
      ["序号", 6],
      ["强制决定书文号", 32],
      ["当事人", 26],
      ["案由", 34],
      ["强制种类", 14],
      ["决定日期", 13],
      ["状态", 12],
      ["备注", 12],
    ],
    coercions.map((measure, i) => [
      i + 1,
      measure.number,
      measure.party,
      measure.matter,
      measure.kind,
      day(measure.day),
      "已执行",
      null,
    ]),
  );
}

function disputeSheet(): SheetPlan {
  return ledger(
    "复议诉讼台账",
    "政府信息公开行政复议、行政诉讼台账",
    [
      ["序号", 6],
      ["案号", 24],
      ["案件类型", 12],
      ["申请人（原告）", 16],
      ["案由", 28],
      ["关联申请编号", 16],
      ["是否经复议", 12],
      ["受理日期", 13],
      ["审结日期", 13],
      ["审理结果", 18],
      ["备注", 12],
    ],
    [],
  );
}

function trainingSheet(): SheetPlan {
  return ledger(
    "培训台账",
    "政府信息公开培训台账",
    [
      ["序号", 6],
      ["培训日期", 13],
      ["培训主题", 44],
      ["组织单位", 20],
      ["培训形式", 12],
      ["培训对象", 24],
      ["参加人数", 10],
      ["地点", 20],
      ["备注", 12],
    ],
    [
      [
        1,
        day("2023-05-16"),
        "《中华人民共和国政府信息公开条例》及信息公开业务培训",
        "综合保障办公室",
        "集中培训",
        "各科室及相关工作人员",
        36,
        "街道机关会议室",
        null,
      ],
    ],
  );
}

function feeSheet(): SheetPlan {
  return ledger(
    "收费台账",
    "政府信息公开信息处理费收费台账",
    [
      ["序号", 6],
      ["收费通知书编号", 22],
      ["申请编号", 14],
      ["申请人", 12],
      ["通知日期", 13],
      ["计费方式", 12],
      ["件数/页数", 12],
      ["应收金额（元）", 16],
      ["缴费日期", 13],
      ["实收金额（元）", 16],
      ["票据号", 16],
      ["状态", 12],
    ],
    [],
  );
}

type Column = readonly [head: string, width: number];

/** One ledger a sheet: title, who fills it in, header, entries. */
/** What the report says that no ledger holds: the office states it for the text. */
function settingsSheet(): SheetPlan {
  const columns = [
    ["类别", 8],
    ["项目", 22],
    ["取值", 46],
    ["说明", 70],
  ] as const;
  const stated = [
    ["基本", "机关名称", organ],
    ["基本", "年度", 2023],
    ["正文", "机关简称", "北苑街道"],
    ["正文", "网站名称", "北京市通州区人民政府网站"],
    ["正文", "网站网址", "https://www.bjtzh.gov.cn/"],
    ["正文", "政务新媒体", "“苑闻其详”微信公众号"],
    ["正文", "公开机制", "专人受理申请"],
    ["正文", "公开机制", "主动公开全清单"],
    ["正文", "公开机制", "监督投诉"],
    ["正文", "问题1", "公开内容不够丰富"],
    ["正文", "问题2", "公众参与度不高"],
  ] as const;
  return {
    name: "年报设置",
    widths: columns.map(([, width]) => width),
    rows: [
      title("年报设置"),
      header(...columns.map(([head]) => head)),
      ...stated.map(([category, item, value]) => entry(category, item, value, null)),
    ],
    frozenRows: 2,
  };
}

function ledger(
  name: string,
  what: string,
  columns: readonly Column[],
  entries: readonly (readonly PlanCell[])[],
): SheetPlan {
  return {
    name,
    widths: columns.map(([, width]) => width),
    rows: [
      title(`${organ}2023年${what}`),
      subtitle("填报单位：北苑街道综合保障办公室　　统计期间：2023年1月1日至12月31日"),
      header(...columns.map(([head]) => head)),
      ...entries.map((cells) => entry(...cells)),
    ],
    frozenRows: 3,
  };
}
