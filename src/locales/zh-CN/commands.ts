/** Sentences of the ribbon commands, which work without the pane. */
export const commandWords = {
  productName: "信息公开年报",
  seen: "知道了",
  filled: (cells: number) => (cells === 0 ? "已填报：各格都已是台账算出的数" : `已填报，${cells} 格有改动`),
  notFilled: "没有填报",
  failed: "没有做完",
  undone: "已撤销填报",
  checked: "核对结果",
  nothingToCheck: "没有可以核对的表",
  nowhereToGo: "没有要看的地方",
  decideInPane: "请点“打开窗格”，在“台账”里写明机关和年度，再点“填报”。",
  overtaken: "读取之后工作簿又有了改动（可能是别人改的），所以没有写。请再点一次“填报”。",
  unresolved: (rows: number) => `有 ${rows} 行没有把握归类，没有计入。请点“打开窗格”，在“台账”里逐条处理。`,
  kept: (cells: number) => `有 ${cells} 格手填的数与台账算出的不同，保留了手填的。请点“打开窗格”查看。`,
  moreInPane: (count: number) => `另有 ${count} 处，请点“打开窗格”查看，或点“下一处”逐处查看。`,
  goNext: "点“下一处”逐处查看。",
  unexpected: "出现了意料之外的情况。请保存工作簿，关闭后重新打开再试；仍然不行，请把操作步骤告诉维护人员。",
  noReport: "这个页面由 Excel 功能区的按钮打开，单独打开没有内容。",
};

export type CommandWords = typeof commandWords;
