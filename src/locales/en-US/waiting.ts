import type { WaitingWords } from "../zh-CN/waiting";

export const waitingWords: WaitingWords = {
  cancel: "Cancel",
  cancelWhat: (what) => `Cancel: ${what.replace(/…$/u, "")}`,
  breakingOff: "Cancelling…",
  nothingWritten: "Cancelled. The workbook is as it was.",
  brokenOff: "The workbook was not read to its end. What stands here is from the last complete reading.",
};
