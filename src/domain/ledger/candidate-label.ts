import { cellLabels } from "../format/cell-label";
import { notice2021 } from "../format/notice-2021-30";
import { applicantNames, disputeGroupNames, disputeOutcomeNames, outcomeNames } from "./classify/statutory-names";

interface Named {
  readonly means: string;
  readonly label: string;
}

/** In table 四 a row is a group of cases, so it takes the column to tell its cells apart. */
const cells: readonly Named[] = [...cellLabels(notice2021)].map(([means, { table, row, column }]) => ({
  means,
  label: table === "t4" ? `${row}·${column}` : row,
}));

/** Keys are unique within a field only: 其他 is an applicant's column and an outcome of disputes. */
function namesOf(field: string): readonly Named[] {
  if (field === "申请人类型") return applicantNames;
  if (field === "办理结果" || field === "结果细目" || field === "备注") return outcomeNames;
  return [...cells, ...disputeGroupNames, ...disputeOutcomeNames];
}

/** The statutory label of one of several possible readings of a field. */
export function candidateLabel(field: string, key: string): string {
  return namesOf(field).find(({ means }) => means === key)?.label ?? key;
}
