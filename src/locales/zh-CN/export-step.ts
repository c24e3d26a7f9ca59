const buttons = {
  docx: "导出 Word",
  html: "导出网页",
  copy: "复制全文",
  charts: "图解画进工作簿",
};

const hints = {
  docx: "按公文格式排版的 .docx，三张表在内，可以直接送审。",
  html: "一个 .html 文件，连同图解，交给网站编辑或直接上传。",
  copy: "到 Word 或网站的编辑器里粘贴，表格、标题都在。下载不了文件时也用它。",
  charts: "新建或更新工作表“图表”，画成 Excel 自己的图。",
};

/** Sentences of the step 导出. */
export const exportStepWords = {
  buttons,
  hints,
  reasons: {
    reading: "正在读取工作簿，读完就能导出。",
    stale: "工作簿有改动，重新核对完才能导出，请稍候。",
    noTables: "工作簿里还没有三张表。请先在“填报”里写入。",
    noOrgan: "还不知道是哪个机关的报告。请在“台账”里填写机关全称。",
    noYear: "还不知道是哪一年的报告。请在“台账”里填写报告年度。",
    noCharts: "数都是 0 或空白，没有可画的图。",
  },
  missingTables: (names: string) => `工作簿里缺${names}，导出的文件里这几张表是空的。`,
  noText: "工作簿里没有正文，导出的文件只有三张表。请先在“正文”里起草。",
  record: "附上核对记录，供审签（Word 和网页）",
  template: "用本单位的 Word 模板…",
  templateHint: "选一个 .docx：沿用它的页面设置和样式",
  templateIs: (name: string) => `模板：${name}`,
  templateDrop: "不用模板",
  asking: (errors: number) => `核对发现的 ${errors} 处错误还没有改。仍然导出的话，文件标明“草稿”。`,
  askingFor: (what: string) => `${what}：还有错误`,
  asDraft: "导出草稿",
  copyAsDraft: "复制草稿",
  fixFirst: "先去改",
  notNow: "不导出",
  made: (count: number) => `导出过的文件（${count}）`,
  madeNone: "还没有导出过。",
  madeAt: (when: string) => `${when} 导出`,
  current: "和工作簿现在一样",
  outdated: "导出以后工作簿改过，请重新导出",
  unknown: "正在核对是否还一样",
  unrecorded: "工作簿现在不能写入，这次导出没有记在“核对记录”里。",
  charts: (count: number) => `看图解（${count}）`,
  chartsLoading: "正在画图…",
  chartTable: "看表",
  chartUnit: (unit: string) => `单位：${unit}`,
  blank: "未填",
  dropHint: "文件定稿以后，拖到窗格里可以再核对一遍；上年的报告也可以拖进来对照。",
};

export type ExportStepWords = typeof exportStepWords;
