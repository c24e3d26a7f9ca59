import type { NarrativeSource } from "../draft";
import type { Planned } from "../paragraph";
import { sentence } from "../phrase/given-words";
import { say } from "../phrase/phrase";
import type { OverviewPart } from "./overview-part";

/** A mechanism that an office may state to be in force. */
export interface Mechanism {
  /** By which the office chooses it. */
  readonly name: string;
  readonly part: OverviewPart;
  readonly sentence: string;
}

/** The list that offices choose from. Each says no more than that the mechanism is there; articles are those of the 条例. */
export const mechanisms: readonly Mechanism[] = [
  // Article 17.
  {
    name: "三审三校",
    part: "published",
    sentence: "信息发布实行“三审三校”制度。",
  },
  {
    name: "政策解读同步",
    part: "published",
    sentence: "政策文件与解读材料同步起草、同步审核、同步发布。",
  },
  {
    name: "专人受理申请",
    part: "applications",
    sentence: "政府信息公开申请由专人登记、办理和答复，实行台账管理。",
  },
  {
    name: "答复合法性审核",
    part: "applications",
    sentence: "政府信息公开申请的答复经合法性审核后作出。",
  },
  {
    name: "公开审查",
    part: "management",
    sentence: "建立政府信息公开审查机制，对拟公开的政府信息依法进行审查。",
  },
  // Article 12.
  {
    name: "公开指南和目录",
    part: "management",
    sentence: "编制并公布政府信息公开指南和政府信息公开目录，及时更新。",
  },
  {
    name: "主动公开全清单",
    part: "management",
    sentence: "按照政府信息主动公开全清单，确定主动公开的内容、时限和责任单位。",
  },
  {
    name: "公开属性认定",
    part: "management",
    sentence: "制作公文时同步确定公开属性，对不予公开的说明理由。",
  },
  // Article 18.
  {
    name: "动态调整",
    part: "management",
    sentence: "建立政府信息管理动态调整机制，对不予公开的政府信息定期评估审查。",
  },
  // Article 25.
  {
    name: "查阅场所",
    part: "platform",
    sentence: "设置政府信息查阅场所，配备相应的设施、设备，为公众获取政府信息提供便利。",
  },
  {
    name: "网站内容巡查",
    part: "platform",
    sentence: "定期检查网站和政务新媒体的信息内容，对发现的差错及时更正。",
  },
  // Article 4.
  {
    name: "工作机构",
    part: "supervision",
    sentence: "明确政府信息公开工作的分管负责人，指定机构承担政府信息公开日常工作。",
  },
  {
    name: "监督投诉",
    part: "supervision",
    sentence: "公布政府信息公开监督电话，受理公众对政府信息公开工作的投诉、举报。",
  },
  // Article 46.
  {
    name: "工作考核",
    part: "supervision",
    sentence: "将政府信息公开工作纳入年度考核。",
  },
];

/** Where a sentence of the office's own belongs, by its words; the first that fit decide. */
const belonging: readonly (readonly [OverviewPart, RegExp])[] = [
  ["supervision", /监督|考核|评议|追究|培训|领导|分管|检查/u],
  ["applications", /申请|答复/u],
  ["management", /清单|目录|指南|属性|审查|审核|保密|规范性文件|管理/u],
  ["platform", /网站|平台|新媒体|公众号|微博|专栏|查阅/u],
  ["published", /发布|主动公开|解读/u],
];

/** The paragraph on the mechanisms of a part, in the order in which the office states them. */
export function mechanismsIn(part: OverviewPart, { stated }: NarrativeSource): Planned {
  const sentences = stated.mechanisms
    .filter((words) => words.trim() !== "")
    .map((words) => mechanisms.find(({ name }) => name === words.trim()) ?? ownMechanism(words))
    .filter((one) => one.part === part)
    .map((one) => say`${one.sentence}`);
  return { id: `${part}.mechanisms`, sentences };
}

function ownMechanism(words: string): Omit<Mechanism, "name"> {
  const part = belonging.find(([, pattern]) => pattern.test(words))?.[0] ?? "supervision";
  return { part, sentence: sentence(words) };
}
