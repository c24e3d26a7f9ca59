import { nth } from "./nth";
import { spreadOver, workingDays2023, workingDaysAfter } from "./working-days";

export interface Decision {
  readonly number: string;
  readonly party: string;
  readonly matter: string;
  readonly law: string;
  readonly kind: string;
  readonly fine?: number;
  readonly procedure: string;
  readonly day: string;
  /** Day on which it was made public; decisions without social impact are not. */
  readonly shownOn?: string;
}

interface Offence {
  readonly matter: string;
  readonly law: string;
  /** By a person of the street, or a business in it. */
  readonly by: "person" | "business";
  readonly fines: readonly number[];
}

const offences: readonly Offence[] = [
  { matter: "店外经营", law: "《北京市市容环境卫生条例》", by: "business", fines: [500, 1000, 2000] },
  { matter: "未按规定分类投放生活垃圾", law: "《北京市生活垃圾管理条例》", by: "business", fines: [1000, 2000] },
  { matter: "擅自摆摊设点", law: "《北京市市容环境卫生条例》", by: "person", fines: [200, 300, 500] },
  { matter: "擅自在公共场所张贴、涂写", law: "《北京市市容环境卫生条例》", by: "person", fines: [200, 500] },
  { matter: "未履行市容环境卫生责任", law: "《北京市市容环境卫生条例》", by: "business", fines: [500, 1000] },
  { matter: "夜间施工产生噪声污染", law: "《中华人民共和国噪声污染防治法》", by: "business", fines: [10000, 20000] },
  { matter: "未按规定设置生活垃圾分类收集容器", law: "《北京市生活垃圾管理条例》", by: "business", fines: [2000] },
  { matter: "未密闭运输建筑垃圾造成遗撒", law: "《北京市市容环境卫生条例》", by: "business", fines: [3000, 5000] },
];

const people = ["张某某", "李某某", "王某某", "赵某某", "刘某某", "陈某某", "杨某某", "周某某"] as const;

const businesses = [
  "北京某某餐饮有限公司",
  "北京某某商贸有限公司",
  "北京某某便利店有限公司",
  "北京某某建筑工程有限公司",
  "北京某某物业管理有限公司",
  "北京某某运输有限公司",
  "北京某某超市有限公司",
] as const;

const penaltyCount = 56;
/** Of 56 decisions 50 were made public; warnings given on the spot were not. */
const keptBack = new Set([8, 17, 26, 35, 44, 55]);

/** The 56 penalties of the year, in the order of their decisions. */
export function penalties(): readonly Decision[] {
  const days = workingDays2023.slice(6, -9);
  return Array.from({ length: penaltyCount }, (_, i) => {
    const offence = nth(offences, (i * 3) % offences.length);
    const warned = keptBack.has(i);
    const made = spreadOver(days, i, penaltyCount);
    return {
      number: `京通北苑街罚字〔2023〕第${String(i + 1).padStart(3, "0")}号`,
      party: offence.by === "person" ? nth(people, i % people.length) : nth(businesses, i % businesses.length),
      matter: offence.matter,
      law: offence.law,
      kind: warned ? "警告" : "罚款",
      ...(!warned && { fine: nth(offence.fines, i % offence.fines.length) }),
      procedure: warned ? "简易程序" : "普通程序",
      day: made,
      ...(!warned && { shownOn: workingDaysAfter(made, 5) }),
    };
  });
}

/** The 2 measures of coercion. */
export const coercions: readonly Decision[] = [
  {
    number: "京通北苑街强字〔2023〕第001号",
    party: "北京某某建材有限公司",
    matter: "未经批准擅自占用城市道路堆放物料",
    law: "《中华人民共和国行政强制法》",
    kind: "代履行",
    procedure: "普通程序",
    day: "2023-06-13",
  },
  {
    number: "京通北苑街强字〔2023〕第002号",
    party: "孙某某",
    matter: "违法建设逾期不拆除",
    law: "《中华人民共和国行政强制法》",
    kind: "强制拆除",
    procedure: "普通程序",
    day: "2023-10-25",
  },
];
