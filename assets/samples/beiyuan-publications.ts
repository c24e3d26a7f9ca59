import { nth } from "./nth";
import { communities, news, notices, reliefPolicies, safetyPlaces, safetyTopics } from "./beiyuan-news";
import { penalties } from "./beiyuan-enforcement";
import { spreadOver, workingDays2023, workingDaysOf } from "./working-days";

export interface Publication {
  readonly day: string;
  readonly title: string;
  readonly column: string;
  readonly section: string;
}

/** The 316 items of the year in the order of their days. */
export function publications(): readonly Publication[] {
  const all = [
    ...newsItems(),
    ...safetyItems(),
    ...noticeItems(),
    ...reliefItems(),
    ...fixedItems,
    ...enforcementItems(),
  ];
  return all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** 130 items: eleven a month, ten in February and October. */
function newsItems(): readonly Publication[] {
  return news.flatMap((month, m) => {
    const street = month.street;
    const community = communityTitles(month.community, m, (m === 1 || m === 9 ? 10 : 11) - street.length);
    return [street, community].flatMap((titles) =>
      titles.map((title, i) => ({
        day: spreadOver(workingDaysOf(m + 1), i, titles.length),
        title,
        column: "街乡镇动态",
        section: "党群工作办公室",
      })),
    );
  });
}

function communityTitles(events: readonly string[], month: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    const community = nth(communities, (month * 4 + i * 2) % communities.length);
    return `${community}${nth(events, Math.floor((i * events.length) / count))}`;
  });
}

function safetyItems(): readonly Publication[] {
  const count = safetyTopics.length * safetyPlaces.length - 1;
  return Array.from({ length: count }, (_, i) => ({
    day: spreadOver(workingDays2023, i, count),
    title: `北苑街道开展${nth(safetyTopics, i % safetyTopics.length)}${nth(safetyPlaces, Math.floor(i / safetyTopics.length))}活动`,
    column: "综治频道",
    section: "平安建设办公室",
  }));
}

function noticeItems(): readonly Publication[] {
  return notices.flatMap((titles, m) =>
    titles.map((title, i) => ({
      day: spreadOver(workingDaysOf(m + 1), i, titles.length),
      title,
      column: "通知公告",
      section: "综合保障办公室",
    })),
  );
}

/** 31 items: twelve months of 低保, twelve of 临时救助, four quarters of 特困, three guides. */
function reliefItems(): readonly Publication[] {
  const monthly = ["城市最低生活保障对象公示", "临时救助情况公示"].flatMap((what, w) =>
    news.map((_, m) => ({ day: nth(workingDaysOf(m + 1), 9 + w * 3), title: `北苑街道2023年${m + 1}月${what}` })),
  );
  const quarterly = ["一", "二", "三", "四"].map((quarter, q) => ({
    day: nth(workingDaysOf(q * 3 + 3), 14),
    title: `北苑街道2023年第${quarter}季度特困人员救助供养情况公示`,
  }));
  const guides = reliefPolicies.map((title, i) => ({ day: nth(workingDaysOf(3), 4 + i), title }));
  return [...monthly, ...quarterly, ...guides].map((item) => ({
    ...item,
    column: "社会救助",
    section: "社区建设办公室",
  }));
}

/** 预算决算 2, 机构职能 2. */
const fixedItems: readonly Publication[] = [
  { day: "2023-02-10", title: "北苑街道2023年部门预算信息", column: "预算决算", section: "财政科" },
  { day: "2023-09-08", title: "北苑街道2022年度部门决算", column: "预算决算", section: "财政科" },
  { day: "2023-03-02", title: "北苑街道机构职能", column: "机构职能", section: "综合保障办公室" },
  { day: "2023-03-02", title: "北苑街道内设机构及职责", column: "机构职能", section: "综合保障办公室" },
];

/** 65 items: 3 of basics, 12 of monthly inspections, 50 decisions made public. */
function enforcementItems(): readonly Publication[] {
  const basics = ["行政执法主体信息", "行政执法人员清单", "行政执法事项清单"].map((what, i) => ({
    day: nth(workingDaysOf(1), 3 + i),
    title: `北苑街道${what}`,
  }));
  const inspections = news.map((_, m) => ({
    day: nth(workingDaysOf(m + 1), 16),
    title: `北苑街道2023年${m + 1}月行政检查情况`,
  }));
  const decisions = penalties().flatMap(({ number, shownOn }) =>
    shownOn === undefined ? [] : [{ day: shownOn, title: decisionTitle(number) }],
  );
  return [...basics, ...inspections, ...decisions].map((item) => ({
    ...item,
    column: "行政执法公示",
    section: "综合行政执法队",
  }));
}

const decisionTitle = (number: string) => `行政处罚决定信息公示（${number}）`;
