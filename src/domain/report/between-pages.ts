/**
 * Lines that a page break, or a writer who had to get over one, leaves between the halves of a table: the number of the
 * page, that the table goes on, its unit once more.
 */
const patterns: readonly RegExp[] = [
  /^[-—–·]*(?:第?\d{1,3}页?)(?:[/／,，]?共?\d{1,3}页?)?[-—–·]*$/u,
  /^.{0,8}(?:续[表页]|续上[表页]|表格?续|页续|[接承见]上[表页]|[接转见]下[表页]).{0,4}$/u,
  /^.{0,30}[（(]续[一二三四五六\d]?[）)]$/u,
  /^[（(]?(?:计量)?单位[：:].{1,8}$/u,
];

/** Whether a line between two tables leaves open that they are halves of one; so does the title, repeated as page head. */
export function isBetweenPages(line: string, title: readonly string[]): boolean {
  const text = line.replace(/\s+/gu, "");
  return patterns.some((pattern) => pattern.test(text)) || title.includes(text) || title.join("") === text;
}
