import type { TableId } from "../format/cell-key";

/**
 * What offices write for a label, where its letters do not show which is meant. Words without numbers and marks, as read
 * in one table: 「其他」 is a column of section 三, and in section 四 can only be 其他结果.
 */
export const labelVariants: Readonly<Record<TableId, ReadonlyMap<string, string>>> = {
  t2: variants({
    本年制发件数: "本年制发数量 本年制作数量 本年制作件数 本年制定件数 本年制定数量",
    本年废止件数: "本年废止数量",
    现行有效件数: "现行有效数量",
    行政许可: "许可",
    行政处罚: "处罚",
    行政强制: "强制",
    本年收费金额单位万元: "收费金额 收费总额 本年收费总额",
  }),
  t3: variants({
    本年新收政府信息公开申请数量: "本年收到政府信息公开申请数量 本年度收到政府信息公开申请数量",
    本年度办理结果: "办理结果",
    申请人情况: "申请人",
    自然人: "公民 个人",
    商业企业: "企业",
    总计: "合计 共计 总数",
  }),
  t4: variants({
    行政复议: "复议",
    行政诉讼: "诉讼",
    未经复议直接起诉: "直接起诉 未经行政复议直接起诉",
    复议后起诉: "复议起诉 经复议起诉 行政复议后起诉 经行政复议后起诉",
    结果维持: "维持",
    结果纠正: "纠正",
    其他结果: "其他",
    尚未审结: "未结 未办结 尚未办结",
    总计: "合计 小计 共计 总数",
  }),
};

function variants(byLabel: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(byLabel).flatMap(([label, words]) => words.split(" ").map((word) => [word, label] as const)),
  );
}
