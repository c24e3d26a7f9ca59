import type { FillProblem } from "../../domain/fill/fill-problem";

/** By which option something can be given that the workbook does not say. */
const given: Readonly<Partial<Record<FillProblem["code"], string>>> = {
  "year-unknown": "命令行用 --year 指定，如 --year 2023。",
  "year-conflict": "命令行用 --year 指定，如 --year 2023。",
  "organ-unknown": "命令行用 --organ 指定。",
  "organ-conflict": "命令行用 --organ 指定。",
};

/** What the command line says. */
export const cliWords = {
  usage: `用法：
  nianbao fill <工作簿.xlsx> --out <结果.xlsx> [--docx <年报.docx>] [--html <年报.html>] [--year 年度] [--organ 机关全称] [--last-year <上年报告>] [--json]
  nianbao check <报告.xlsx|.docx|.html> [--last-year <上年报告>] [--json]

fill   读取台账，填好三张表，起草正文，另存为新文件；原文件不动。--docx、--html 另写 Word 版和网页版。
check  核对编好的报告，表和文字都看；不写任何文件。上年报告可以是 .xlsx、.docx 或 .html。
--json 在标准输出给出一份 JSON，供其他程序使用。

退出码：0 没有必须处理的问题；1 有错误，或有待人工确定的行；2 无法读取或缺少必要的信息，什么也没写。`,
  givenBy: (code: FillProblem["code"]) => given[code] ?? "",
  unknownCommand: (name: string) => `没有“${name}”这个命令。可用的命令是 fill 和 check。`,
  unknownOption: (name: string) => `不认识选项 ${name}。`,
  missingValue: (option: string) => `选项 ${option} 后面缺少内容。`,
  missingInput: "没有写要读取的文件。",
  missingOut: "没有写结果存到哪里。请用 --out 指定一个新的 .xlsx 文件。",
  tooManyInputs: (name: string) => `一次只处理一个文件，多出来的是“${name}”。`,
  notAYear: (text: string) => `“${text}”不是年度。请写四位数字，例如 --year 2023。`,
  outIsInput: "结果不能存成原文件：原文件永远不改。请给 --out 换一个文件名。",
  otherKind: (input: string, out: string) =>
    `“${input}”和“${out}”不是同一种文件：带宏的 .xlsm 要存成 .xlsm，.xlsx 要存成 .xlsx，否则 Excel 打不开。请改一下 --out 的扩展名。`,
  twoToOnePlace: (file: string) => `“${file}”要写两次。请给 --out、--docx、--html 各用一个文件名。`,
  onlyXlsx: (file: string) => `“${file}”不是 .xlsx。本版本只读 .xlsx；请在 Excel 或 WPS 里另存为 .xlsx 再试。`,
  onlyReports: (file: string) =>
    `“${file}”不是能读的成稿。请换成 .docx、.html 或 .xlsx：PDF 请找出它的 Word 原稿，WPS 文件请另存为 .docx 或 .xlsx。`,
  cannotRead: (file: string, why: string) => `读不了“${file}”：${why}`,
  fileMissing: "没有这个文件。请检查路径和文件名。",
  fileRefused: "系统不允许读取。请检查文件权限，或文件是否正被别的程序独占。",
  cannotWrite: (file: string, written: readonly string[]) =>
    `写不了“${file}”。请检查文件夹是否存在、是否有写权限、文件是否正在 Excel 或 Word 里打开。` +
    (written.length === 0 ? "没有写任何内容。" : `此前已写好：${written.join("、")}。`),
  fault: (detail: string) =>
    `程序自己出了错，没有写任何文件。这不是您的文件的问题，请把下面的内容告诉维护人员：\n${detail}`,
  noTables: (file: string) => `“${file}”里没有找到年报的三张表。请检查文件是否选对，表的行名、列名是否与国办格式一致。`,
  reading: (file: string) => `正在读取 ${file} …`,
  progress: (file: string, percent: number) => `  ${file} 已读 ${percent}%`,
  filling: "正在填报、核对 …",
  writing: (file: string) => `正在写入 ${file} …`,
  ledger: (sheet: string, kind: string, rows: number) => `  ${sheet}：${kind}，${rows} 行`,
  leftAlone: (sheet: string, why: string) => `  ${sheet}：${why}`,
  written: (file: string) => `已写入 ${file}`,
  nothingFound: "三张表勾稽相符，没有发现问题。",
  unresolvedTitle: (count: number) => `有 ${count} 行需要人工确定：`,
  findingsTitle: (count: number) => `核对结果 ${count} 项：`,
  lapsedTitle: (count: number) => `不再适用的说明 ${count} 条（数字、文字变了，或者那一条已经没有了）：`,
};
