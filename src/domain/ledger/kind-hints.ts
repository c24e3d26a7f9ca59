import { plainText } from "./plain-text";
import type { LedgerKind } from "./result";

/** What a sheet's name and the lines above its header say about its kind. */
const hints: readonly (readonly [LedgerKind, RegExp])[] = [
  ["applications", /依申请|申请公开|公开申请/],
  ["documents", /规范性文件|规章/],
  ["licences", /许可/],
  ["penalties", /处罚/],
  ["coercion", /强制/],
  ["disputes", /复议|诉讼|应诉/],
  ["trainings", /培训/],
  ["fees", /收费|缴费|信息处理费/],
  ["publications", /主动公开|信息发布|发布台账|发布登记|信息公开(?:统计|台账|发布)|公开信息|网站信息|信息上网/],
];

/** The kinds that a sheet's name or title names. 依申请公开台账 is not said to be one of publications. */
export function hintedKinds(lines: readonly string[]): ReadonlySet<LedgerKind> {
  const text = lines.map(plainText).join("\n");
  const kinds = hints.filter(([, words]) => words.test(text)).map(([kind]) => kind);
  return new Set(kinds.length > 1 ? kinds.filter((kind) => kind !== "publications") : kinds);
}

/** Registers of other business have 申请人, 申请事项, 办理结果 as well: 救助申请台账 is no ledger of ours. */
export function isOtherBusiness(lines: readonly string[]): boolean {
  const text = lines.map(plainText).join("\n");
  return !/公开/.test(text) && otherBusiness.test(text);
}

const otherBusiness =
  /信访|救助|低保|住房|公租|廉租|残疾|物业|接诉即办|12345|热线|采购|用车|会议|请假|报销|慰问|优抚|就业|社保|户籍|入党|工会|养老|补贴|资产|值班|督办/;

/** Sheets that add up others. Reading them as well would count twice. */
export function namesSummary(text: string): boolean {
  return /汇总|统计表|合计表/.test(plainText(text));
}
