import { brief, findingsOnSix } from "./text-of";

const basis = "根据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2023年度北苑街道收取信息处理费情况为：";
const told = (notices: number, noticed: string, received: string) =>
  `${basis}发出收费通知的件数为${notices}件，总金额为${noticed}，实际收取的总金额为${received}。`;

describe("三个数齐全，或者说明没有收费", () => {
  test.each([
    told(0, "0元", "0元"),
    "本年度发出收费通知0件，总金额0元，实际收取总金额0元。",
    "本年度未收取信息处理费。",
    "本年度暂未开展信息处理费收取工作。",
    "2023年未产生信息处理费，无其他需要报告的事项。",
    "本年度我街道未发出收费通知，未收取任何费用。",
  ])("%s", (text) => expect(findingsOnSix(text)).toEqual([]));
});

describe("没有说全", () => {
  test.each([
    ["无其他需要报告的事项。", ["notices", "noticed", "received"]],
    [
      "北京市通州区人民政府网站网址为https://www.bjtzh.gov.cn/，如需了解更多政府信息，请登录查询。",
      ["notices", "noticed", "received"],
    ],
    ["2023年实际收取信息处理费共计0元。", ["notices", "noticed"]],
    ["发出收费通知的件数为0件，总金额为0元。", ["received"]],
    ["发出收费通知0件，实际收取的总金额为0元。", ["noticed"]],
  ])("%s", (text, missing) => {
    expect(findingsOnSix(text).map(({ rule, severity, detail }) => [rule, severity, detail])).toEqual([
      ["fee.missing", "warning", { kind: "figure", code: "fee-missing", missing }],
    ]);
  });

  test("2020年还没有信息处理费", () => {
    expect(findingsOnSix("无其他需要报告的事项。", {}, { year: 2020 })).toEqual([]);
  });
});

describe("三个数互相矛盾", () => {
  const charged = { "t2.fees.amount": 1 };
  const organ = "某区市场监督管理局";

  test.each([
    [told(0, "380元", "0元"), "error", 380, 0],
    [told(1, "380元", "400元"), "error", 400, 380],
    [told(2, "0.1万元", "1,380元"), "error", 1380, 1000],
    [told(0, "0元", "400元"), "error", 400, 0],
    [`${told(1, "380元", "780元")}其中上年通知、本年缴纳400元。`, "warning", 780, 380],
  ])("%s", (text, severity, left, right) => {
    const found = findingsOnSix(text, charged, { organ }).filter(({ rule }) => rule === "fee.inconsistent");
    expect(found.map((one) => [one.severity, one.left, one.right])).toEqual([[severity, left, right]]);
  });

  test.each([
    told(1, "380元", "380元"),
    told(2, "780元", "380元"),
    told(1, "380元", "0元"),
    told(3, "0.1万元", "1000元"),
    told(1, "３８０元", "380元"),
  ])("不矛盾：%s", (text) => expect(findingsOnSix(text, charged, { organ })).toEqual([]));
});

describe("收费与表格", () => {
  test.each([
    ["实收380元，表二收费却是0", told(1, "380元", "380元"), { "t2.fees.amount": 0 }],
    ["实收多于表二的收费", told(1, "9000元", "9000元"), { "t2.fees.amount": 0.5 }],
    ["有人逾期未缴费，却说没有发过通知", told(0, "0元", "0元"), { "t3.unpaid.total": 1 }],
    ["表二有收费，却说没有任何收费", "本年度未产生任何收费，无信息处理费。", { "t2.fees.amount": 2 }],
    ["街道没有别的收费，表二有收费，信息处理费却是0", told(0, "0元", "0元"), { "t2.fees.amount": 2 }],
  ] as const)("%s", (_, text, cells) => {
    expect(findingsOnSix(text, cells).map(({ rule, severity }) => [rule, severity])).toEqual([
      ["fee.table", "warning"],
    ]);
  });

  test.each([
    ["0.038万元就是380元", told(1, "380元", "380元"), { "t2.fees.amount": 0.038 }],
    ["四舍五入到 0.04", told(1, "380元", "380元"), { "t2.fees.amount": 0.04 }],
    ["表二还可以有别的收费", told(1, "380元", "380元"), { "t2.fees.amount": 12 }],
    ["逾期未缴，发过通知", told(1, "380元", "0元"), { "t3.unpaid.total": 1 }],
    ["表二是空白，无从比较", told(1, "380元", "380元"), { "t2.fees.amount": "" }],
  ] as const)("%s", (_, text, cells) => expect(findingsOnSix(text, cells)).toEqual([]));

  test("有别的收费的单位，信息处理费可以是0", () => {
    expect(findingsOnSix(told(0, "0元", "0元"), { "t2.fees.amount": 2 }, { organ: "某区市场监督管理局" })).toEqual([]);
  });
});

describe("收费标准算得出的金额", () => {
  // 按件：11、15、30、31、40、41 件；按量：31、68、70、100、101、150、200、201、300 页
  const lawful = [100, 500, 2000, 2200, 4000, 4300, 10, 380, 400, 700, 720, 1700, 2700, 2740, 6700];
  // 同一个月里排在后面的申请，按件只收后面的几件
  const later = [300, 900, 2100];

  test.each([...lawful, ...later])("一件通知，%d 元", (amount) => {
    expect(findingsOnSix(told(1, `${amount}元`, "0元"), { "t3.unpaid.total": 1 })).toEqual([]);
  });

  test.each([
    ["两件合计，任何十元的倍数", told(2, "1990元", "0元")],
    ["有减免", `${told(1, "385元", "0元")}对低保家庭减免信息处理费。`],
    ["上年的通知也在内", `${told(1, "385元", "0元")}其中含上年通知、本年缴纳的金额。`],
    ["没有说几件", "本年度信息处理费应收总金额为385元，实际收取0元。"],
  ])("%s", (_, text) => {
    expect(findingsOnSix(text, { "t3.unpaid.total": 1 }).filter(({ rule }) => rule === "fee.tariff")).toEqual([]);
  });
});

describe("收费标准算不出的金额", () => {
  test.each([
    [1, "385元", 385],
    [1, "5元", 5],
    [1, "710元", 710],
    [1, "1730元", 1730],
    [1, "2720元", 2720],
    [2, "385元", 385],
    [3, "20元", 20],
    [1, "0.0385万元", 385],
  ])("%d 件通知，%s", (notices, amount, value) => {
    const found = findingsOnSix(told(notices, amount, "0元"), { "t3.unpaid.total": 1 });
    expect(found.map(({ rule, severity, left }) => [rule, severity, left])).toEqual([["fee.tariff", "warning", value]]);
  });
});

describe("都缴清了，实收就等于应收", () => {
  const over = { "t2.fees.amount": 1, "t3.received.total": 6, "t3.concluded.total": 6, "t3.disclosed.total": 6 };

  test.each([
    ["办结的申请里没有逾期未缴的", told(1, "380元", "0元"), over],
    ["两件通知，只收到一件", told(2, "780元", "380元"), over],
    ["正文说已全部缴纳", `${told(2, "780元", "380元")}信息处理费均已缴纳。`, { "t2.fees.amount": 1 }],
    [
      "正文说足额收取，虽有在办的",
      `${told(1, "400元", "300元")}信息处理费已足额缴纳。`,
      { ...over, "t3.carriedForward.total": 1 },
    ],
    ["正文说缴清", `${told(1, "400元", "300元")}申请人已缴清信息处理费。`, { "t2.fees.amount": 1 }],
  ] as const)("%s", (_, text, cells) => {
    const found = findingsOnSix(text, cells, { organ: "某区市场监督管理局" });
    expect(found.map(({ rule, severity, detail }) => [rule, severity, detail])).toMatchObject([
      ["fee.inconsistent", "warning", { problem: "less-received-than-noticed" }],
    ]);
  });

  test.each([
    ["收齐了", told(1, "380元", "380元"), over],
    ["还有在办的，可能下年缴", told(1, "380元", "0元"), { ...over, "t3.carriedForward.total": 1 }],
    ["有逾期未缴的", told(1, "380元", "0元"), { ...over, "t3.unpaid.total": 1 }],
    ["有撤回的", told(1, "380元", "0元"), { ...over, "t3.otherHandling.total": 1 }],
    ["有减免", `${told(1, "380元", "0元")}对低保家庭减免信息处理费。`, over],
    ["表三是空白，无从知道", told(1, "380元", "0元"), { ...over, "t3.carriedForward.total": "" }],
  ] as const)("不说：%s", (_, text, cells) =>
    expect(findingsOnSix(text, cells, { organ: "某区市场监督管理局" })).toEqual([]),
  );
});

test("没有第六部分，由标题规则去说", () => {
  expect(findingsOnSix("").map(brief)).toEqual([["fee.missing", undefined, undefined]]);
});
