import type { AnyCellKey, T3Column } from "../../../format/cell-key";
import { noticeById } from "../../../format/notices";
import type { Notice } from "../../../format/table-format";
import { numberOf } from "../../../report/cell-value";
import type { TextContext } from "../../text-finding";

/** A cell, or the sum of cells that have one statutory name together: （三）不予公开. */
export interface Addend {
  readonly label: string;
  readonly keys: readonly AnyCellKey[];
  readonly sign: 1 | -1;
  readonly of: "this" | "last";
}

/** One lawful way to count what the words speak of. */
export type Reading = readonly Addend[];

/** An addend with its value. */
export interface Valued {
  readonly label: string;
  readonly value: number;
  readonly sign: 1 | -1;
  readonly of: "this" | "last";
}

/** A reading that was tried, and what it comes to. */
export interface TriedReading {
  readonly addends: readonly Valued[];
  readonly value: number;
}

/** The notice whose tables the report has: told by its cells, else by its year. */
export function noticeOf({ cells, year }: TextContext): Notice {
  const old = cells.has("t2.documents.publishedInAll") || (year !== undefined && year < 2021);
  return noticeById(old ? "2019-60" : "2021-30");
}

const addend = (label: string, keys: readonly string[]): Addend => ({
  label,
  keys: keys as readonly AnyCellKey[],
  sign: 1,
  of: "this",
});

export const less = (one: Addend): Addend => ({ ...one, sign: -1 });
export const lastYears = (one: Addend): Addend => ({ ...one, of: "last" });

/** A row of table 三: its 总计, or one applicant's column. */
export function row({ t3 }: Notice, key: string, column: T3Column = "total"): Addend {
  const label = t3.rows.find((one) => one.key === key)?.label ?? key;
  const head = t3.columns.find((one) => one.key === column)?.label ?? column;
  return addend(column === "total" ? label : `${label} · ${head}`, [`t3.${key}.${column}`]);
}

/** All rows that stand under the same label as this one: （三）不予公开 for 属于国家秘密. The 总计 column. */
export function groupOf({ t3 }: Notice, key: string): Addend {
  const label = groupLabel(t3.rows.find((one) => one.key === key));
  const rows = t3.rows.filter((one) => groupLabel(one) === label);
  return addend(
    label,
    rows.map((one) => `t3.${one.key}.total`),
  );
}

/** Until 2020 （六）其他处理 is a row, not a group of rows. */
function groupLabel(one: { readonly label: string; readonly under?: readonly string[] } | undefined): string {
  return one?.under?.[1] ?? one?.label ?? "";
}

/** The five columns of 法人或其他组织 in a row of table 三. */
export function organisations(notice: Notice, key: string): Addend {
  const columns = notice.t3.columns.filter(({ group }) => group !== undefined);
  const label = `${row(notice, key).label} · ${columns[0]?.group ?? ""}`;
  return addend(
    label,
    columns.map((one) => `t3.${key}.${one.key}`),
  );
}

/** A cell of table 二. */
export function decision({ t2 }: Notice, key: string, column: string): Addend {
  const block = t2.blocks.find(
    ({ rows, columns }) => rows.some((one) => one.key === key) && columns.some((one) => one.key === column),
  );
  const label = block?.rows.find((one) => one.key === key)?.label ?? key;
  const head = block?.columns.find((one) => one.key === column)?.label ?? column;
  return addend(`${label} · ${head}`, [`t2.${key}.${column}`]);
}

/** A cell of table 四. */
export function dispute({ t4 }: Notice, key: string, column: string): Addend {
  const group = t4.groups.find((one) => one.key === key);
  const head = t4.columns.find((one) => one.key === column)?.label ?? column;
  return addend(`${group?.label ?? key} · ${head}`, [`t4.${key}.${column}`]);
}

/** What a reading comes to; undefined where a cell is not there or holds no number. */
export function valueOf(reading: Reading, context: TextContext): TriedReading | undefined {
  const addends: Valued[] = [];
  for (const { label, keys, sign, of } of reading) {
    const cells = of === "last" ? context.last : context.cells;
    let value = 0;
    for (const key of keys) {
      const figure = numberOf(cells?.get(key));
      if (figure === undefined) return undefined;
      value += figure;
    }
    addends.push({ label, value, sign, of });
  }
  return { addends, value: addends.reduce((sum, { value, sign }) => sum + sign * value, 0) };
}

/** All readings with their values; undefined where one cannot be told, for then none can be ruled out. */
export function tryReadings(readings: readonly Reading[], context: TextContext): readonly TriedReading[] | undefined {
  const tried = readings.map((reading) => valueOf(reading, context));
  return tried.every((one) => one !== undefined) ? tried : undefined;
}

/** The cells of this report that readings speak of, each once. */
export function cellsOf(readings: readonly Reading[]): readonly AnyCellKey[] {
  const own = readings.flat().filter(({ of }) => of === "this");
  return [...new Set(own.flatMap(({ keys }) => keys))];
}
