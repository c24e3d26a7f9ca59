import fc from "fast-check";
import { notice2021 } from "../../../src/domain/format/notice-2021-30";
import type { CellKey } from "../../../src/domain/format/cell-key";
import { isoDate } from "../../../src/domain/ledger/day";
import type { LedgerReading } from "../../../src/domain/ledger/result";
import type { Scalar, SheetData } from "../../../src/domain/sheet/sheet-data";
import { sheetOf } from "../../fixtures/sheets";
import { read } from "./text-table";

const header = ["登记编号", "申请人", "申请人类型", "收到日期", "答复日期", "答复结果", "备注"];

const pick = (...values: readonly Scalar[]): fc.Arbitrary<Scalar> => fc.constantFrom(...values);
const date = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 44700, max: 45500 }) },
  { weight: 3, arbitrary: pick("2023.5.6", "二〇二三年三月一日", "2022年12月30日", "5月6日", "20230901", "45260") },
  { weight: 1, arbitrary: pick(null, "2023.2.30", "2023年5月", "待定", "/", 3, true, { error: "#REF!" }) },
);
const cell: fc.Arbitrary<Scalar> = fc.oneof(
  fc.string({ maxLength: 6 }),
  pick(null, 0, "合计", "注：", "一季度", "张某某", { error: "#N/A" }),
);

/** A row as a clerk may have left it. A number comes back now and then. */
const entry = fc.tuple(
  fc.oneof(
    fc.integer({ min: 1, max: 40 }).map((n) => `2023-${n}`),
    pick(null, "1", 2, "〔2023〕3号"),
  ),
  pick("张某某", "李某某", "示例某商贸有限公司", "示例律师事务所", null),
  pick("自然人", "公民", "企业", "法人或其他组织-科研机构", "其他", "个体工商户", "法人", null, "？"),
  date,
  date,
  pick("予以公开", "部分公开", "信息不存在", "重复申请", "办理中", "不予公开", "予以公开/不予公开", "转信访办", null),
  pick(null, null, null, "已撤回", "办理中", "邮寄"),
);
const row: fc.Arbitrary<Scalar[]> = fc.oneof(
  { weight: 12, arbitrary: entry.map((cells) => [...cells]) },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: 9 }) },
  { weight: 1, arbitrary: fc.constant<Scalar[]>([...header]) },
  { weight: 1, arbitrary: pick("合计", "小计").map((word) => [word, null, null, 3]) },
);

function ledger(name: string, rows: readonly (readonly Scalar[])[], more: Partial<SheetData> = {}): SheetData {
  return sheetOf(name, [["示例街道2023年依申请公开台账"], header, ...rows], more);
}

/** Every row of every sheet once, and no row that is none. */
function places(reading: LedgerReading): readonly string[] {
  const counted = new Set(
    [...reading.tally.figures.keys()]
      .flatMap((key) => reading.tally.rowsBehind(key))
      .map(({ sheet, row: at }) => `${sheet} ${at}`),
  );
  return [
    ...counted,
    ...reading.excluded.map(({ sheet, row: at }) => `${sheet} ${at}`),
    ...reading.unresolved.map(({ sheet, row: at }) => `${sheet} ${at}`),
  ];
}

const figuresOf = (reading: LedgerReading): unknown => [...reading.tally.figures].sort();

test("读取的行＝计入＋不计入＋待定，没有一行两处都在，也没有一行不知去向", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 25 }), fc.array(row, { maxLength: 10 }), (first, second) => {
      const reading = read(ledger("上半年", first, { struckRows: [4], hiddenRows: [5] }), ledger("下半年", second));
      const { read: all, counted, excluded, unresolved } = reading.rows;
      expect(counted + excluded + unresolved).toBe(all);
      const named = places(reading);
      expect(named).toHaveLength(all);
      expect(new Set(named).size).toBe(all);
      const filled = [first, second].flatMap((rows, index) =>
        rows.flatMap((cells, at) =>
          cells.some((value) => value !== null && (typeof value !== "string" || value.trim() !== ""))
            ? [`${index === 0 ? "上半年" : "下半年"} ${at + 2}`]
            : [],
        ),
      );
      expect(new Set(named)).toEqual(new Set(filled));
    }),
    { numRuns: 300 },
  );
});

test("表三各列：新收＋上年结转＝办理结果之和＋结转下年度", () => {
  const applicants = notice2021.t3.columns.flatMap(({ key }) => (key === "total" ? [] : [key]));
  const results = notice2021.t3.rows.flatMap(({ key }) =>
    key === "received" || key === "broughtForward" || key === "concluded" ? [] : [key],
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const { tally } = read(ledger("依申请公开", rows));
      const sum = (keys: readonly CellKey[]): number =>
        keys.reduce((all, key) => all + (tally.figures.get(key) ?? 0), 0);
      for (const applicant of applicants) {
        const came = sum([`t3.received.${applicant}`, `t3.broughtForward.${applicant}`]);
        expect(came).toBe(sum(results.map((key) => `t3.${key}.${applicant}` as const)));
      }
    }),
  );
});

test("每格的数等于背后的行数", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const { tally } = read(ledger("依申请公开", rows));
      for (const [key, figure] of tally.figures) expect([key, tally.rowsBehind(key).length]).toEqual([key, figure]);
    }),
  );
});

test("行的次序不改变数字，分几张表也不改变", () => {
  const rows = fc.array(
    entry.map((cells): Scalar[] => [...cells]),
    { maxLength: 30 },
  );
  const shuffled = rows.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(all.length)),
  );
  fc.assert(
    fc.property(shuffled, ([inOrder, turned, at]) => {
      const whole = figuresOf(read(ledger("依申请公开", inOrder)));
      expect(figuresOf(read(ledger("依申请公开", turned)))).toEqual(whole);
      const parts = read(ledger("一", turned.slice(0, at)), ledger("二", turned.slice(at)));
      expect(figuresOf(parts)).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});

test("日期写成序列号还是文字，数字一样", () => {
  const written = (value: Scalar): Scalar =>
    typeof value === "number" && value > 40_000 ? isoDate(value).replaceAll("-", ".") : value;
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (rows) => {
      const texts = rows.map((cells) => cells.map(written));
      expect(figuresOf(read(ledger("依申请公开", texts)))).toEqual(figuresOf(read(ledger("依申请公开", rows))));
    }),
    { numRuns: 200 },
  );
});

test("什么样的工作簿都读得下来", () => {
  const value: fc.Arbitrary<Scalar> = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    pick(null, ...header, "决定日期", "处罚决定书文号", "栏目", "1月", "2月", "3月", "案号", "原告", {
      error: "#REF!",
    }),
  );
  const area = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(3), fc.nat(3)).map(([firstRow, firstColumn, down, right]) => ({
    firstRow,
    firstColumn,
    lastRow: firstRow + down,
    lastColumn: firstColumn + right,
  }));
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 9 }),
      fc.array(area, { maxLength: 4 }),
      (values, merges) => {
        const { read: all, counted, excluded, unresolved } = read(sheetOf("依申请公开", values, { merges })).rows;
        expect(counted + excluded + unresolved).toBe(all);
      },
    ),
    { numRuns: 300 },
  );
});
