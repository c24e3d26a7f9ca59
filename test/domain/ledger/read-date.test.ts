import fc from "fast-check";
import { isoDate, dateOf, dayOf, firstDayOf, lastDayOf, yearOf, yearsLater } from "../../../src/domain/ledger/day";
import { readDate } from "../../../src/domain/ledger/read-date";
import type { Scalar } from "../../../src/domain/sheet/sheet-data";

const context = { date1904: false, year: 2023 };

function reading(value: Scalar, given: Parameters<typeof readDate>[1] = context): string {
  const read = readDate(value, given);
  if (read.kind === "day") return isoDate(read.day) + (read.yearSupplied ? " 补年" : "");
  return read.kind === "blank" ? "blank" : read.problem.code;
}

test.each<[Scalar, string]>([
  [45052, "2023-05-06"],
  [45052.75, "2023-05-06"],
  ["45052", "2023-05-06"],
  ["45052.5", "2023-05-06"],
  ["2023.5.6", "2023-05-06"],
  ["2023.05.06", "2023-05-06"],
  ["2023/5/6", "2023-05-06"],
  ["2023-5-6", "2023-05-06"],
  ["2023年5月6日", "2023-05-06"],
  ["2023年 5月 6日 ", "2023-05-06"],
  ["2023年5月6号", "2023-05-06"],
  ["2023、5、6", "2023-05-06"],
  ["２０２３年５月６日", "2023-05-06"],
  ["２０２３．０５．０６", "2023-05-06"],
  ["二〇二三年五月六日", "2023-05-06"],
  ["二○二三年十二月三十一日", "2023-12-31"],
  ["二零二三年十月二十日", "2023-10-20"],
  ["20230506", "2023-05-06"],
  [20230506, "2023-05-06"],
  ["23.5.6", "2023-05-06"],
  ["2023.5.6上午", "2023-05-06"],
  ["2023.5.6 上午9:30", "2023-05-06"],
  ["2023-05-06 10:30:00", "2023-05-06"],
  ["2023-05-06T10:30:00", "2023-05-06"],
  ["2023/5/6 9:05", "2023-05-06"],
  ["2023年5月6日 星期六", "2023-05-06"],
  ["2023年5月6日（补正5月20日）", "2023-05-06"],
  ["2023.5.6收到", "2023-05-06"],
  ["5月6日", "2023-05-06 补年"],
  ["5.6", "2023-05-06 补年"],
  [5.6, "2023-05-06 补年"],
  ["五月六日", "2023-05-06 补年"],
  ["12/25", "2023-12-25 补年"],
  [null, "blank"],
  ["", "blank"],
  ["  ", "blank"],
  ["/", "blank"],
  ["——", "blank"],
  ["2023年5月", "incomplete-date"],
  ["2023.5", "incomplete-date"],
  [2023.5, "incomplete-date"],
  ["202305", "incomplete-date"],
  ["2023年", "incomplete-date"],
  ["5月", "incomplete-date"],
  ["2023年5月上旬", "incomplete-date"],
  [5.1, "incomplete-date"],
  ["2023.2.30", "impossible-date"],
  ["2023.13.1", "impossible-date"],
  ["20230230", "impossible-date"],
  ["2.30", "impossible-date"],
  ["2023.2.29", "impossible-date"],
  ["2024.2.29", "2024-02-29"],
  ["2023.5.6前", "not-a-date"],
  ["2023.5.6-5.8", "not-a-date"],
  ["2023.5.6/2023.6.7", "not-a-date"],
  ["05/06/23", "not-a-date"],
  ["5/6/2023", "not-a-date"],
  ["办理中", "not-a-date"],
  ["已答复", "not-a-date"],
  [12, "not-a-date"],
  [90000, "not-a-date"],
  [-3, "not-a-date"],
  [true, "not-a-date"],
  [{ error: "#REF!" }, "cell-error"],
])("日期 %j 读作 %s", (value, expected) => {
  expect(reading(value)).toBe(expected);
});

test("1904 日期系统的序列号往后移 1462 天，文字日期不动", () => {
  const mac = { date1904: true, year: 2023 };
  expect(reading(45052 - 1462, mac)).toBe("2023-05-06");
  expect(reading("2023.5.6", mac)).toBe("2023-05-06");
});

test("没有年份可补时，月日不成日期，但不存在的月日仍说不存在", () => {
  const none = { date1904: false, year: undefined };
  expect(reading("5月6日", none)).toBe("incomplete-date");
  expect(reading("2月30日", none)).toBe("impossible-date");
  expect(reading("23.5.6", none)).toBe("2023-05-06");
});

test("日与年月日互换，与日历一致", () => {
  expect(dayOf(1899, 12, 30)).toBe(0);
  expect(dayOf(2023, 5, 6)).toBe(45052);
  expect([firstDayOf(2023), lastDayOf(2023)]).toEqual([44927, 45291]);
  expect(isoDate(yearsLater(dayOf(2020, 2, 29) ?? 0, 5))).toBe("2025-02-28");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 110_000 }), (day) => {
      const { year, month, date } = dateOf(day);
      expect(dayOf(year, month, date)).toBe(day);
      expect(isoDate(day)).toBe(new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10));
      expect(day >= firstDayOf(yearOf(day)) && day <= lastDayOf(yearOf(day))).toBe(true);
    }),
  );
});

test("同一天的各种写法读成同一天", () => {
  const forms: readonly ((y: number, m: number, d: number) => string)[] = [
    (y, m, d) => `${y}年${m}月${d}日`,
    (y, m, d) => `${y}.${m}.${d}`,
    (y, m, d) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")} 08:30`,
    (y, m, d) => `${y}/${m}/${d}（补正）`,
    (y, m, d) => `${y}${String(m).padStart(2, "0")}${String(d).padStart(2, "0")}`,
    (y, m, d) => `${y % 100}.${m}.${d}`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 40909, max: 47000 }), fc.constantFrom(...forms), (day, form) => {
      const { year, month, date } = dateOf(day);
      expect(readDate(form(year, month, date), context)).toEqual({ kind: "day", day, yearSupplied: false });
    }),
  );
});
