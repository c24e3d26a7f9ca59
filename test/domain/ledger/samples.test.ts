import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beiyuanAnswers } from "../../../assets/samples/beiyuan-answers";
import type { KnownAnswers } from "../../../assets/samples/known-answers";
import { messyAnswers } from "../../../assets/samples/messy-answers";
import { notice2021 } from "../../../src/domain/format/notice-2021-30";
import type { CellKey, T3Row } from "../../../src/domain/format/cell-key";
import { readLedgers } from "../../../src/domain/ledger/read-ledgers";
import type { LedgerReading } from "../../../src/domain/ledger/result";
import { withDefaults } from "../../../src/domain/settings/settings";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";

async function read(file: string, { year, organ }: KnownAnswers): Promise<LedgerReading> {
  const bytes = readFileSync(join(__dirname, "../../../assets/samples", file));
  return readLedgers(await readXlsx(bytes), { year, settings: withDefaults({ organ, year }) });
}

/** Table 三 without its sums, as figures by label. */
function applicationsIn({ tally }: LedgerReading): readonly (readonly [string, readonly number[]])[] {
  const rows = notice2021.t3.rows.filter(({ key }) => key !== "concluded");
  return rows.map(({ key, label }) => [
    label,
    applicants.map((column) => tally.figures.get(`t3.${key}.${column}`) ?? -1),
  ]);
}

const applicants = ["person", "company", "research", "charity", "legal", "other"] as const;

function expectedApplications(answers: KnownAnswers): readonly (readonly [string, readonly number[]])[] {
  const sums: readonly T3Row[] = ["concluded"];
  const labels = new Set<string>(notice2021.t3.rows.filter(({ key }) => sums.includes(key)).map(({ label }) => label));
  return answers.tables.t3
    .filter(({ label }) => !labels.has(label))
    .map(({ label, values }) => [label, values.slice(0, -1)]);
}

function disputesIn({ tally }: LedgerReading): readonly number[] {
  const groups = ["review", "directSuit", "suitAfterReview"] as const;
  const outcomes = ["upheld", "corrected", "other", "pending"] as const;
  return groups.flatMap((group) => {
    const values = outcomes.map((outcome) => tally.figures.get(`t4.${group}.${outcome}`) ?? -1);
    return [...values, values.reduce((sum, value) => sum + value, 0)];
  });
}

describe.each([
  ["北苑街道2023年台账.xlsx", beiyuanAnswers],
  ["杂乱台账示例.xlsx", messyAnswers],
])("%s", (file, answers) => {
  let reading: LedgerReading;
  beforeAll(async () => {
    reading = await read(file, answers);
  });
  const figure = (key: CellKey): number | undefined => reading.tally.figures.get(key);

  test("不计入的行和原因，与手工核对一致", () => {
    expect(reading.excluded.map(({ sheet, row, reason }) => [sheet, row + 1, reason.code])).toEqual(answers.excluded);
  });

  test("待定的行、项目和问题，与手工核对一致", () => {
    const found = reading.unresolved.map(({ sheet, row, field, problem }) => [sheet, row + 1, field, problem.code]);
    expect(found).toEqual(answers.unresolved);
  });

  test("行数与手工核对一致", () => expect(reading.rows).toEqual(answers.rows));

  test("没有读取的工作表", () => expect(reading.leftAlone).toEqual(answers.leftAlone));

  test("表三", () => expect(applicationsIn(reading)).toEqual(expectedApplications(answers)));

  test("表四", () => expect(disputesIn(reading)).toEqual(answers.tables.t4));

  test("表二", () => {
    const documents = (["made", "repealed", "inForce"] as const).map((key) => figure(`t2.documents.${key}`));
    expect(documents).toEqual(answers.tables.t2["行政规范性文件"]);
    expect(figure("t2.licences.decisions")).toBe(answers.tables.t2["行政许可"]);
    expect(figure("t2.penalties.decisions")).toBe(answers.tables.t2["行政处罚"]);
    expect(figure("t2.coercion.decisions")).toBe(answers.tables.t2["行政强制"]);
    expect(figure("t2.fees.amount")).toBe(answers.tables.t2["行政事业性收费"]);
  });

  test("信息发布按栏目计数", () => {
    const { total, byColumn = [] } = reading.facts.publications ?? {};
    expect({ total, byColumn: Object.fromEntries(byColumn) }).toEqual(answers.publications);
  });
});

describe("表以外的事实", () => {
  test("北苑街道：当面三件、信函三件，五月的培训，没有收费", async () => {
    const { publications, ...others } = (await read("北苑街道2023年台账.xlsx", beiyuanAnswers)).facts;
    expect(publications).toMatchObject({ total: 316, byChannel: expect.any(Map) });
    expect(publications?.byMonth?.reduce((sum, items) => sum + items, 0)).toBe(316);
    expect(others).toEqual({
      applications: {
        received: 6,
        byWay: new Map([
          ["inPerson", 3],
          ["post", 3],
        ]),
      },
      trainings: [{ month: 5, day: 16, topic: "《中华人民共和国政府信息公开条例》及信息公开业务培训", persons: 36 }],
      fees: { notices: 0, noticed: 0, received: 0 },
    });
  });

  test("杂乱示例：金额不明的那一行不算，去年的通知今年缴的算实收", async () => {
    const { trainings, fees } = (await read("杂乱台账示例.xlsx", messyAnswers)).facts;
    expect(trainings).toEqual([
      { month: 3, day: 22, topic: "政府信息公开条例解读", persons: 42 },
      { month: 9, day: 14, topic: "依申请公开答复文书写作", persons: 30 },
    ]);
    expect(fees).toEqual({ notices: 3, noticed: 1980, received: 1680 });
  });
});
