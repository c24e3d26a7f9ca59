import fc from "fast-check";
import type { CellKey, T4Group } from "../../../src/domain/format/cell-key";
import { applicants, outcomeRows, t4Groups, t4Outcomes } from "../../../src/domain/format/totals";
import type { Training, Way } from "../../../src/domain/ledger/facts";
import { mechanisms } from "../../../src/domain/narrative/overview/mechanisms";
import { problems } from "../../../src/domain/narrative/problems/problems";
import type { NarrativeSource } from "../../../src/domain/narrative/draft";
import { noStatements, type Statements } from "../../../src/domain/narrative/statements";
import { reportOf, withTotals } from "../../fixtures/report";

type Figures = Partial<Record<CellKey, number>>;

/** Mostly nothing, as in an office's year. */
const few = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(9) }, fc.nat(400));

const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);

/** Table 三 in balance, applicant by applicant. */
const tableThree = fc
  .record({
    ended: fc.array(fc.tuple(fc.constantFrom(...outcomeRows), fc.constantFrom(...applicants), few), { maxLength: 8 }),
    open: fc.array(fc.tuple(fc.constantFrom(...applicants), few), { maxLength: 2 }),
    before: fc.array(fc.tuple(fc.constantFrom(...applicants), few), { maxLength: 2 }),
  })
  .map(({ ended, open, before }): Figures => {
    const cells: Figures = {};
    const add = (key: CellKey, value: number) => (cells[key] = (cells[key] ?? 0) + value);
    for (const [row, applicant, count] of ended) add(`t3.${row}.${applicant}`, count);
    for (const [applicant, count] of open) add(`t3.carriedForward.${applicant}`, count);
    for (const applicant of applicants) {
      const all =
        outcomeRows.reduce((sum, row) => sum + (cells[`t3.${row}.${applicant}`] ?? 0), 0) +
        (cells[`t3.carriedForward.${applicant}`] ?? 0);
      const asked = before.find(([one]) => one === applicant)?.[1] ?? 0;
      cells[`t3.broughtForward.${applicant}`] = Math.min(asked, all);
      cells[`t3.received.${applicant}`] = all - Math.min(asked, all);
    }
    return cells;
  });

const tableTwo = fc
  .tuple(few, few, few, few, few, few)
  .map(([made, repealed, more, licences, penalties, coercion]) => ({
    "t2.documents.made": made,
    "t2.documents.repealed": repealed,
    "t2.documents.inForce": Math.max(0, made - repealed) + more,
    "t2.licences.decisions": licences,
    "t2.penalties.decisions": penalties,
    "t2.coercion.decisions": coercion,
  }));

const tableFour = fc
  .array(fc.tuple(fc.constantFrom<T4Group>(...t4Groups), fc.constantFrom(...t4Outcomes), few), { maxLength: 3 })
  .map((cases): Figures =>
    Object.fromEntries(cases.map(([group, outcome, count]) => [`t4.${group}.${outcome}`, count])),
  );

/** 元 as the tariff of 国办函〔2020〕109号 has them: tens. Who was asked paid, but for those of row 逾期未缴纳费用. */
const fees = (unpaid: number) =>
  fc.tuple(few, fc.integer({ min: 1, max: 70 })).map(([paid, tens]) => ({
    notices: paid + unpaid,
    noticed: (paid + unpaid) * tens * 10,
    received: paid * tens * 10,
  }));

const columnNames = ["街乡镇动态", "通知公告", "社会救助", "预算决算", "机构职能", "行政执法公示", "政策解读"];
const channelNames = ["区政府门户网站", "“苑闻其详”微信公众号", "政务微博", "公示栏"];

const counted = (names: readonly string[]) =>
  someOf(names).chain((some) => fc.tuple(...some.map((name) => few.map((count) => [name, count] as const))));

const publications = fc
  .record({ columns: counted(columnNames), unknown: few, channels: fc.nat(3) })
  .map(({ columns, unknown, channels }) => {
    const total = columns.reduce((sum, [, count]) => sum + count, 0) + unknown;
    const share = Math.floor(total / (channels + 1));
    const named = channelNames.slice(0, channels).map((name) => [name, share] as const);
    return {
      total,
      byColumn: new Map([...columns, ["", unknown]]),
      byChannel: new Map([...named, [channelNames[3] ?? "", total - share * channels]]),
    };
  });

const ways: readonly Way[] = ["inPerson", "post", "online", "email", "mail", "fax", "oral", "other"];

/** All or some of those received, each in its way. */
const byWay = (received: number) =>
  fc
    .tuple(fc.array(fc.constantFrom(...ways), { minLength: received, maxLength: received }), fc.nat(3))
    .map(([all, unknown]) => {
      const counts = new Map<Way, number>();
      for (const way of all.slice(Math.min(unknown, 2))) counts.set(way, (counts.get(way) ?? 0) + 1);
      return { received, byWay: counts };
    });

const training: fc.Arbitrary<Training> = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    topic: fc.option(fc.constantFrom("政府信息公开业务培训", "《政府信息公开条例》", "“依申请公开”答复规范"), {
      nil: undefined,
    }),
    persons: fc.option(fc.nat(120), { nil: undefined }),
  })
  .map(({ month, day, topic, persons }) => ({
    month,
    ...(day === undefined ? {} : { day }),
    ...(topic === undefined ? {} : { topic }),
    ...(persons === undefined ? {} : { persons }),
  }));

const statements: fc.Arbitrary<Statements> = fc
  .record({
    parts: fc.constantFrom("national" as const, "beijing" as const),
    website: fc.option(
      fc.constantFrom(
        { name: "北京市通州区人民政府网站", address: "https://www.bjtzh.gov.cn/" },
        { name: "区政府网站" },
      ),
      { nil: undefined },
    ),
    newMedia: someOf(["“苑闻其详”微信公众号", "“北苑发布”微博"]),
    mechanisms: someOf([...mechanisms.map(({ name }) => name), "完善《北苑街道政府信息主动公开全清单》"]),
    accountability: fc.constant({
      appraisal: "政府信息公开工作已纳入绩效考核",
      evaluation: "通过问卷开展社会评议1次。",
      accountability: "未发生责任追究的情况；",
    }),
    problems: fc.subarray(
      problems.map(({ name }) => ({ problem: name })),
      { minLength: 1 },
    ),
  })
  .map(({ website, ...rest }) => ({
    ...noStatements,
    ...rest,
    ...(website === undefined ? {} : { website }),
  }));

const offices = [
  { organ: "北京市通州区人民政府北苑街道办事处", shortName: "北苑街道" },
  { organ: "北京市密云区大城子镇人民政府", shortName: "我镇" },
  { organ: "北京市通州区人民政府", shortName: "通州区" },
  { organ: "北京市通州区政务服务局" },
];

const tables = fc
  .record({ two: tableTwo, three: tableThree, four: tableFour })
  .map(({ two, three, four }) => withTotals({ ...two, ...three, ...four }));

/** What a report may speak of when its tables agree with each other and with the ledgers. */
export const consistentSources: fc.Arbitrary<NarrativeSource> = tables.chain((figures) =>
  fc
    .record({
      office: fc.constantFrom(...offices),
      year: fc.integer({ min: 2021, max: 2026 }),
      last: fc.option(tableThree),
      facts: fc.record(
        {
          publications,
          applications: byWay(figures["t3.received.total"] ?? 0),
          trainings: fc.array(training, { maxLength: 4 }),
          fees: fees(figures["t3.unpaid.total"] ?? 0),
        },
        { requiredKeys: ["fees"] },
      ),
      stated: statements,
    })
    .map(({ office: { organ, ...called }, year, last, facts, stated }): NarrativeSource => ({
      organ,
      year,
      cells: reportOf({ ...figures, "t2.fees.amount": facts.fees.received / 10_000 }).cells,
      facts,
      stated: { ...stated, ...called },
      ...(last === null ? {} : { last: reportOf(withTotals(last)).cells }),
    })),
);

const holes = ["", "/", "6件左右"] as const;

/** The same with some cells blank or with a note, and without some facts. */
export const anySources: fc.Arbitrary<NarrativeSource> = fc
  .tuple(consistentSources, fc.array(fc.tuple(fc.nat(250), fc.constantFrom(...holes)), { maxLength: 12 }), fc.boolean())
  .map(([source, spoilt, isSilent]) => {
    const keys = [...source.cells.keys()];
    const cells = new Map(source.cells);
    for (const [index, hole] of spoilt) {
      const key = keys[index % keys.length];
      if (key !== undefined) cells.set(key, hole === "" ? { kind: "blank" } : { kind: "text", text: hole });
    }
    return { ...source, cells, ...(isSilent ? { facts: {}, stated: { ...noStatements, parts: "national" } } : {}) };
  });
