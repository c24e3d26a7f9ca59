import { applicantNames, outcomeRows } from "../classify/statutory-names";
import type { Applicant, OutcomeRow } from "../../format/cell-key";

/** The applicants' columns of table 三, without 总计. */
export const applicants: readonly Applicant[] = applicantNames.map(({ means }) => means);

/** The rows that say how an application ended, without 总计. */
export const outcomes: readonly OutcomeRow[] = outcomeRows;
