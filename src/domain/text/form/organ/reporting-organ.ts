import type { ReportText } from "../../report-text";
import type { TextContext } from "../../text-finding";
import { joinTitle } from "../title/joined-title";

/** Whose report it is: as known from elsewhere, otherwise as its title says. */
export function reportingOrgan({ title }: ReportText, context: TextContext): string | undefined {
  const name = context.organ?.replace(/\s/gu, "") ?? organIn(joinTitle(title).text);
  return name === "" ? undefined : name;
}

function organIn(title: string): string {
  return title.replace(/[（(]?\d{4}年度?[）)]?/gu, "").replace(/(?:政府信息公开|政务公开|信息公开).*$/u, "");
}

/** 开发区 and the like have a committee that is no government; so have 街道, which are sent out by one. */
const government = /(?:人民政府|[乡镇市县旗]|(?<!开发|示范|管理|保护|高新|产业|新|园|景|社|街|特)区)$/u;

/** A people's government of any level, not one of its departments or offices. */
export function isGovernment(organ: string): boolean {
  return government.test(organ);
}

export function isStreetOrTown(organ: string): boolean {
  return /街道(?:办事处)?$|[乡镇](?:人民政府)?$/u.test(organ);
}

/** "北京市通州区人民政府北苑街道办事处" → "北苑". */
export function placeOfOrgan(organ: string): string {
  const name = organ.replace(/(?:街道办事处|街道|[乡镇]人民政府|[乡镇])$/u, "");
  return name.replace(/^.*(?:政府|[省市区县旗])(?=.{2})/u, "");
}
