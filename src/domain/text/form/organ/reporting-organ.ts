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

export function isStreetOrTown(organ: string): boolean {
  return /街道(?:办事处)?$|[乡镇](?:人民政府)?$/u.test(organ);
}

/** "北京市通州区人民政府北苑街道办事处" → "北苑". */
export function placeOfOrgan(organ: string): string {
  const name = organ.replace(/(?:街道办事处|街道|[乡镇]人民政府|[乡镇])$/u, "");
  return name.replace(/^.*(?:政府|[省市区县旗])(?=.{2})/u, "");
}
