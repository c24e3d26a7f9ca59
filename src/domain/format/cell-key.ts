import type { notice2021 } from "./notice-2021-30";
import type { notice2019 } from "./notice-2019-60";

/** Every number cell of a format has a key: table, row (or group), column. Typed from the format's own data. */
type CrossKey<N extends { t3: { rows: readonly { key: string }[]; columns: readonly { key: string }[] } }> =
  `t3.${N["t3"]["rows"][number]["key"]}.${N["t3"]["columns"][number]["key"]}`;

type BlockKey<B> = B extends {
  rows: readonly { key: infer R extends string }[];
  columns: readonly { key: infer C extends string }[];
}
  ? `t2.${R}.${C}`
  : never;

type Notice2021 = typeof notice2021;
type Notice2019 = typeof notice2019;

export type T3Row = Notice2021["t3"]["rows"][number]["key"];
export type T3Column = Notice2021["t3"]["columns"][number]["key"];
/** An applicant's column: all but 总计. */
export type Applicant = Exclude<T3Column, "total">;
/** A row that says how an application ended: （一）1 to （六）3. */
export type OutcomeRow = Exclude<T3Row, "received" | "broughtForward" | "concluded" | "carriedForward">;
export type T4Group = Notice2021["t4"]["groups"][number]["key"];
export type T4Column = Notice2021["t4"]["columns"][number]["key"];
export type T4Outcome = Exclude<T4Column, "total">;

export type T2Key = BlockKey<Notice2021["t2"]["blocks"][number]>;
export type T3Key = CrossKey<Notice2021>;
export type T4Key = `t4.${T4Group}.${T4Column}`;

/** A number cell of the format in force. */
export type CellKey = T2Key | T3Key | T4Key;

/** A number cell of the 2019 format, which is only read. */
export type OldCellKey = BlockKey<Notice2019["t2"]["blocks"][number]> | CrossKey<Notice2019> | T4Key;

export type AnyCellKey = CellKey | OldCellKey;

export type TableId = "t2" | "t3" | "t4";
