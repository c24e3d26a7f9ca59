/** Names of the fields that classification speaks of, as they stand in an unresolved row. */
export const field = {
  result: "办理结果",
  detail: "结果细目",
  note: "备注",
  applicantType: "申请人类型",
  disputeType: "案件类型",
  disputeResult: "审理结果",
  viaReview: "是否经复议",
  documentCategory: "文件类别",
  documentStatus: "效力状态",
} as const;
