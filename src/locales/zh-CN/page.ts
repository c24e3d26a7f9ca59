/** Sentences of the page around the pane. */
export const pageWords = {
  title: "政府信息公开工作年度报告",
  open: "打开",
  openHint: "打开电脑上的 .xlsx 文件，也可以把文件拖到页面里",
  save: "保存",
  saveHint: "另存为一份新的 .xlsx，原文件不变",
  samples: "示例",
  sampleNames: { plain: "示例台账", messy: "杂乱示例" },
  showGrid: "看表格",
  showPane: "看任务窗格",
  paneLabel: "年报任务窗格",
  gridLabel: "工作簿",
  gridLoading: "正在准备表格…",
  opening: (name: string) => `正在打开“${name}”…`,
  rowsCut: (sheet: string, rows: number) =>
    `工作表“${sheet}”的范围太大，这里只显示前 ${rows} 行；后面的行照样读取、保存。`,
  saving: "正在保存…",
  dropHere: "松开鼠标，打开这个文件",
  nothingOpen: "还没有打开工作簿。点“打开”选择 .xlsx 文件，或从“示例”里选一个试试。",
  oneFileOnly: "一次只能打开一个文件。请只拖入一个 .xlsx 文件。",
  notOpened: (name: string) => `“${name}”没有打开。`,
  formerStays: "原来的工作簿没有变动。",
  notSaved: "没有保存。",
  sampleUnreachable: "示例文件没有取到。请刷新页面再试。",
  unexpected: "出现了意料之外的情况。请刷新页面再试；仍然不行，请把文件和操作步骤告诉维护人员。",
  savedName: (name: string) => `${name}-年报.xlsx`,
  saved: (name: string) => `已保存为“${name}”。`,
  dismiss: "关闭提示",
  replaceUnsaved: (name: string) => `“${name}”有改动还没有保存。仍要打开另一个工作簿吗？`,
};

export type PageWords = typeof pageWords;
