/** How the elements of a report look on a page. Everything is readable without; the elements themselves say what they are. */
export const looks = {
  h1: "font:bold 22pt/1.6 方正小标宋简体,华文中宋,SimSun,serif;text-align:center;margin:0 0 1em",
  h2: "font:16pt/1.8 黑体,SimHei,sans-serif;text-align:left;text-indent:2em;margin:0.5em 0",
  h3: "font:16pt/1.8 楷体_GB2312,楷体,KaiTi,serif;text-indent:2em;margin:0",
  p: "font:16pt/1.8 仿宋_GB2312,仿宋,FangSong,serif;text-align:justify;text-indent:2em;margin:0",
  table: "border-collapse:collapse;width:100%;margin:0 0 1em;font:10.5pt/1.4 宋体,SimSun,serif",
  th: "border:1px solid #000;padding:3px;font-weight:normal;text-align:center;vertical-align:middle",
  td: "border:1px solid #000;padding:3px;text-align:center;vertical-align:middle",
  strong: "color:#a00;font-weight:bold",
} as const;

export type LookedAt = keyof typeof looks;

/** The looks as a style sheet of the page. */
export function styleSheet(): string {
  const rules = Object.entries(looks).map(([element, look]) => `${element}{${look}}`);
  return [
    ...rules,
    "body{margin:0}",
    "article,aside{max-width:45em;margin:0 auto;padding:1em;overflow-x:auto}",
    "th[scope=row],th[scope=rowgroup],aside td{text-align:left}",
    "figure{margin:0 0 1em}",
    "figure svg{max-width:100%;height:auto}",
    "figcaption{text-align:center}",
    "@media print{article,aside{max-width:none}}",
  ].join("\n");
}
