import { excluded, figures, read, sheet, unresolved } from "./text-table";

function one(received: string, decided: string, outcome: string, note = "", type = "公民", name = "张某某") {
  const drawn = `登记编号 | 申请人 | 申请人类型 | 收到日期 | 答复日期 | 答复结果 | 备注
    2023-001 | ${name} | ${type} | ${received} | ${decided} | ${outcome} | ${note}`;
  return read(sheet("依申请公开", drawn));
}

test.each([
  ["2023.1.1", "2023.1.9", "予以公开", ["received", "disclosed"]],
  ["2023.12.31", "2023.12.31", "部分公开", ["received", "partlyDisclosed"]],
  ["2022.12.31", "2023.1.1", "予以公开", ["broughtForward", "disclosed"]],
  ["2023.12.31", "2024.1.1", "予以公开", ["received", "carriedForward"]],
  ["2022.12.31", "2024.1.1", "予以公开", ["broughtForward", "carriedForward"]],
  ["2023.11.1", "", "办理中", ["received", "carriedForward"]],
  ["2022.11.1", "", "办理中", ["broughtForward", "carriedForward"]],
])("收到 %s、答复 %s、%s：计入 %j", (received, decided, outcome, rows) => {
  const expected = Object.fromEntries(rows.map((row) => [`t3.${row}.person`, 1]));
  expect(figures(one(received, decided, outcome))).toEqual(expected);
});

test.each([
  ["2022.1.1", "2022.12.31", [2022]],
  ["2022.12.1", "2022.12.31", [2022]],
  ["2021.12.1", "2022.1.31", [2021, 2022]],
  ["2024.1.1", "2024.1.31", [2024]],
  ["2024.1.1", "", [2024]],
])("收到 %s、答复 %s 与本年无关，年份是 %j", (received, decided, years) => {
  const reading = one(received, decided, decided === "" ? "办理中" : "予以公开");
  expect(reading.excluded.map(({ reason }) => reason)).toEqual([{ code: "other-year", years }]);
  expect(figures(reading)).toEqual({});
});

test.each([
  ["", "2023.3.9", "予以公开", "", "收到日期 missing"],
  ["2023年3月", "2023.3.9", "予以公开", "", "收到日期 incomplete-date"],
  ["2023.3.1", "2023.2.30", "予以公开", "", "答复日期 impossible-date"],
  ["2023.3.1", "下周", "予以公开", "", "答复日期 not-a-date"],
  ["2023.3.10", "2023.3.9", "予以公开", "", "答复日期 answered-before-received"],
  ["2032.3.10", "2023.3.20", "予以公开", "", "答复日期 answered-before-received"],
  ["2013.3.1", "2023.3.9", "予以公开", "", "收到日期 impossible-date"],
  ["2023.3.1", "", "予以公开", "", "答复日期 missing"],
  ["2023.3.1", "2023.3.9", "", "", "办理结果 missing"],
  ["2023.3.1", "", "", "", "办理结果 missing"],
  ["2023.3.1", "2023.3.9", "办理中", "", "办理结果 contradiction"],
  ["2023.3.1", "2023.3.9", "不知所云", "", "办理结果 unknown-word"],
])("收到“%s”、答复“%s”、结果“%s”、备注“%s”：待定，%s", (received, decided, outcome, note, problem) => {
  const reading = one(received, decided, outcome, note);
  expect(unresolved(reading)).toEqual([`2: ${problem}`]);
  expect(figures(reading)).toEqual({});
});

test("答复在下一年的，结果认不认得都结转", () => {
  expect(figures(one("2023.12.20", "2024.1.9", "不知所云"))).toMatchObject({ "t3.carriedForward.person": 1 });
});

test("只在备注里写已撤回的，按撤回计", () => {
  expect(figures(one("2023.3.1", "2023.3.9", "", "已撤回"))).toMatchObject({ "t3.otherHandling.person": 1 });
});

test("申请人类型空着时看名称，类型与名称相左时待定", () => {
  expect(figures(one("2023.3.1", "2023.3.9", "予以公开", "", "", "示例律师事务所"))).toMatchObject({
    "t3.received.legal": 1,
  });
  expect(unresolved(one("2023.3.1", "2023.3.9", "予以公开", "", "自然人", "示例某商贸有限公司"))).toEqual([
    "2: 申请人类型 contradiction",
  ]);
});

test("答复日期空着时用办结日期", () => {
  const drawn = `登记编号 | 申请人 | 申请人类型 | 收到日期 | 办结日期 | 答复日期 | 答复结果
    2023-001 | 张某某 | 公民 | 2023.3.1 | 2023.3.9 | | 予以公开
    2023-002 | 张某某 | 公民 | 2023.12.1 | 2023.12.30 | 2024.1.2 | 予以公开`;
  expect(figures(read(sheet("依申请公开", drawn)))).toEqual({
    "t3.received.person": 2,
    "t3.disclosed.person": 1,
    "t3.carriedForward.person": 1,
  });
});

test("没有答复日期这一列，结果已定的也不猜年份", () => {
  const drawn = `申请人 | 申请人类型 | 收到日期 | 答复结果
    张某某 | 公民 | 2023.3.1 | 予以公开
    李某某 | 公民 | 2023.3.1 | 办理中`;
  const reading = read(sheet("依申请公开", drawn));
  expect(unresolved(reading)).toEqual(["2: 答复日期 missing"]);
  expect(figures(reading)).toEqual({ "t3.received.person": 1, "t3.carriedForward.person": 1 });
});

test("数字背后的行，按台账的顺序说得出来", () => {
  const head = "登记编号 | 申请人 | 申请人类型 | 收到日期 | 答复日期 | 答复结果";
  const row = (number: string, outcome: string): string =>
    `${number} | 张某某 | 公民 | 2023.3.1 | 2023.3.9 | ${outcome}`;
  const reading = read(
    sheet("一季度", [head, row("2023-001", "予以公开"), row("2023-002", "部分公开")].join("\n")),
    sheet("二季度", [head, row("2023-003", "予以公开")].join("\n")),
  );
  expect(reading.tally.rowsBehind("t3.disclosed.person")).toEqual([
    { sheet: "一季度", row: 1 },
    { sheet: "二季度", row: 1 },
  ]);
  expect(reading.tally.rowsBehind("t3.received.person")).toHaveLength(3);
  expect(reading.tally.rowsBehind("t3.received.company")).toEqual([]);
});

describe("登记编号重复", () => {
  const head = "登记编号 | 申请人 | 申请人类型 | 收到日期 | 答复日期 | 答复结果";
  const two = (first: string, second: string) =>
    read(sheet("上半年", `${head}\n${first}`), sheet("下半年", `${head}\n${second}`));

  test("内容一致的只计一次，写法不同也算一致", () => {
    const reading = two(
      "〔2023〕第12号-告 | 张某某 | 公民 | 2023.3.1 | 2023.3.9 | 予以公开",
      "［２０２３］第12号-告 | 张某某 | 自然人 | 44986 | 2023/3/9 | 同意公开",
    );
    expect(figures(reading)).toEqual({ "t3.received.person": 1, "t3.disclosed.person": 1 });
    expect(reading.excluded).toEqual([
      {
        sheet: "下半年",
        row: 1,
        reason: { code: "duplicate", number: "［２０２３］第12号-告", of: { sheet: "上半年", row: 1 } },
      },
    ]);
  });

  test.each([
    ["先登记后办结", false],
    ["先办结后登记", true],
  ])("一行办理中、一行已办结的，计已办结的：%s", (_name, turned) => {
    const open = "2022-045 | 张某某 | 公民 | 2022.12.20 | | 办理中";
    const done = "2022-045 | 张某某 | 公民 | 2022.12.20 | 2023.1.10 | 予以公开";
    const reading = turned ? two(done, open) : two(open, done);
    expect(figures(reading)).toEqual({ "t3.broughtForward.person": 1, "t3.disclosed.person": 1 });
    expect(reading.excluded.map(({ sheet: name, reason }) => [name, reason.code])).toEqual([
      [turned ? "下半年" : "上半年", "superseded"],
    ]);
  });

  test("内容不同的，哪一行对由人定，都待定", () => {
    const reading = two(
      "2023-045 | 张某某 | 公民 | 2023.2.20 | 2023.3.10 | 予以公开",
      "2023-045 | 张某某 | 公民 | 2023.2.20 | 2023.3.10 | 部分公开",
    );
    expect(figures(reading)).toEqual({});
    expect(reading.unresolved.map(({ problem }) => problem)).toEqual([
      { code: "duplicate-differs", of: { sheet: "下半年", row: 1 } },
      { code: "duplicate-differs", of: { sheet: "上半年", row: 1 } },
    ]);
  });

  test("各表从 1 编起的短号不算重复", () => {
    const reading = two(
      "1 | 张某某 | 公民 | 2023.2.20 | 2023.3.10 | 予以公开",
      "1 | 李某某 | 公民 | 2023.8.20 | 2023.9.10 | 予以公开",
    );
    expect(reading.rows.counted).toBe(2);
  });

  test("没有编号的行从不算重复", () => {
    const row = " | 张某某 | 公民 | 2023.2.20 | 2023.3.10 | 予以公开";
    expect(two(row, row).rows.counted).toBe(2);
    expect(excluded(two(row.replace(" |", "/ |"), row.replace(" |", "/ |")))).toEqual([]);
  });
});
