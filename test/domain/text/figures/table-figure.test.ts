import { brief, findingsOn } from "./text-of";

/** 新收 7（自然人 6、企业 1）＋结转 2 ＝ 办结 8 ＋结转下年 1；另有复议 1、诉讼 1＋1、文件、处罚、许可。 */
const cells = {
  "t3.received.person": 6,
  "t3.received.company": 1,
  "t3.received.total": 7,
  "t3.broughtForward.person": 2,
  "t3.broughtForward.total": 2,
  "t3.disclosed.person": 4,
  "t3.disclosed.total": 4,
  "t3.partlyDisclosed.total": 1,
  "t3.thirdParty.total": 1,
  "t3.notHeld.total": 1,
  "t3.otherHandling.total": 1,
  "t3.concluded.person": 7,
  "t3.concluded.total": 8,
  "t3.carriedForward.total": 1,
  "t4.review.total": 1,
  "t4.directSuit.total": 1,
  "t4.suitAfterReview.total": 2,
  "t2.documents.made": 2,
  "t2.documents.repealed": 1,
  "t2.documents.inForce": 4,
  "t2.licences.decisions": 15,
  "t2.penalties.decisions": 56,
  "t2.coercion.decisions": 2,
} as const;

describe("符合表格某一种合法读法的，不算问题", () => {
  test.each([
    "本年度收到政府信息公开申请7件。",
    "本年度新收政府信息公开申请7件，上年结转2件。",
    "2023年，我街道共收到公民、法人和其他组织政府信息公开申请７件。",
    "全年受理依申请公开9件，已办结8件，结转下年度继续办理1件。",
    "全年收办政府信息公开申请七件。",
    "2023年共收到依申请公开件 7 件，均按规定办理。",
    "收到政府信息公开申请7宗，答复8宗。",
    "本年收到信息公开申请7份，办结7件，申请人撤回1件。",
    "本年度依申请公开办结件数为8件，其中予以公开4件，部分公开1件，不予公开1件（保护第三方合法权益）。",
    "在办结的8件依申请公开中，同意公开4件，部分公开1件，因保护第三方合法权益不予公开1件，本机关不掌握相关政府信息1件，其他处理1件。",
    "依申请公开共办结8件：4件予以公开、1件部分公开、1件不予公开、1件无法提供。",
    "收到依申请公开7件，1件正在办理。",
    "依申请公开2024年结转1件。",
    "依申请公开工作中，2022年结转2件，结转2024年办理1件。",
    "本年收到政府信息公开申请7件，其中自然人申请6件，商业企业1件。",
    "本年收到政府信息公开申请7件，其中自然人6件、法人或其他组织1件。",
    "因政府信息公开工作被申请行政复议1件、提起行政诉讼3件。",
    "因政府信息公开工作被提起行政诉讼2件。",
    "因政府信息公开引发的行政复议、行政诉讼共4件。",
    "本年度制发行政规范性文件2件，废止1件，现行有效4件。",
    "本年度行政规范性文件发布2条，废止数量1条，现行有效数量4条。",
    "全年作出行政处罚决定56件，办理行政许可15件。",
    "全年收到政府信息公开申请7件次。",
  ])("%s", (text) => expect(findingsOn(text, cells).map(brief)).toEqual([]));
});

describe("说的不是本表、本年、本机关的，不拿来比", () => {
  test.each([
    "公开行政处罚信息51条、行政许可信息20条。",
    "行政处罚决定公示48件。",
    "上年收到政府信息公开申请12件。",
    "2022年收到政府信息公开申请12件，办结12件。",
    "收到政府信息公开申请7件，较上年减少5件。",
    "与上年相比，依申请公开减少5件，办结8件。",
    "自2019年以来累计收到政府信息公开申请120件。",
    "上半年收到政府信息公开申请3件。",
    "全区共收到政府信息公开申请1499件。",
    "区政府办公室收到政府信息公开申请30件，我街道收到政府信息公开申请7件。",
    "各社区共收到政府信息公开申请3件。",
    "通过区政府门户网站，收到政府信息公开申请3件。",
    "收到区政府转来的政府信息公开申请2件。",
    "收到涉及征地拆迁的政府信息公开申请3件。",
    "收到政府信息公开申请约10件。",
    "收到政府信息公开申请10余件。",
    "全年办理人大建议3件、政协提案2件，办结率100%。",
    "受理12345热线诉求5000件，已办结4998件。",
    "收到群众来信20件，答复20件。",
    "开展法治建设，办理行政复议12件，出庭应诉5件。",
    "清理行政规范性文件20件，审查规范性文件9件。",
    "转发上级规范性文件6件。",
    "依据《条例》第三十六条和第二十条第（五）项，国办函〔2020〕109号。",
    "下一步，力争将政府信息公开申请办结时间压缩到10件。",
    "依申请公开按期答复7件，延期答复1件。",
    "落实“一件事一次办”，政府信息公开申请一次性告知。",
  ])("%s", (text) => expect(findingsOn(text, cells).map(brief)).toEqual([]));
});

describe("一种读法也不符合的，要指出来", () => {
  test.each([
    ["本年度收到政府信息公开申请6件。", [6, undefined]],
    ["本年度新收政府信息公开申请9件。", [9, 7]],
    ["全年受理依申请公开１０件。", [10, undefined]],
    ["2023年累计收到政府信息公开申请10件。", [10, undefined]],
    ["共收到信息公开申请十二件。", [12, undefined]],
    ["2023年收到依申请公开8个。", [8, undefined]],
    ["上年结转政府信息公开申请3件。", [3, 2]],
    ["依申请公开共办结5件。", [5, undefined]],
    ["收到政府信息公开申请7件，5件已办理完毕。", [5, undefined]],
    ["依申请公开结转下年度继续办理2件。", [2, 1]],
    ["收到依申请公开7件，2件正在办理。", [2, 1]],
    ["依申请公开办结8件，其中予以公开5件。", [5, 4]],
    ["依申请公开办结8件，同意公开3件。", [3, 4]],
    ["依申请公开办结8件，其中4件予以公开、2件部分公开。", [2, 1]],
    ["依申请公开不予公开2件（保护第三方合法权益）。", [2, 1]],
    ["依申请公开中，因属于行政执法案卷不予公开1件。", [1, 0]],
    ["依申请公开无法提供的2件。", [2, 1]],
    ["依申请公开不予处理1件。", [1, 0]],
    ["收到政府信息公开申请7件，其中自然人申请5件。", [5, undefined]],
    ["因政府信息公开工作被申请行政复议2件。", [2, 1]],
    ["因政府信息公开工作被提起行政诉讼4件。", [4, undefined]],
    ["本年度制发行政规范性文件3件。", [3, 2]],
    ["现行有效行政规范性文件5件。", [5, 4]],
    ["全年作出行政处罚决定51件。", [51, 56]],
    ["行政许可处理决定15件，行政处罚处理决定50件。", [50, 56]],
    ["全年收到政府信息公开申请1,024件。", [1024, undefined]],
  ] as const)("%s", (text, [left, right]) => {
    const found = findingsOn(text, cells).map(brief);
    expect(found).toContainEqual(["text.table-figure", left, right]);
    expect(new Set(found.map(([, value]) => value))).toEqual(new Set([left]));
  });
});

test("依申请渠道合计等于新收，或新收加结转", () => {
  const six = { "t3.received.total": 6 };
  expect(findingsOn("依申请公开方面：当面申请3件，邮件申请3件。", six)).toEqual([]);
  expect(findingsOn("依申请公开方面：网络申请2件，信函申请2件等。", six)).toEqual([]);
  expect(findingsOn("依申请公开方面：当面申请3件，邮件申请2件。", six).map(brief)).toEqual([
    ["text.table-figure", 5, undefined],
  ]);
});

test("东沙街道2024：撤销1件，表里其他处理却是0", () => {
  const received = { "t3.received.total": 1, "t3.carriedForward.total": 1 };
  const text = "2024年收到政府信息公开申请1件，答复申0件，申请人撤销申请1件，其他处理0件。";
  expect(findingsOn(text, received, { year: 2024 }).map(brief)).toEqual([["text.table-figure", 1, 0]]);
});

test("有一格不是数字，就无从比较，什么也不说", () => {
  expect(findingsOn("本年度收到政府信息公开申请6件。", { ...cells, "t3.received.total": "" })).toEqual([]);
  expect(findingsOn("本年度收到政府信息公开申请6件。", { ...cells, "t3.broughtForward.total": "/" })).toEqual([]);
});

test("区政府的报告里“全区”就是它自己，政府办公室的不是全区的", () => {
  const organ = "某市某区人民政府";
  expect(findingsOn("全区共收到政府信息公开申请6件。", cells, { organ })).toHaveLength(1);
  expect(findingsOn("区政府办公室共收到政府信息公开申请6件。", cells, { organ })).toEqual([]);
});

test("提示指向段落里的原话和表里的格", () => {
  const [finding] = findingsOn("概述。\n本年度收到 ６ 件政府信息公开申请。", cells);
  expect(finding).toMatchObject({
    paragraph: 2,
    quote: "本年度收到 ６ 件政府信息公开申请",
    start: 0,
    at: ["t3.received.total", "t3.broughtForward.total"],
  });
});
