/**
 * A statutory label without what only explains it: a remark in brackets at its end that names no unit, words that every row of the table
 * would repeat, all behind the first clause.
 */
export function shortLabel(full: string): string {
  return full
    .replace(/（(?!单位：|[一二三四五六七八九十]）)[^（）]*）$/u, "")
    .replace(/政府信息公开申请数量$/u, "")
    .replace(/、行政机关不再处理.*$/u, "")
    .replace(/^(\d\.)申请人/u, "$1");
}
