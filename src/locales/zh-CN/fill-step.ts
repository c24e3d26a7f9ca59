/** The step 填报. */
export const fillStepWords = {
  unresolved: (count: number) => `有 ${count} 行还没有定，没有计入。`,
  toLedgers: "去“台账”里定",
  tables: "三张表",
  tablesHint: (marks: readonly string[]) =>
    `点一个数，看它背后的台账行；方向键在各格之间走。${marks.length === 0 ? "" : `${marks.join("；")}。`}`,
  legend: {
    changed: "划线的是原来的数",
    kept: "“手”是保留的手填数",
    replaced: "“换”是手填的数改用台账数",
    left: "“—”是台账没有给出的格",
  },
  marks: { kept: "手", replaced: "换" },
  none: "—",
  /** Read out for a number: where it stands, what becomes of it. */
  cell: (name: string, value: string) => `${name}：${value}`,
  values: {
    same: (value: string) => `${value}，不变`,
    new: (after: string) => `原为空白，改为 ${after}`,
    changed: (before: string, after: string) => `原为 ${before}，改为 ${after}`,
    kept: (own: string, counted: string) => `保留手填 ${own}，台账 ${counted}`,
    replaced: (own: string, counted: string) => `手填 ${own}，改用台账数 ${counted}`,
    left: (before: string) => `台账没有给出，保持原样（${before}）`,
  },
  rows: (count: number) => `背后的台账行（${count}）`,
  noRows: "没有台账行：台账里没有这一类，或由手工填写。",
  law: "按格式规定填，没有台账行。",
  goToCell: "到表里看这一格",
  goToCellNew: "这张表写入以后才有，那时可以到表里看。",
  close: "收起",
  text: (waiting: number) =>
    waiting === 0 ? "正文一并起草，写在“正文”里。" : `正文一并起草，写在“正文”里，其中 ${waiting} 段等您来写或决定。`,
  ownText: "“正文”是您自己的表，不改动。",
};

export type FillStepWords = typeof fillStepWords;
