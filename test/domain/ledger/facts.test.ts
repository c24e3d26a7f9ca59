import fc from "fast-check";
import { applicants } from "../../../src/domain/format/totals";
import type { LedgerFacts } from "../../../src/domain/ledger/facts";
import { readLedgers } from "../../../src/domain/ledger/read-ledgers";
import type { LedgerReading } from "../../../src/domain/ledger/result";
import { withDefaults } from "../../../src/domain/settings/settings";
import { generatedWorkbook } from "../../generate-workbook";
import { read, sheet } from "./text-table";

const facts = (name: string, drawn: string): LedgerFacts => read(sheet(name, drawn)).facts;
const sum = (figures: Iterable<number>): number => [...figures].reduce((all, figure) => all + figure, 0);

test("没有台账的，不说；有台账而没有内容的，是零", () => {
  expect(facts("杂记", "甲 | 乙\n丙 | 丁")).toEqual({});
  expect(facts("信息发布台账", "发布日期 | 标题 | 栏目").publications).toEqual({
    total: 0,
    byColumn: new Map(),
    byChannel: new Map(),
    byMonth: Array.from({ length: 12 }, () => 0),
  });
  expect(facts("依申请公开台账", "登记编号 | 申请人 | 收到日期 | 答复结果").applications).toEqual({
    received: 0,
    byWay: new Map(),
  });
  expect(facts("培训台账", "培训日期 | 培训主题 | 参训人数").trainings).toEqual([]);
  expect(facts("收费台账", "收费通知书编号 | 缴费日期 | 实收金额").fees).toEqual({
    notices: 0,
    noticed: 0,
    received: 0,
  });
});

describe("信息发布", () => {
  const long = `发布日期 | 标题 | 栏目 | 发布渠道
    2023.1.1 | 甲 | 通知公告 | 政府网站
    2023.1.31 | 乙 | 街道 动态 | 微信公众号
    2023.2.1 | 丙 | 街道动态 | 微信公众号
    2023.12.31 | 丁 | 财政（预决算） | /
    2022.12.31 | 戊 | 通知公告 | 政府网站
    日期不详 | 己 | 通知公告 | 政府网站`;

  test("逐条登记的：栏目、渠道照台账的写法，次序也照台账；不计入和待定的行不算", () => {
    const { publications } = facts("信息发布台账", long);
    expect(publications?.total).toBe(4);
    expect([...(publications?.byColumn ?? [])]).toEqual([
      ["通知公告", 1],
      ["街道动态", 2],
      ["财政（预决算）", 1],
    ]);
    expect([...(publications?.byChannel ?? [])]).toEqual([
      ["政府网站", 1],
      ["微信公众号", 2],
      ["", 1],
    ]);
    expect(publications?.byMonth).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  test("没有栏目、渠道两列的，都记在空名下", () => {
    const { publications } = facts("信息发布台账", "发布日期 | 信息标题 | 审核人\n2023.3.1 | 甲 | 乙");
    expect(publications?.byColumn).toEqual(new Map([["", 1]]));
    expect(publications?.byChannel).toEqual(new Map([["", 1]]));
  });

  test("栏目一格是错误值的，待定", () => {
    const reading = read(sheet("信息发布台账", "发布日期 | 标题 | 栏目\n2023.3.1 | 甲 | #REF!"));
    expect(reading.unresolved.map(({ problem }) => problem.code)).toEqual(["cell-error"]);
    expect(reading.facts.publications?.total).toBe(0);
  });

  test("栏目×月份的：按月、按栏目、按渠道", () => {
    const wide = `2023年信息发布情况
      栏目 | 发布渠道 | 1月 | 二月 | 12月份 | 合计
      通知公告 | 网站 | 1 | '２ | | 3
      街道动态 | 网站 | 10 | 0 | 1 | 11
      街道动态 | 微信公众号 | 5 | 5 | 5 | 15`;
    const { publications } = facts("信息发布", wide);
    expect(publications).toEqual({
      total: 29,
      byColumn: new Map([
        ["通知公告", 3],
        ["街道动态", 26],
      ]),
      byChannel: new Map([
        ["网站", 14],
        ["微信公众号", 15],
      ]),
      byMonth: [16, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6],
    });
  });

  test("按季度统计的不知道月份；一条没有的，各月都是零", () => {
    const quarters = (items: number): string =>
      `2023年信息发布情况\n栏目 | 一季度 | 二季度 | 三季度 | 四季度\n通知公告 | 0 | 0 | ${items} | 0`;
    expect(facts("信息发布", quarters(7)).publications).toMatchObject({ total: 7 });
    expect(facts("信息发布", quarters(7)).publications).not.toHaveProperty("byMonth");
    expect(facts("信息发布", quarters(0)).publications?.byMonth).toHaveLength(12);
  });

  test("两张表的加在一起", () => {
    const { publications } = read(
      sheet("微信公众号信息发布", "发布日期 | 标题 | 栏目\n2023.3.1 | 甲 | 通知公告"),
      sheet("政府网站信息发布", "2023年\n栏目 | 1月 | 2月 | 3月\n通知公告 | 1 | 1 | 1"),
    ).facts;
    expect(publications).toMatchObject({ total: 4, byColumn: new Map([["通知公告", 4]]) });
    expect(publications?.byMonth?.slice(0, 3)).toEqual([1, 1, 2]);
  });
});

describe("依申请公开", () => {
  const head = "登记编号 | 申请人 | 申请人类型 | 收到日期 | 申请方式 | 答复日期 | 答复结果";

  test("本年新收的按申请方式计；认不出的方式不计，那一行照样计入；上年结转的不算", () => {
    const drawn = `${head}
      2023-001 | 张某某 | 自然人 | 2023.1.5 | 当面 | 2023.1.9 | 予以公开
      2023-002 | 李某某 | 自然人 | 2023.2.5 | 信函 | 2023.2.9 | 予以公开
      2023-003 | 王某某 | 自然人 | 2023.3.5 | 邮件 | 2023.3.9 | 予以公开
      2023-004 | 赵某某 | 自然人 | 2023.4.5 | 王某某转来 | 2023.4.9 | 予以公开
      2023-005 | 刘某某 | 自然人 | 2023.5.5 | 当面提交 | | 办理中
      2022-009 | 陈某某 | 自然人 | 2022.12.30 | 当面 | 2023.1.9 | 予以公开
      2023-006 | 周某某 | 自然人 | 2023.6.5 | 当面 | 2023.6.9 | 看不懂`;
    const { applications } = facts("依申请公开台账", drawn);
    expect(applications).toEqual({
      received: 5,
      byWay: new Map([
        ["inPerson", 2],
        ["post", 1],
        ["mail", 1],
      ]),
    });
  });
});

describe("培训", () => {
  test.each([
    ["2023.5.6 | 甲 | 30", { month: 5, day: 6, topic: "甲", persons: 30 }],
    ["45052 | 甲 | '30人次", { month: 5, day: 6, topic: "甲", persons: 30 }],
    ["2023.5.6-5.8 | 甲 | 30", { month: 5, day: 6, topic: "甲", persons: 30 }],
    ["2023年5月 | 甲 | 三十人", { month: 5, topic: "甲", persons: 30 }],
    ["5月上旬 | 甲 | 30", { month: 5, topic: "甲", persons: 30 }],
    ["'2023.10 | 甲 | 30", { month: 10, topic: "甲", persons: 30 }],
    ["2023.5 | 甲 | 30", { month: 5, topic: "甲", persons: 30 }],
    ["202305 | 甲 | 30", { month: 5, topic: "甲", persons: 30 }],
    ["2023.5.6 | 信息公开\\n 培训 | 约30", { month: 5, day: 6, topic: "信息公开培训" }],
    ["2023.5.6 | Word 排版 | 30余", { month: 5, day: 6, topic: "Word排版" }],
    ["2023.5.6 | / | ", { month: 5, day: 6 }],
    ["2023.5.6 | #REF! | #N/A", { month: 5, day: 6 }],
    ["2023.5.6 | 甲 | 2.5", { month: 5, day: 6, topic: "甲" }],
  ])("%s", (row, training) => {
    expect(facts("培训", `2023年培训\n培训时间 | 培训主题 | 参训人数\n${row}`).trainings).toEqual([training]);
  });

  test("Excel 把“2023年5月”存成5月1日：是哪一天不能肯定", () => {
    expect(facts("培训", "培训时间 | 培训主题 | 参训人数\n45047 | 甲 | 30").trainings).toEqual([
      { month: 5, topic: "甲", persons: 30 },
    ]);
    expect(facts("培训", "培训时间 | 培训主题 | 参训人数\n2023.5.1 | 甲 | 30").trainings).toMatchObject([{ day: 1 }]);
  });

  test.each(["2023年", "2023.1", "待定", "5月、9月"])("日期写“%s”，待定", (held) => {
    const reading = read(sheet("培训", `培训时间 | 培训主题 | 参训人数\n${held} | 甲 | 30`));
    expect(reading.rows).toMatchObject({ counted: 0, unresolved: 1 });
    expect(reading.facts.trainings).toEqual([]);
  });

  test("按时间先后，别的年份的不算；只知月份的排在当月最后", () => {
    const drawn = `培训时间 | 培训主题 | 参训人数
      2023.9.6 | 丁 | 1
      2023年5月 | 丙 | 1
      2023.5.20 | 乙 | 1
      2023.5.6 | 甲 | 1
      2022年5月 | 戊 | 1`;
    expect(facts("培训", drawn).trainings?.map(({ topic }) => topic)).toEqual(["甲", "乙", "丙", "丁"]);
  });
});

describe("收费", () => {
  const head = "收费通知书编号 | 申请人 | 通知日期 | 应收金额（元） | 缴费日期 | 实收金额（元）";

  test("通知按通知日期，实收按缴费日期；分币相加不走样", () => {
    const drawn = `${head}
      示信费〔2023〕1号 | 甲 | 2023.3.1 | 0.1 | 2023.3.2 | 0.1
      示信费〔2023〕2号 | 甲 | 2023.3.1 | 0.2 | 2023.3.2 | 0.2
      示信费〔2022〕3号 | 甲 | 2022.12.30 | 100 | 2023.1.9 | 100
      示信费〔2023〕4号 | 甲 | 2023.12.30 | 1,000元 | 2024.1.9 | 1000
      示信费〔2023〕5号 | 甲 | 2023.11.1 | 400 | |
      示信费〔2024〕1号 | 甲 | 2024.1.3 | 50 | 2024.1.9 | 50`;
    expect(facts("收费", drawn).fees).toEqual({ notices: 4, noticed: 1400.3, received: 100.3 });
  });

  test("表二里一并计的别的收费，不是信息处理费", () => {
    const drawn = `收费通知书编号 | 收费项目 | 通知日期 | 应收金额（元） | 缴费日期 | 实收金额（元）
      1号甲 | 政府信息公开信息处理费 | 2023.3.1 | 380 | 2023.3.2 | 380
      2号乙 | 生活垃圾处理费 | 2023.3.1 | 900 | 2023.3.2 | 900
      3号丙 | 按量计收 | 2023.4.1 | 100 | |`;
    const reading = read(sheet("收费", drawn));
    expect(reading.facts.fees).toEqual({ notices: 2, noticed: 480, received: 380 });
    expect(reading.tally.figures.get("t2.fees.amount")).toBe(0.128);
  });

  test("同一通知书写了两行，金额不一样，待定", () => {
    const drawn = `${head}
      示信费〔2023〕1号 | 甲 | 2023.3.1 | 100 | 2023.3.2 | 100
      示信费〔2023〕1号 | 甲 | 2023.3.1 | 200 | 2023.3.2 | 100`;
    const reading = read(sheet("收费", drawn));
    expect(reading.rows).toMatchObject({ counted: 0, unresolved: 2 });
    expect(reading.facts.fees).toEqual({ notices: 0, noticed: 0, received: 0 });
  });

  test.each([
    ["没有通知日期，就不知道发了几件", "| 100 | 2023.3.2 | 100", { received: 100 }],
    ["通知的金额不确切，就不知道总额", "2023.3.1 | '约100 | 2023.3.2 | 100", { notices: 1, received: 100 }],
    ["通知的金额空着，也不当零", "2023.3.1 | | 2023.3.2 | 100", { notices: 1, received: 100 }],
  ])("%s", (_, row, fees) => {
    expect(facts("收费", `${head}\n示信费〔2023〕1号 | 甲 | ${row}`).fees).toEqual(fees);
  });
});

describe("不论台账多乱", () => {
  const generated = generatedWorkbook.map(({ workbook, year }) =>
    readLedgers(workbook, { year, settings: withDefaults({}) }),
  );
  const receivedIn = ({ tally }: LedgerReading): number =>
    sum(applicants.map((applicant) => tally.figures.get(`t3.received.${applicant}`) ?? 0));

  test("各栏目之和、各渠道之和、各月之和都是总数", () => {
    fc.assert(
      fc.property(generated, ({ facts: { publications } }) => {
        if (publications === undefined) return;
        const { total, byColumn, byChannel, byMonth } = publications;
        expect(sum(byColumn.values())).toBe(total);
        expect(sum(byChannel.values())).toBe(total);
        if (byMonth !== undefined) expect([byMonth.length, sum(byMonth)]).toEqual([12, total]);
      }),
    );
  });

  test("收到的申请就是表三本年新收的数", () => {
    fc.assert(
      fc.property(generated, (reading) => {
        expect(reading.facts.applications?.received).toBe(receivedIn(reading));
      }),
    );
  });

  const way = fc.constantFrom("当面", "现场申请", "信函", "网上", "邮件", "电子邮件", "张某某", "", "网上、信函");
  const day = fc.integer({ min: 44_900, max: 45_300 });
  const application = fc.tuple(day, way, fc.option(fc.nat(40)), fc.constantFrom("予以公开", "办理中", "看不懂"));

  test("各方式之和不多于收到的；每一件计的方式，都是新收的那几行里写的", () => {
    fc.assert(
      fc.property(fc.array(application, { maxLength: 30 }), (rows) => {
        const lines = rows.map(
          ([received, said, days, outcome], i) =>
            `2023-${i + 1001} | 张某某 | 自然人 | ${received} | ${said} | ${days === null ? "" : received + days} | ${outcome}`,
        );
        const head = "登记编号 | 申请人 | 申请人类型 | 收到日期 | 申请方式 | 答复日期 | 答复结果";
        const reading = read(sheet("依申请公开台账", [head, ...lines].join("\n")));
        const { received, byWay } = reading.facts.applications ?? { received: -1, byWay: new Map() };
        const written = reading.tally.rowsBehind("t3.received.person").map(({ row }) => rows[row - 1]?.[1]);
        const count = (...ways: readonly string[]): number =>
          written.filter((one) => one !== undefined && ways.includes(one)).length;
        expect(received).toBe(written.length);
        expect(Object.fromEntries([...byWay].sort())).toEqual(
          Object.fromEntries(
            (
              [
                ["inPerson", count("当面", "现场申请")],
                ["post", count("信函")],
                ["online", count("网上")],
                ["mail", count("邮件")],
                ["email", count("电子邮件")],
              ] as const
            )
              .filter(([, number]) => number > 0)
              .map(([key, number]) => [key, number]),
          ),
        );
      }),
    );
  });

  test("没有一个申请人的姓名在里面", () => {
    fc.assert(
      fc.property(generated, ({ facts: found }) => {
        const text = JSON.stringify(found, (_, value: unknown) => (value instanceof Map ? [...value] : value));
        expect(text).not.toMatch(/张某某|示例某公司|示例某中心/);
      }),
    );
  });
});
