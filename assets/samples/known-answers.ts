import { notice2021 } from "../../src/domain/format/notice-2021-30";
import type { T3Row } from "../../src/domain/format/cell-key";
import type { ExclusionReason, LedgerReading, UnresolvedProblem } from "../../src/domain/ledger/result";

/** What must come out of a sample: worked out by hand, never by the program under test. */
export interface KnownAnswers {
  readonly year: number;
  readonly organ: string;
  readonly tables: Tables;
  readonly rows: LedgerReading["rows"];
  /** Sheet, row as Excel counts it (from 1), reason. */
  readonly excluded: readonly (readonly [sheet: string, row: number, reason: ExclusionReason["code"]])[];
  /** Sheet, row as Excel counts it (from 1), field, problem. */
  readonly unresolved: readonly (readonly [
    sheet: string,
    row: number,
    field: string,
    problem: UnresolvedProblem["code"],
  ])[];
  readonly leftAlone: LedgerReading["leftAlone"];
  readonly publications: { readonly total: number; readonly byColumn: Readonly<Record<string, number>> };
}

/** The tables as the command line's JSON gives them. */
export interface Tables {
  readonly t2: Readonly<Record<string, number | readonly number[]>>;
  readonly t3: readonly { readonly label: string; readonly values: readonly number[] }[];
  readonly t4: readonly number[];
}

const noApplications = [0, 0, 0, 0, 0, 0, 0];

/** Table 三 from its rows that are not all nought: 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他, 总计. */
export function tableThree(rows: Partial<Readonly<Record<T3Row, readonly number[]>>>): Tables["t3"] {
  return notice2021.t3.rows.map(({ key, label }) => ({ label, values: rows[key] ?? noApplications }));
}
