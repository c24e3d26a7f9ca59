import { brief, findingsOn } from "./text-of";

const cells = {
  "t3.received.person": 6,
  "t3.received.company": 1,
  "t3.received.total": 7,
  "t3.broughtForward.total": 2,
  "t3.concluded.total": 8,
  "t3.carriedForward.total": 1,
  "t4.review.total": 1,
  "t4.directSuit.total": 1,
  "t2.documents.made": 2,
} as const;

const clear = { "t3.received.person": 6, "t3.received.total": 6, "t3.concluded.total": 6 };

describe("说的与表格相符", () => {
  test.each([
    "收到政府信息公开申请6件，均来自自然人，全部按时办结。",
    "收到政府信息公开申请6件，均已答复，答复率100%。",
    "未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。",
    "依申请公开无上年结转。",
    "本年度未制发行政规范性文件。",
  ])("%s", (text) => expect(findingsOn(text, clear)).toEqual([]));
});

describe("说的是另一回事", () => {
  test.each([
    "收到政府信息公开申请7件，按时办结率100%。",
    "收到政府信息公开申请7件，到期的均已答复。",
    "收到政府信息公开申请7件，均在法定期限内答复。",
    "收到政府信息公开申请7件，全部按时答复，满意率100%。",
    "收到政府信息公开申请7件，除1件正在办理外，全部办结。",
    "依申请公开上年结转的2件全部办结。",
    "人大建议、政协提案全部按时办结。",
    "12345热线诉求均已办结，答复率100%。",
    "未收到法人或其他组织提出的政府信息公开申请之外的来信。",
    "上年未收到政府信息公开申请。",
    "上半年未收到政府信息公开申请。",
    "各社区未收到政府信息公开申请。",
    "依申请公开未发生行政复议被纠正、行政诉讼败诉的情况。",
    "答复书中均告知申请行政复议或提起行政诉讼的途径，未告知行政复议权利的予以纠正。",
    "收到的申请均为自然人和企业提出。",
  ])("%s", (text) => expect(findingsOn(text, cells)).toEqual([]));
});

describe("说的与表格矛盾", () => {
  test.each([
    ["收到政府信息公开申请7件，均来自自然人。", 1],
    ["本年度未收到政府信息公开申请。", 7],
    ["我街道未接到公民、法人和其他组织提出的政府信息公开申请。", 7],
    ["收到政府信息公开申请7件，全部按时办结。", 1],
    ["收到政府信息公开申请7件，均已依法答复。", 1],
    ["收到政府信息公开申请7件，办结率100%。", 1],
    ["依申请公开无上年结转。", 2],
    ["未发生因政府信息公开工作被申请行政复议的情况。", 1],
    ["没有因政府信息公开被提起行政诉讼。", 1],
    ["依申请公开未引发行政复议。", 1],
    ["本年度未制发行政规范性文件。", 2],
  ])("%s", (text, held) => {
    expect(findingsOn(text, cells).map(brief)).toEqual([["text.contradiction", 0, held]]);
  });

  test("一句话否认了复议和诉讼，两样都有就两样都说", () => {
    const found = findingsOn("未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。", cells);
    expect(found.map(({ at }) => at[0])).toEqual(["t4.review.total", "t4.directSuit.total"]);
  });
});

describe("同一件事说了两个数", () => {
  test.each([
    ["2023年共主动公开政府信息316条。\n全年共主动公开政府信息306条。", 306, 316],
    ["全年共发布政府信息316条。\n本年度累计发布政府信息361条。", 361, 316],
    ["2023年共公开信息1,024条。\n总之，公开工作扎实推进。\n本年共主动公开政府信息1,042条。", 1042, 1024],
  ])("全年公开信息的总数，前后不同：%s", (text, later, earlier) => {
    expect(findingsOn(text).map(brief)).toEqual([["text.contradiction", later, earlier]]);
  });

  test.each([
    "2023年共主动公开政府信息316条。\n全年共主动公开政府信息316条。",
    "2023年共主动公开政府信息316条。\n通过微信公众号，全年共发布信息120条。",
    "2023年共主动公开政府信息316条。\n2022年共主动公开政府信息280条。",
    "2023年共主动公开政府信息316条。\n各社区全年共发布信息520条。",
    "2023年共主动公开政府信息316条。\n自开办以来，网站累计发布信息2860条。",
    "2023年共主动公开政府信息316条。\n全年共发布信息约300条。",
  ])("不是同一件事，或者数字相同：%s", (text) => expect(findingsOn(text)).toEqual([]));

  test.each([
    ["依申请公开上年结转2件。\n依申请公开上年结转3件。", "t3.broughtForward.total", 3, 2],
    ["政府信息公开申请结转下年度办理1件。\n依申请公开结转下年度4件。", "t3.carriedForward.total", 4, 1],
  ] as const)("表里没有数字可比时，正文前后要一致：%s", (text, cell, later, earlier) => {
    expect(findingsOn(text, { [cell]: "" }).map(brief)).toEqual([["text.contradiction", later, earlier]]);
  });
});

describe("一处说未收取信息处理费，另一处说收了", () => {
  const charged = "2023年有1件政府信息公开申请收取信息处理费380元。";

  test.each([
    "本年度未收取信息处理费。",
    "2023年，街道没有收取信息处理费。",
    "本年未产生信息处理费。",
    "政府信息公开信息处理费收取情况：无。",
    "我街道暂未开展信息处理费收取工作。",
  ])("%s", (denied) => {
    expect(findingsOn(`${denied}\n${charged}`).map(brief)).toEqual([["text.contradiction", 0, 380]]);
  });

  test.each([
    "2022年未收取信息处理费。",
    "各社区未收取信息处理费。",
    "本年度未收取其他费用。",
    "信息处理费全部上缴国库。",
    "对低保家庭不得收取检索费。",
  ])("不矛盾：%s", (other) => expect(findingsOn(`${other}\n${charged}`)).toEqual([]));
});
