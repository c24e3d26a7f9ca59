import type { printedWords as zh } from "../zh-CN/printed";

export const printedWords: typeof zh = {
  draftMark: "草稿 Draft: the check found errors that are still open. Do not publish",
  draftState: "草稿 Draft",
  charts: "Charts",
  recordTitle: "Record of the check",
  recordHeads: { category: "Category", place: "Place", item: "Item", value: "Value", text: "Note" },
  signature: "Signed:　　　　　　　　　　Date:　　　　　　　　",
};
