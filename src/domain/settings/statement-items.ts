import { withArabicNumerals } from "../ledger/chinese-numerals";
import { spelling } from "../ledger/classify/normalise";
import type { AccountabilityPart, OverviewParts } from "../narrative/statements";

/** The items of the category 正文, in the order of the sheet. */
export const statementItems = {
  shortName: "机关简称",
  parts: "总体情况结构",
  websiteName: "网站名称",
  websiteAddress: "网站网址",
  newMedia: "政务新媒体",
  mechanisms: "公开机制",
  problem: "问题",
  measure: "措施",
  appraisal: "工作考核",
  evaluation: "社会评议",
  accountability: "责任追究",
} as const;

export type StatementItem = keyof typeof statementItems;

/** Stated in any number of rows of the same name. */
export type ListItem = "newMedia" | "mechanisms";

export const accountabilityItems: readonly AccountabilityPart[] = ["appraisal", "evaluation", "accountability"];

/** 问题2 and its 措施2. Items that are no pair have no number. */
export interface ItemPlace {
  readonly item: StatementItem;
  readonly number?: number;
}

const items = Object.keys(statementItems) as readonly StatementItem[];

/** The item that a cell names: 网站 名称, 问题１, 问题（二）. 问题 alone is 问题0, before all others. */
export function itemNamed(text: string): ItemPlace | undefined {
  const spelt = spelling(text);
  const [, pair, number = ""] = /^(问题|措施)[([]?(\d{0,4})[)\]]?$/.exec(withArabicNumerals(spelt)) ?? [];
  if (pair !== undefined)
    return { item: pair === statementItems.problem ? "problem" : "measure", number: Number(number) };
  const item = items.find((one) => statementItems[one] === spelt);
  return item === undefined ? undefined : { item };
}

/** How the sheet shows an item. */
export function nameOfItem({ item, number = 0 }: ItemPlace): string {
  return `${statementItems[item]}${number === 0 ? "" : number}`;
}

/** What has to be stated for an item to be of use: 问题2 for 措施2, the name of a site for its address. */
export function neededFor({ item, number }: ItemPlace): ItemPlace | undefined {
  if (item === "websiteAddress") return { item: "websiteName" };
  return item === "measure" && number !== undefined ? { item: "problem", number } : undefined;
}

export function isList(item: StatementItem): item is ListItem {
  return item === "newMedia" || item === "mechanisms";
}

const partsNames: Readonly<Record<OverviewParts, string>> = { national: "国办五项", beijing: "北京五项" };

/** How the sheet shows the parts of section 一. */
export function nameOfParts(parts: OverviewParts): string {
  return partsNames[parts];
}

/** The parts that a cell names: 北京五项, 北京. */
export function partsNamed(text: string): OverviewParts | undefined {
  const spelt = spelling(withArabicNumerals(spelling(text))).replace(/5项$/, "");
  return (["national", "beijing"] as const).find((parts) => partsNames[parts].startsWith(spelt) && spelt.length === 2);
}
