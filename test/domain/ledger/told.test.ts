import fc from "fast-check";
import { kindNames } from "../../../src/domain/ledger/kind-names";
import { readLedgers } from "../../../src/domain/ledger/read-ledgers";
import type { LedgerKind, LedgerReading } from "../../../src/domain/ledger/result";
import { noField, type ColumnChoice, type LedgerChoice } from "../../../src/domain/ledger/told";
import { withDefaults } from "../../../src/domain/settings/settings";
import type { SheetData } from "../../../src/domain/sheet/sheet-data";
import { figures, kinds, sheet, unresolved, workbook } from "./text-table";

/** Reads for 2023 what the office has said something about. */
const readTold = (choices: readonly LedgerChoice[], ...sheets: readonly SheetData[]): LedgerReading =>
  readLedgers(workbook(...sheets), { year: 2023, settings: withDefaults({ ledgers: choices }) });

const isKind = (name: string, kind: LedgerKind | "none"): LedgerChoice => ({ of: "sheet", sheet: name, kind });
const column = (name: string, header: string, field: string): ColumnChoice => ({
  of: "column",
  sheet: name,
  header,
  field,
});

const fieldsIn = ({ ledgers }: LedgerReading) =>
  ledgers.flatMap(({ columns }) => columns.map(({ header, field }) => `${header}: ${field}`)).sort();

const applications = (name = "依申请公开台账") =>
  sheet(name, "申请人 | 申请人类型 | 收到日期 | 答复结果\n张某某 | 自然人 | 2023-5-6 | 予以公开");

describe("一张表是哪种台账，照指定的", () => {
  test.each([
    [
      "名字像汇总的，照样读",
      sheet("2023汇总", "申请人 | 申请人类型 | 收到日期 | 答复结果\n张某某 | 自然人 | 2023-5-6 | 予以公开"),
      "applications",
    ],
    [
      "认成依申请公开的，改成培训",
      sheet("登记", "申请人 | 收到日期 | 答复结果 | 培训时间 | 主题\n- | - | - | 2023-5-6 | 条例"),
      "trainings",
    ],
    [
      "认不出种类的执法台账",
      sheet("Sheet1", "决定书文号 | 当事人 | 案由 | 决定日期\n1号 | 甲公司 | 占道 | 2023-5-6"),
      "penalties",
    ],
    ["别的业务的名字", sheet("信访台账", "申请人 | 收到日期 | 答复结果\n张某某 | 2023-5-6 | 予以公开"), "applications"],
    ["列名都不是常用的", sheet("Sheet1", "何人 | 何时来 | 怎样了\n张某某 | 2023-5-6 | 予以公开"), "applications"],
  ] as const)("%s", (_, made, kind) => {
    const reading = readTold([isKind(made.name, kind)], made);
    expect(kinds(reading)).toEqual([`${made.name}: ${kind}`]);
    expect(reading.rows.read).toBe(1);
  });

  test("不是台账的不读，说是人指定的", () => {
    const reading = readTold([isKind("依申请公开台账", "none")], applications());
    expect(kinds(reading)).toEqual([]);
    expect(reading.leftAlone).toEqual([{ sheet: "依申请公开台账", reason: "told" }]);
    expect(reading.tally.figures.size).toBe(0);
  });

  test("别的表照旧自己认", () => {
    const reading = readTold([isKind("甲", "none")], applications("甲"), applications("乙"));
    expect(kinds(reading)).toEqual(["乙: applications"]);
  });

  test("说是空表、程序自己的表，也读不出台账", () => {
    const reading = readTold(
      [isKind("空", "fees"), isKind("年报设置", "fees")],
      sheet("空", "-"),
      sheet("年报设置", "类别 | 项目 | 取值"),
    );
    expect(reading.leftAlone.map(({ reason }) => reason)).toEqual(["empty", "ours"]);
  });

  test("按月统计的表说了是信息发布，就与逐条登记的一起计", () => {
    const list = sheet("发布", "发布日期 | 标题 | 栏目\n2023-1-2 | 甲 | 通知");
    const months = sheet("月度", "栏目 | 1月 | 2月 | 3月\n通知 | 1 | 2 | 3");
    expect(kinds(readTold([], list, months))).toEqual(["发布: publications"]);
    expect(kinds(readTold([isKind("月度", "publications")], list, months))).toHaveLength(2);
  });

  test("无论哪一种、无论表里有什么，指定的就是那一种，每一行都有下落", () => {
    const kind = fc.constantFrom(...(Object.keys(kindNames) as LedgerKind[]));
    const word = fc.constantFrom(
      "申请人",
      "收到日期",
      "标题",
      "发布日期",
      "栏目",
      "案号",
      "金额",
      "备注",
      "何人",
      "1月",
      "2月",
    );
    const heads = fc.uniqueArray(word, { minLength: 2, maxLength: 7 });
    const cells = fc.array(fc.array(fc.constantFrom("张某某", "2023-5-6", "予以公开", "3", ""), { maxLength: 7 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(kind, heads, cells, (one, header, rows) => {
        const made = sheet("Sheet1", [header, ...rows].map((line) => line.join(" | ")).join("\n"));
        const { ledgers, rows: number } = readTold([isKind("Sheet1", one)], made);
        expect(new Set(ledgers.map((ledger) => ledger.kind))).toEqual(new Set([one]));
        expect(number.read).toBe(number.counted + number.excluded + number.unresolved);
      }),
    );
  });
});

describe("一列是什么，照指定的", () => {
  const odd = sheet(
    "依申请",
    "申请人 | 申请人类型 | 来件日 | 答复日期 | 结论\n张某某 | 自然人 | 2023-5-6 | 2023-5-9 | 予以公开",
  );

  test("没认出的列指定以后，行就能计入", () => {
    const choices = [column("依申请", "来件日", "收到日期"), column("依申请", "结论", "办理结果")];
    const before = readTold([isKind("依申请", "applications")], odd);
    expect(before.rows.counted).toBe(0);
    const after = readTold([isKind("依申请", "applications"), ...choices], odd);
    expect(unresolved(after)).toEqual([]);
    expect(figures(after)).toMatchObject({ "t3.received.person": 1, "t3.disclosed.person": 1 });
  });

  test("指定的列在前，原来认出的让位", () => {
    const two = sheet(
      "依申请公开",
      "申请人 | 收到日期 | 登记日期 | 申请人类型 | 答复结果\n张某某 | 2022-5-6 | 2023-5-6 | 自然人 | 予以公开",
    );
    expect(fieldsIn(readTold([], two))).toContain("收到日期: 收到日期");
    const told = fieldsIn(readTold([column("依申请公开", "登记日期", "收到日期")], two));
    expect(told).toContain("登记日期: 收到日期");
    expect(told).not.toContain("收到日期: 收到日期");
  });

  test("说不用的列不读，表还是那种台账，列名还看得到", () => {
    const reading = readTold([column("依申请公开台账", "申请人类型", noField)], applications());
    expect(kinds(reading)).toEqual(["依申请公开台账: applications"]);
    expect(fieldsIn(reading)).not.toContain("申请人类型: 申请人类型");
    expect(reading.ledgers[0]?.otherColumns).toEqual([{ column: 1, header: "申请人类型" }]);
  });

  test("打勾的列说了不用，就不算申请人类型", () => {
    const ticks = sheet(
      "依申请公开",
      "申请人 | 自然人 | 商业企业 | 收到日期 | 答复日期 | 答复结果\n某某 | √ | √ | 2023-5-6 | 2023-5-9 | 予以公开",
    );
    const told = readTold([column("依申请公开", "商业企业", noField)], ticks);
    expect(figures(told)).toMatchObject({ "t3.received.person": 1 });
  });

  test("列名里有换行、空格，照样对得上", () => {
    const broken = sheet(
      "依申请公开",
      "申请人 | 来件\\n日 期 | 申请人类型 | 答复日期 | 答复结果\n张某某 | 2023-5-6 | 自然人 | 2023-5-9 | 予以公开",
    );
    expect(figures(readTold([column("依申请公开", "来件日期", "收到日期")], broken))).toMatchObject({
      "t3.received.person": 1,
    });
  });
});
