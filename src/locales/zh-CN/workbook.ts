import type { WorkbookProblem, WrittenPart } from "../../workbook/workbook";

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

const written: { [What in WrittenPart["what"]]: (part: WrittenPart) => string } = {
  created: ({ sheet }) => `新建了“${sheet}”`,
  rewritten: ({ sheet }) => `重写了“${sheet}”`,
  removed: ({ sheet }) => `撤掉了“${sheet}”`,
  cells: ({ sheet, cells }) => `“${sheet}”改了 ${count(cells)} 格`,
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
    "being-edited": () => "有单元格正在编辑，Excel 不接受别的操作。请在表格里按 Enter 或 Esc 结束编辑，再试一次。",
    "read-only": () =>
      "工作簿是只读的（以只读方式打开，或处于阅读视图、受保护的视图），不能写入。请先点“启用编辑”，或另存一份再打开，然后重试。",
    "sheet-gone": () => "处理当中有工作表被改名或删除了。请等它改完，重新读取后再试。",
    busy: () => "Excel 正忙，没有应答。请等它空下来（关闭弹出的对话框，等计算结束），再试一次。",
    "session-ended": () => "与 Excel 网页版的连接已经过期。请刷新网页，重新打开工作簿后再试。",
    "sheet-too-large": ({ sheet }) =>
      `工作表“${sheet}”里有一行的内容太长，Excel 网页版一次传不完（上限 5 MB），没有读取。请把这一行的长文字移到别的文件，或者改用桌面版 Excel。`,
    "sheet-hidden": ({ sheet }) =>
      `工作表“${sheet}”是隐藏的，不能转到那里。请在工作表标签上点右键，选“取消隐藏”，再点一次。`,
    "not-in-front": () => "现在在前面的是另一个工作簿，不能转到那里。请先点一下本工作簿的窗口，再点一次。",
    "too-old": () =>
      "这个版本的 Excel 不支持所需的功能，没有继续。请更新 Excel（2021 及以后的版本），或改用浏览器页面打开工作簿文件。",
    refused: ({ detail }) => `Excel 没有接受这一步（${detail}）。请保存工作簿，关闭后重新打开再试。`,
    "rolled-back": ({ cause }) => `写到一半中断了，已经恢复成写以前的样子。原因：${workbookWords(cause)}`,
    "half-written": ({ cause, written: parts }) =>
      (parts === undefined
        ? "写到一半中断了，也读不出写了多少。"
        : `写到一半中断了，已经${parts.map((part) => written[part.what](part)).join("，")}，其余没有写。`) +
      `原因：${workbookWords(cause)}处理之后，点“撤销填报”可恢复原样，也可以再填报一次。`,
  };

/** What is the matter with a file or a workbook: what happened, where, and what to do next. */
export const workbookWords = (problem: WorkbookProblem): string =>
  (sentences[problem.code] as (problem: WorkbookProblem) => string)(problem);
