import { brief, findingsOn } from "./text-of";

const last = { "t3.received.total": 12, "t3.concluded.total": 12 };
const cells = { "t3.received.total": 4, "t3.broughtForward.total": 3, "t3.concluded.total": 4 };

const half = { "t3.received.total": 6, "t3.concluded.total": 6 };

describe("百分比与自己的数相符", () => {
  test.each([
    "收到政府信息公开申请4件，与上年相比减少66.7%。",
    "收到政府信息公开申请4件，较上年减少8件，同比下降66.7%。",
    "收到政府信息公开申请4件，上年12件，同比减少67%。",
    "收到政府信息公开申请4件，与上年相比减少约66%。",
    "全年发布信息300条，比上年的240条增长25%。",
    "全年发布信息300条，较2022年增加60条，增长25.0%。",
    // 长通街道 2025
    "全年主动公开信息115条，其中动态111条，占96.5%。",
    // 西宁城中区 2024
    "办结依申请公开4件。全区公开信息47条，其中予以公开类39条，占总数的83.0%。",
    "网站发布110条、微信发布5条，分别占95.7%和4.3%。",
    "政务服务满意率99.8%，较上年提高0.5个百分点。",
    "线上办理占比提高5%。",
    "全年发布信息300条，同比增长25%。",
    "共收到政府信息公开申请7件（其中网上申请5件，信函申请2件），同比增加3件，增长75%。",
  ])("%s", (text) => expect(findingsOn(text, cells, { last }).map(brief)).toEqual([]));
});

describe("百分比与自己的数不符", () => {
  test.each([
    // 东华门街道 2025：4 件比 12 件，减少 66.7%
    ["收到政府信息公开申请4件，与上年相比减少66.6%。", -66.6, -66.7, "与上年相比减少66.7%"],
    ["收到政府信息公开申请4件，较上年减少8件，同比下降66%。", -66, -67, "同比下降67%"],
    ["全年发布信息300条，比上年的240条增长20%。", 20, 25, "增长25%"],
    ["全年发布信息300条，较2022年增加60条，增长24.5%。", 24.5, 25, "增长25.0%"],
    // 方向相反，不止是数字要改
    ["收到政府信息公开申请4件，与上年相比增长66.7%。", 66.7, -66.7, undefined],
    ["全年主动公开信息115条，其中动态111条，占95%。", 95, 97, undefined],
    ["公开信息47条，其中予以公开类39条，占总数的82.9%。", 82.9, 83, undefined],
    ["全年发布信息316条，其中街乡镇动态130条，占全部信息的42%。", 42, 41, undefined],
    ["推送微信1482条，其中原创474条，占比为23%。", 23, 32, undefined],
    ["推送微信1482条，原创474条，占32.5%。", 32.5, 32, undefined],
  ])("%s", (text, stated, right, suggestion) => {
    const found = findingsOn(text, cells, { last });
    expect(found.map(brief)).toEqual([["text.percent", stated, right]]);
    expect(found[0]?.suggestion).toBe(suggestion);
  });
});

test("没有上年报告，也没有上年的数，就不算增长率", () => {
  expect(findingsOn("收到政府信息公开申请4件，与上年相比减少50%。", cells)).toEqual([]);
});

/** 新收 148、上年结转 2，办结 118（予以公开 90、部分公开 8、其他处理 3），结转 32。 */
const many = {
  "t3.received.total": 148,
  "t3.broughtForward.total": 2,
  "t3.disclosed.total": 90,
  "t3.partlyDisclosed.total": 8,
  "t3.otherHandling.total": 3,
  "t3.concluded.total": 118,
  "t3.carriedForward.total": 32,
};

describe("办结率、公开率等，合乎一种算法", () => {
  test.each([
    "收到政府信息公开申请148件，办结率79.7%。",
    "依申请公开办结率达到78.7%。",
    "政府信息公开申请办结率为78.4%。",
    "收到政府信息公开申请148件，上年结转2件，办结118件，办结率78.67%。",
    "收到依申请公开148件，予以公开率60.8%。",
    "依申请公开的公开率为83.1%。",
    "依申请公开按时办结率98.3%。",
    "收到政府信息公开申请148件，办结118件，其中按时办结116件，按时办结率98.3%。",
    "办理人大建议59件、政协提案20件，已办复63件，办复率79.7%。",
    "受理12345热线诉求5000件，办结4998件，办结率99.9%。",
    "受理12345热线诉求5000件，办结4998件，办结率100.0%。",
    "全年制发公文120件，主动公开98件，公开率81.7%。",
    "群众诉求办结率96.5%，满意率98%。",
    "上年政府信息公开申请办结率65.2%。",
    "各社区依申请公开办结率65.2%。",
    "2024年，力争将依申请公开办结率提高到85%。",
    "依申请公开办结率约80%。",
  ])("%s", (text) => expect(findingsOn(text, many, { last }).map(brief)).toEqual([]));
});

describe("办结率、公开率等，怎么算也不合", () => {
  test.each([
    ["收到政府信息公开申请148件，办结率81%。", 81, undefined],
    ["依申请公开办结率90.5%。", 90.5, undefined],
    ["收到政府信息公开申请148件，办结118件，其中按时办结116件，按时办结率95%。", 95, undefined],
    ["收到依申请公开148件，予以公开率75%。", 75, undefined],
    ["办理人大建议59件，已办复47件，办复率80.7%。", 80.7, 79.7],
    ["受理12345热线诉求5000件，办结4898件，办结率99%。", 99, 98],
    ["全年制发公文120件，主动公开98件，公开率91.7%。", 91.7, 81.7],
  ])("%s", (text, stated, right) => {
    expect(findingsOn(text, many, { last }).map(brief)).toEqual([["text.percent", stated, right]]);
  });

  test("说出每一种算法：正文的数和表三的数分开", () => {
    const [finding] = findingsOn("收到政府信息公开申请148件，办结118件，办结率81%。", many);
    expect(finding?.detail).toEqual({
      kind: "figure",
      code: "rate",
      options: [
        { part: 118, whole: 148, computed: "80%", from: "text" },
        { part: 118, whole: 148, computed: "80%", from: "tables" },
        { part: 118, whole: 150, computed: "79%", from: "tables" },
        { part: 116, whole: 148, computed: "78%", from: "tables" },
        { part: 116, whole: 150, computed: "77%", from: "tables" },
        { part: 115, whole: 148, computed: "78%", from: "tables" },
        { part: 115, whole: 150, computed: "77%", from: "tables" },
      ],
    });
  });

  test("表里有空白，就不拿表三去算", () => {
    expect(findingsOn("依申请公开办结率90.5%。", { ...many, "t3.concluded.total": "" })).toEqual([]);
  });
});

const six = { "t3.received.total": 12, "t3.concluded.total": 12 };

describe("几倍、翻一番，与自己的数相符", () => {
  test.each([
    "收到政府信息公开申请12件，是上年的2倍。",
    "收到政府信息公开申请12件，为2022年同期的两倍。",
    "收到政府信息公开申请12件，较上年增长1倍。",
    "收到政府信息公开申请12件，比上年翻了一番。",
    "全年发布信息300条，是上年120条的2.5倍。",
    "全年发布信息300条，上年120条，同比增长1.5倍。",
    "全年发布信息300条，比上年的148条翻一番。",
    "全年发布信息580条，比上年的148条翻了近两番。",
    "全年发布信息300条，较2022年增加200条，增长2倍。",
    "全年发布信息300条，同比增长3倍多。",
    "群众参与积极性成倍提高，是上年的3倍。",
    "付出一番努力，与上年相比，收到政府信息公开申请12件。",
  ])("%s", (text) => expect(findingsOn(text, six, { last: half }).map(brief)).toEqual([]));
});

describe("几倍、翻一番，与自己的数不符", () => {
  test.each([
    ["收到政府信息公开申请12件，是上年的3倍。", 3, "times", 2],
    // 6 件到 12 件，增长的是 1 倍
    ["收到政府信息公开申请12件，较上年增长2倍。", 2, "grown", 2],
    ["收到政府信息公开申请12件，比上年翻了两番。", 2, "doubled", 2],
    ["全年发布信息300条，是上年120条的3.5倍。", 3.5, "times", 2.5],
    ["全年发布信息300条，上年120条，同比增长2.5倍。", 2.5, "grown", 2.5],
    ["全年发布信息200条，比上年的148条翻一番。", 1, "doubled", 1.4],
  ])("%s", (text, stated, way, times) => {
    const found = findingsOn(text, six, { last: half });
    expect(found.map(({ rule, left }) => [rule, left])).toEqual([["text.percent", stated]]);
    expect(found[0]?.detail).toMatchObject({ code: "multiple", way, times });
  });

  test("上年是 0，说不出几倍", () => {
    const [finding] = findingsOn("收到政府信息公开申请12件，是上年的2倍。", six, { last: {} });
    expect(finding?.detail).toMatchObject({ code: "multiple", from: 0, to: 12 });
    expect(finding?.detail).not.toHaveProperty("times");
  });
});
