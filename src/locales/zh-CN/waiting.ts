/** While something takes its time. */
export const waitingWords = {
  cancel: "取消",
  /** Said by screen readers, which do not see what the link stands beside. */
  cancelWhat: (what: string) => `取消：${what.replace(/…$/u, "")}`,
  breakingOff: "正在取消…",
  nothingWritten: "已取消，工作簿没有改动。",
  brokenOff: "没有读完工作簿，这里是上一次读到的内容。",
};

export type WaitingWords = typeof waitingWords;
