/** What stands in an exported file besides the report itself. */
export const printedWords = {
  draftMark: "草稿：核对发现的错误尚未改正，请勿发布",
  draftState: "草稿",
  charts: "图解",
  recordTitle: "核对记录",
  recordHeads: { category: "类别", place: "位置", item: "项目", value: "数值", text: "说明" },
  signature: "审签人：　　　　　　　　　　日期：　　　　年　　月　　日",
};
