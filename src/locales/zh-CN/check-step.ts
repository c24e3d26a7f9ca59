/** What a clear check rests on. */
export interface Checked {
  readonly at: string;
  readonly cells: number;
  readonly paragraphs: number;
  readonly rules: { readonly tables: number; readonly text: number };
  readonly warnings: number;
}

/** What stands in the way of publishing, and how many of it. */
const obstacles: Readonly<
  Record<"tables" | "errors" | "unresolved" | "text" | "paragraphs", (count: number) => string>
> = {
  tables: (count) => `还有 ${count} 张表没有填报`,
  errors: (count) => `错误 ${count} 处，从第一处看起`,
  unresolved: (count) => `台账里有 ${count} 行待定`,
  text: () => "还没有正文",
  paragraphs: (count) => `正文有 ${count} 段待填写或待决定`,
};

/** Sentences of the step 核对. */
export const checkStepWords = {
  verdict: {
    ready: "可以发布。",
    "not-yet": "还不能发布：",
    unknown: "有改动，还不能说可以发布。",
  },
  checked: ({ at, cells, paragraphs, rules, warnings }: Checked) =>
    `${at} 核对：表格 ${cells} 格，规则 ${rules.tables} 条；正文 ${paragraphs} 段，规则 ${rules.text} 条。没有错误。` +
    (warnings > 0 ? `还有 ${warnings} 处提示，请看一看。` : "") +
    "内容一改，要重新核对。",
  unknownHint: (at: string | undefined) =>
    at === undefined ? "读完工作簿就核对。" : `上一次核对是 ${at}；重新核对以后再看这里。`,
  waived: (count: number) => `写了说明的（${count}）`,
  obstacles,
  allHold: "表格和正文都没有发现问题。",
  filter: "只看一部分",
  filters: {
    all: (count: number) => `全部（${count}）`,
    error: (count: number) => `错误（${count}）`,
    warning: (count: number) => `提示（${count}）`,
    tables: (count: number) => `表格（${count}）`,
    text: (count: number) => `正文（${count}）`,
  },
  noneSuch: "这一部分没有发现问题。",
  group: (severity: string, place: string, count: number) => `${severity} · ${place}（${count}）`,
  f8: "按 F8 逐处查看，Shift+F8 往回",
  at: (number: number, of: number) => `第 ${number} 处，共 ${of} 处（F8、Shift+F8）`,
  said: (number: number, of: number, sentence: string) => `第 ${number} 处，共 ${of} 处。${sentence}`,
  details: "逐格对照",
  sides: { left: "左边", right: "右边", cells: "有关的格" },
  sideSum: (side: string, sum: number) => `${side}合计 ${sum}`,
  difference: (by: number) => `相差 ${by}`,
  lastYear: (label: string) => `上年 ${label}`,
  goTo: (label: string, address: string) => `定位 ${address}：${label}`,
  rows: (count: number) => `可能有关的台账行（${count}）：`,
  noRows: "台账里没有相关的行：可能是手工填写的数。",
  correct: (right: string) => (right === "" ? "删去这几个字" : `改为“${right}”`),
};

export type CheckStepWords = typeof checkStepWords;
