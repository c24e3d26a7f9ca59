import { notice2021 } from "../../format/notice-2021-30";
import type { Applicant, OutcomeRow } from "../../format/cell-key";

/** The applicants' columns of table 三, without 总计. */
export const applicants: readonly Applicant[] = notice2021.t3.columns.flatMap(({ key }) =>
  key === "total" ? [] : [key],
);

/** The rows that say how an application ended, without 总计. */
export const outcomes: readonly OutcomeRow[] = notice2021.t3.rows.flatMap(({ key }) =>
  key === "received" || key === "broughtForward" || key === "concluded" || key === "carriedForward" ? [] : [key],
);
