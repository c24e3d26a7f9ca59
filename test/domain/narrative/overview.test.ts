import type { CellKey } from "../../../src/domain/format/cell-key";
import type { LedgerFacts, Way } from "../../../src/domain/ledger/facts";
import type { NarrativeSource } from "../../../src/domain/narrative/draft";
import { noStatements, type Statements } from "../../../src/domain/narrative/statements";
import { reportOf, withTotals } from "../../fixtures/report";
import { linesOf, read } from "./text-of";

type Figures = Partial<Record<CellKey, number | string>>;

interface Given {
  readonly organ?: string;
  /** Cells that are not named are 0. */
  readonly cells?: Figures;
  readonly last?: Figures;
  readonly facts?: LedgerFacts;
  readonly stated?: Partial<Statements>;
}

/** 某街道, 2023. */
function source({ organ = "某区某街道办事处", cells = {}, last, facts = {}, stated = {} }: Given): NarrativeSource {
  return {
    organ,
    year: 2023,
    cells: reportOf(cells).cells,
    facts,
    stated: { ...noStatements, parts: "national", shortName: "某街道", ...stated },
    ...(last === undefined ? {} : { last: reportOf(last).cells }),
  };
}

describe("主动公开", () => {
  const published = (
    total: number,
    columns: Readonly<Record<string, number>>,
    channels: Readonly<Record<string, number>> = {},
  ) => {
    const [byColumn, byChannel] = [columns, channels].map((counts) => new Map(Object.entries(counts)));
    const facts: LedgerFacts = {
      publications: { total, byColumn: byColumn ?? new Map(), byChannel: byChannel ?? new Map() },
    };
    return read(source({ facts }), "一.published");
  };

  test.each([
    [0, {}, "2023年，某街道未主动公开政府信息。"],
    [12, { "": 12 }, "2023年，某街道主动公开政府信息12条。"],
    [12, { 通知公告: 12 }, "2023年，某街道主动公开政府信息12条，均发布在“通知公告”栏目。"],
    [12, { 动态: 6, 公告: 6 }, "2023年，某街道主动公开政府信息12条，其中动态6条、公告6条。"],
    [12, { 公告: 5, 动态: 7 }, "2023年，某街道主动公开政府信息12条，其中动态数量最多，为7条；其余为公告5条。"],
    [
      14,
      { 公告: 5, 动态: 7, 救助: 2 },
      "2023年，某街道主动公开政府信息14条，其中动态数量最多，为7条；其余依次为公告5条、救助2条。",
    ],
    [1200, { 动态: 700, "": 500 }, "2023年，某街道主动公开政府信息1200条，其中动态700条等。"],
    [
      12,
      { "预算决算(含三公)": 2, "通知,公告": 10 },
      "2023年，某街道主动公开政府信息12条，其中通知，公告数量最多，为10条；其余为预算决算（含三公）2条。",
    ],
  ])("%d条，%j", (total, columns, text) => {
    expect(published(total, columns)).toBe(text);
  });

  test.each([
    [{ 区政府网站: 12 }, "2023年，某街道通过区政府网站主动公开政府信息12条。"],
    [
      { 区政府网站: 4, 微信公众号: 8 },
      "2023年，某街道主动公开政府信息12条。按发布渠道分，微信公众号8条、区政府网站4条。",
    ],
    [{ 区政府网站: 4, "": 8 }, "2023年，某街道主动公开政府信息12条。发布渠道包括区政府网站4条等。"],
  ])("发布渠道 %j", (channels, text) => {
    expect(published(12, {}, channels)).toBe(text);
  });

  test("没有信息发布台账，留给单位自己写", () => {
    expect(read(source({}), "一.published")).toBe("");
  });
});

describe("依申请公开", () => {
  const text = (cells: Figures, more: Given = {}) => read(source({ ...more, cells }), "一.applications");
  const ways = (received: number, byWay: readonly (readonly [Way, number])[]): LedgerFacts => ({
    applications: { received, byWay: new Map(byWay) },
  });

  test.each<[string, Figures, string]>([
    ["一件也没有", {}, "本年度，某街道未收到政府信息公开申请，无上年结转申请。"],
    [
      "只有上年结转的",
      { "t3.broughtForward.total": 2, "t3.notHeld.total": 2, "t3.concluded.total": 2 },
      "本年度，某街道未收到政府信息公开申请，上年结转2件。2件申请已全部办结，结果均为无法提供（本机关不掌握相关政府信息）。",
    ],
    [
      "都没办结",
      { "t3.received.total": 1, "t3.received.person": 1, "t3.carriedForward.total": 1 },
      "本年度，某街道新收政府信息公开申请1件，无上年结转申请。申请人为自然人。截至年底尚未办结，结转下年度继续办理1件。",
    ],
    [
      "一件，予以公开",
      withTotals({ "t3.received.legal": 1, "t3.disclosed.legal": 1 }),
      "本年度，某街道新收政府信息公开申请1件，无上年结转申请。申请人为法律服务机构。1件申请已办结，结果为予以公开。",
    ],
    [
      "各类都有，照表三的次序",
      withTotals({
        "t3.received.person": 9,
        "t3.received.other": 2,
        "t3.broughtForward.person": 1,
        "t3.disclosed.person": 2,
        "t3.partlyDisclosed.person": 1,
        "t3.thirdParty.person": 1,
        "t3.enforcementFile.other": 2,
        "t3.complaint.person": 1,
        "t3.notCorrected.person": 1,
        "t3.otherHandling.person": 2,
        "t3.carriedForward.person": 2,
      }),
      "本年度，某街道新收政府信息公开申请11件，上年结转1件。新收的11件申请中，自然人申请9件、其他组织申请2件。" +
        "全年办结10件，其中予以公开2件、部分公开1件、不予公开3件（保护第三方合法权益1件、属于行政执法案卷2件）、" +
        "不予处理1件（信访举报投诉类申请）、其他处理3件（申请人无正当理由逾期不补正1件、其他2件）；结转下年度继续办理2件。",
    ],
    [
      "新收那一格空着",
      { "t3.received.total": "", "t3.concluded.total": 3, "t3.disclosed.total": 3, "t3.carriedForward.total": 0 },
      "3件申请已全部办结，结果均为予以公开。",
    ],
    [
      "办结那一格写着文字",
      {
        "t3.received.total": 3,
        "t3.concluded.total": "3件左右",
        "t3.disclosed.total": 3,
        "t3.broughtForward.total": "/",
      },
      "本年度，某街道新收政府信息公开申请3件。",
    ],
    [
      "有一类结果空着，就不说其中",
      { "t3.concluded.total": 3, "t3.disclosed.total": 2, "t3.stateSecret.total": "" },
      "本年度，某街道未收到政府信息公开申请，无上年结转申请。3件申请已全部办结。",
    ],
  ])("%s", (_, cells, words) => {
    expect(text(cells)).toBe(words);
  });

  test.each<[number, number, string]>([
    [6, 6, "新收政府信息公开申请6件，与上年持平；无上年结转申请。"],
    [6, 4, "新收政府信息公开申请6件，比上年增加2件，增长50.0%；无上年结转申请。"],
    [4, 12, "新收政府信息公开申请4件，比上年减少8件，下降66.7%；无上年结转申请。"],
    [9, 16, "新收政府信息公开申请9件，比上年减少7件，下降43.8%；无上年结转申请。"],
    [6, 0, "新收政府信息公开申请6件，比上年增加6件；无上年结转申请。"],
    [0, 4, "未收到政府信息公开申请，比上年减少4件；无上年结转申请。"],
    [0, 0, "未收到政府信息公开申请，与上年持平；无上年结转申请。"],
    [3001, 3000, "新收政府信息公开申请3001件，比上年增加1件；无上年结转申请。"],
  ])("今年%d件，上年%d件", (now, last, words) => {
    const figures = { "t3.received.total": now, "t3.received.person": "" };
    expect(text(figures, { last: { "t3.received.total": last } })).toBe(`本年度，某街道${words}`);
  });

  test.each<[LedgerFacts, string]>([
    [
      ways(6, [
        ["post", 2],
        ["inPerson", 2],
        ["mail", 2],
      ]),
      "新收的6件申请中，当面申请2件、信函申请2件、邮寄或电子邮件申请2件。",
    ],
    [ways(6, [["online", 6]]), "申请方式均为网络申请。"],
    [ways(6, [["online", 4]]), "新收的6件申请中，网络申请4件等。"],
    [ways(6, []), ""],
  ])("申请方式 %#", (facts, words) => {
    expect(text({ "t3.received.total": 6, "t3.received.person": "" }, { facts })).toBe(
      `本年度，某街道新收政府信息公开申请6件，无上年结转申请。${words}`,
    );
  });
});

test.each<[string, Figures, string]>([
  ["没有复议诉讼", {}, "本年度未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。"],
  [
    "只有复议",
    { "t4.review.total": 2, "t4.review.upheld": 1, "t4.review.pending": 1 },
    "本年度因政府信息公开工作被申请行政复议2件，其中结果维持1件、尚未审结1件；未被提起行政诉讼。",
  ],
  [
    "只有直接起诉的",
    { "t4.directSuit.total": 1, "t4.directSuit.pending": 1 },
    "本年度因政府信息公开工作未被申请行政复议；被提起行政诉讼1件，为未经复议直接起诉，尚未审结。",
  ],
  [
    "都有",
    {
      "t4.review.total": 2,
      "t4.review.corrected": 2,
      "t4.directSuit.total": 1,
      "t4.directSuit.upheld": 1,
      "t4.suitAfterReview.total": 2,
      "t4.suitAfterReview.other": 1,
      "t4.suitAfterReview.pending": 1,
    },
    "本年度因政府信息公开工作被申请行政复议2件，均为结果纠正；被提起行政诉讼3件。" +
      "行政诉讼中，未经复议直接起诉1件，为结果维持；复议后起诉2件，其中其他结果1件、尚未审结1件。",
  ],
])("行政复议、行政诉讼：%s", (_, cells, words) => {
  expect(read(source({ cells }), "一.disputes")).toBe(words);
});

test.each<[string, Figures, string]>([
  ["街道没有", {}, "本年度未制发、废止行政规范性文件，截至年底无现行有效的行政规范性文件。"],
  [
    "有制发，无废止",
    { "t2.documents.made": 2, "t2.documents.inForce": 4 },
    "本年度制发行政规范性文件2件，未废止行政规范性文件，截至年底现行有效的行政规范性文件4件。",
  ],
  [
    "有制发，有废止",
    { "t2.documents.made": 2, "t2.documents.repealed": 1, "t2.documents.inForce": 4 },
    "本年度制发行政规范性文件2件，废止1件，截至年底现行有效的行政规范性文件4件。",
  ],
  [
    "现行有效件数没填",
    { "t2.documents.repealed": 1, "t2.documents.inForce": "" },
    "本年度废止行政规范性文件1件，未制发行政规范性文件。",
  ],
])("行政规范性文件：%s", (_, cells, words) => {
  expect(read(source({ cells }), "一.documents")).toBe(words);
});

test("能制定规章的机关，规章也要说", () => {
  const cells = { "t2.regulations.made": 1, "t2.regulations.inForce": 20 };
  expect(read(source({ organ: "某省人民政府", cells }), "一.documents")).toMatch(
    /^本年度制发规章1件，未废止规章，截至年底现行有效的规章20件。/u,
  );
  expect(read(source({ cells }), "一.documents")).not.toContain("规章");
});

test.each<[Figures, string]>([
  [{}, "本年度未作出行政许可、行政处罚、行政强制决定。"],
  [{ "t2.licences.decisions": 3, "t2.coercion.decisions": "/" }, "本年度作出行政许可决定3件，未作出行政处罚决定。"],
])("行政许可、处罚、强制 %j", (cells, words) => {
  expect(read(source({ cells }), "一.decisions")).toBe(words);
});

test.each<[string, LedgerFacts["trainings"], string | undefined]>([
  ["没有台账", undefined, undefined],
  ["台账里一次也没有", [], "本年度未组织政府信息公开培训。"],
  ["一次，只知道月份", [{ month: 5 }], "2023年5月，某街道组织政府信息公开培训1次。"],
  [
    "几次，有一次不知道人数",
    [
      { month: 3, topic: "《政府信息公开条例》", persons: 30 },
      { month: 3, day: 8, topic: "“三审三校”" },
      { month: 9, topic: "《政府信息公开条例》", persons: 20 },
    ],
    "2023年3月、9月，某街道组织政府信息公开培训3次，主题包括《政府信息公开条例》“三审三校”。",
  ],
  [
    "几次，有一次不知道主题",
    [
      { month: 3, topic: "“保密审查”实务", persons: 30 },
      { month: 9, persons: 20 },
    ],
    "2023年3月、9月，某街道组织政府信息公开培训2次，主题包括“‘保密审查’实务”等，参训50人次。",
  ],
])("培训：%s", (_, trainings, words) => {
  const facts = trainings === undefined ? {} : { trainings };
  expect(read(source({ facts }), "一.trainings")).toBe(words);
});

test("全国和北京各用自己的五项标题", () => {
  const headings = (parts: Statements["parts"]) =>
    linesOf(source({ stated: { parts } })).filter((line) => /^（.）/u.test(line));
  expect(headings("national")).toEqual([
    "（一）主动公开",
    "（二）依申请公开",
    "（三）政府信息管理",
    "（四）政府信息公开平台建设",
    "（五）监督保障",
  ]);
  expect(headings("beijing")).toEqual([
    "（一）主动公开情况",
    "（二）依申请公开办理情况",
    "（三）政府信息资源的规范化、标准化管理情况",
    "（四）平台建设情况",
    "（五）监督保障及教育培训",
  ]);
});

test("单位自己写的机制归到说的那一项，句末补上句号", () => {
  const stated = { mechanisms: ["每月更新主动公开全清单", "每季度检查信息发布情况。"] };
  expect(read(source({ stated }), "一.management.mechanisms")).toBe("每月更新主动公开全清单。");
  expect(read(source({ stated }), "一.supervision.mechanisms")).toBe("每季度检查信息发布情况。");
});

test.each<[string, string | undefined, string | undefined]>([
  ["某区某街道办事处", undefined, undefined],
  ["某区某街道办事处", "已纳入绩效考核", "已纳入绩效考核。"],
  ["某区某镇人民政府", undefined, ""],
  ["某区人民政府", "已纳入绩效考核。", "已纳入绩效考核。"],
])("%s的工作考核（写的是：%s）", (organ, appraisal, words) => {
  const accountability = appraisal === undefined ? {} : { appraisal };
  expect(read(source({ organ, stated: { accountability } }), "一.appraisal")).toBe(words);
});

test.each<[Partial<Statements>, string]>([
  [{}, ""],
  [{ newMedia: ["“某发布”微信公众号", "“某发布”微博"] }, "某街道通过“某发布”微信公众号、“某发布”微博发布政府信息。"],
  [{ website: { name: "某区政府网站" } }, "某街道依托某区政府网站公开政府信息。"],
])("平台 %j", (stated, words) => {
  expect(read(source({ stated }), "一.platform")).toBe(words);
});
