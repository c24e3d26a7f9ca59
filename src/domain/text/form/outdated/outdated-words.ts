/** Words that were right once, with the first report year in which they are not. Group 1, where there is one, is context. */
export interface OutdatedWords {
  readonly pattern: RegExp;
  readonly from: number;
  /** What it is called now, where that is one thing. */
  readonly now?: string;
  /** What in the sentence makes them right all the same. */
  readonly unless?: RegExp;
}

/** 第三十二条: a third party asked for its opinion still has fifteen working days. */
const ownTarget =
  /力争|争取|缩短|压缩|压减|提前|提速|承诺|平均|内部|第三方|征求|补正|复议|起诉|移送|原则上|(?:20|二十)个工作日|不再|延长/u;

/** The regulation as it stood until 2019-05-14. */
export const oldWordings: readonly OutdatedWords[] = [
  { pattern: /生产、生活、(?:和)?科研等(?:自身)?特殊需要/gu, from: 2020, unless: /取消|删除|不再|无需|不得/u },
  {
    pattern:
      /检索(?:费)?、复制(?:费)?(?:、|和|及)邮寄(?:费)?(?:等)?(?:成本)?费用?|(?<=检索费、复制费(?:、|和|及))邮寄费/gu,
    from: 2020,
    now: "信息处理费",
    unless: /取消|不再|停止|停征|废止/u,
  },
  {
    pattern:
      /(?<=法定(?:答复)?(?:的)?(?:期限|时限|时间)[^，。；]{0,6}|规定的?|条例》?[^。；]{0,12}|申请之日起)(?:15|十五)个工作日内?(?=[^，。；]{0,8}(?:答复|回复|办结|办理))/gu,
    from: 2020,
    now: "20个工作日",
    unless: ownTarget,
  },
];

/** Nobody cites 原国务院法制办 by mistake. */
const named = (names: string) => new RegExp(`(?<![原前旧])(?:${names})`, "gu");

/** Institutions that the reform of 2018 did away with in every place, with a year left for what was begun before. */
export const oldInstitutions: readonly OutdatedWords[] = [
  { pattern: named("国务院法制办(?:公室)?"), from: 2019, now: "司法部" },
  { pattern: named("(?<=[省市区县]|[省市区县]人民)政府法制办(?:公室)?"), from: 2020 },
  { pattern: named("国土资源[部厅](?!门)"), from: 2019 },
  { pattern: named("国家工商(?:行政管理)?总局"), from: 2019, now: "国家市场监督管理总局" },
  { pattern: named("国家食品药品监督管理总局"), from: 2019, now: "国家市场监督管理总局" },
  { pattern: named("国家质量监督检验检疫总局|国家质检总局"), from: 2019, now: "国家市场监督管理总局" },
  { pattern: named("国家卫生和?计划生育委员会|国家卫计委"), from: 2019, now: "国家卫生健康委员会" },
  { pattern: named("(?<!生态)环境保护部(?!门)"), from: 2019, now: "生态环境部" },
].map((words) => ({ ...words, unless: /更名|改为|改组|合并|撤销|划转|划入|移交|整合|机构改革|历史|时任/u }));
