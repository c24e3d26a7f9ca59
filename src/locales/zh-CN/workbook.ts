import type { WorkbookProblem } from "../../workbook/workbook";

type TooLarge = Extract<WorkbookProblem, { code: "too-large" }>;

const count = (number: number): string => number.toLocaleString("zh-CN");
const megabytes = (bytes: number): string => `${count(Math.ceil(bytes / 1024 / 1024))} MB`;

const tooLarge: { [What in TooLarge["what"]]: (found: number, limit: number) => string } = {
  entries: (found, limit) =>
    `文件里有 ${count(found)} 个部件，超过 ${count(limit)} 个的上限，没有打开。正常的工作簿不会有这么多，请确认文件来源；确是台账的，请把其中的图片移到别的文件后再试。`,
  ratio: (found, limit) =>
    `文件里有内容压缩到了 ${count(found)} 分之一，超过 ${count(limit)} 分之一的上限，可能是有意做成的“压缩炸弹”，没有打开。请确认文件来源；确是台账的，请用 Excel 或 WPS 打开后另存一份再试。`,
  size: (found, limit) =>
    `文件（或其中一张工作表）解压后有 ${megabytes(found)}，超过 ${megabytes(limit)} 的上限，什么也没有读写。请按年度或季度拆成几个文件后再试。`,
  cells: (found, limit) =>
    `工作表里有 ${count(found)} 个以上的单元格要读，超过 ${count(limit)} 个的上限，没有读完。请删去远离数据的零散内容，或者按年度拆成几个文件后再试。`,
};

const sentences: { [Code in WorkbookProblem["code"]]: (problem: Extract<WorkbookProblem, { code: Code }>) => string } =
  {
    "not-xlsx": () => "这不是 .xlsx 工作簿，没有打开。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。",
    "old-xls": () =>
      "这是旧格式（.xls）的工作簿，没有打开。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试；只改扩展名不行。",
    encrypted: () =>
      "工作簿设有打开密码，没有打开。请用 Excel 或 WPS 打开它，在“文件—信息—保护工作簿”里清除打开密码，保存后再试。",
    damaged: ({ detail }) =>
      `文件不完整或已损坏（${detail}），没有读取。请重新复制或下载一份；或者用 Excel 打开并选择“修复”，另存后再试。`,
    "too-large": ({ what, found, limit }) => tooLarge[what](found, limit),
    "no-sheets": () => "工作簿里没有可读的工作表（只有图表，或者是空的）。请确认打开的是存有台账的文件。",
    "would-lose": ({ parts }) =>
      `如果写入，下列内容会丢失或失效，所以什么也没有写：${parts.join("、")}。请先另存一份副本，在副本里去掉这些内容（数字签名、共享修订记录、数组公式或“表格”区域），再对副本操作。`,
    "sheet-missing": ({ sheet }) =>
      `工作簿里没有“${sheet}”这张工作表，什么也没有写。它可能已被改名或删除，请重新读取后再试。`,
    "sheet-protected": ({ sheet }) =>
      `工作表“${sheet}”受保护，什么也没有写。请先在“审阅”里撤销工作表保护，保存后再试。`,
    "structure-protected": ({ sheet }) =>
      `工作簿的结构受保护，不能增加“${sheet}”这张工作表，什么也没有写。请先在“审阅”里撤销工作簿保护，保存后再试。`,
  };

/** What is the matter with a file or a workbook: what happened, where, and what to do next. */
export const workbookWords = (problem: WorkbookProblem): string =>
  (sentences[problem.code] as (problem: WorkbookProblem) => string)(problem);
