import type { DocumentProblem } from "../../document/document-error";

type TooLarge = Extract<DocumentProblem, { code: "too-large" }>;

const count = (number: number): string => number.toLocaleString("zh-CN");
const megabytes = (bytes: number): string => `${count(Math.ceil(bytes / 1024 / 1024))} MB`;

const tooLarge: { [What in TooLarge["what"]]: (found: number, limit: number) => string } = {
  entries: (found, limit) =>
    `文件里有 ${count(found)} 个部件，超过 ${count(limit)} 个的上限，没有打开。年报不会有这么多，请确认文件来源；确是年报的，请用 Word 或 WPS 打开后另存一份再试。`,
  ratio: (found, limit) =>
    `文件里有内容压缩到了 ${count(found)} 分之一，超过 ${count(limit)} 分之一的上限，可能是有意做成的“压缩炸弹”，没有打开。请确认文件来源；确是年报的，请用 Word 或 WPS 打开后另存一份再试。`,
  size: (found, limit) =>
    `文件（或其中一部分）有 ${megabytes(found)}，超过 ${megabytes(limit)} 的上限，没有读取。请去掉其中的图片和无关内容，另存一份后再试。`,
  tags: (found, limit) =>
    `文件里有 ${count(found)} 个标记，超过 ${count(limit)} 个的上限，没有读取。年报不会有这么多，请确认文件来源；确是年报的，请把正文和表格复制到新建的 Word 文档后再试。`,
  depth: (found, limit) =>
    `文件里的标记一层套一层，达到 ${count(found)} 层，超过 ${count(limit)} 层的上限，没有读完。请把正文和表格复制到新建的 Word 文档后再试。`,
  cells: (found, limit) =>
    `有一张表格占 ${count(found)} 个单元格的位置，超过 ${count(limit)} 个的上限，没有读完。请检查是否有合并了极多列的单元格，改正或删去这张表格后再试。`,
};

const sentences: { [Code in DocumentProblem["code"]]: (problem: Extract<DocumentProblem, { code: Code }>) => string } =
  {
    "not-docx": () =>
      "这不是 .docx 文档，没有打开。请用 Word 或 WPS 打开它，另存为“Word 文档（*.docx）”后再试；只改扩展名不行。",
    "not-html": () => "这不是网页文件，没有打开。请在浏览器里打开年报所在的网页，按 Ctrl+S 存成“网页，仅 HTML”后再试。",
    "old-doc": () =>
      "这是旧格式（.doc）的文档，没有打开。请用 Word 或 WPS 打开它，另存为“Word 文档（*.docx）”后再试；只改扩展名不行。",
    "web-archive": () =>
      "这是单个文件的网页存档（.mht），没有读取。请在浏览器里打开年报所在的网页，按 Ctrl+S 存成“网页，仅 HTML”后再试。",
    encrypted: () =>
      "文档设有打开密码，没有打开。请用 Word 或 WPS 打开它，在“文件—信息—保护文档”里清除密码，保存后再试。",
    damaged: ({ detail }) =>
      `文件不完整或已损坏（${detail}），没有读取。请重新复制或下载一份；或者用 Word 打开，让它修复，另存后再试。`,
    "too-large": ({ what, found, limit }) => tooLarge[what](found, limit),
    "foreign-part": ({ part }) =>
      `文档里整个插入了另一个文件（${part}），其中的内容没有读到，所以没有核对。请用 Word 打开这份文档，保存一次（Word 会把它并进正文），再试。`,
    "no-text": ({ pictures }) =>
      pictures > 0
        ? `文件里只有 ${count(pictures)} 张图片，没有文字和表格，无法核对。它可能是扫描件，请换用可以选中文字的那一份。`
        : "文件里没有文字，也没有表格，无法核对。请确认选的是年报正文；网页的正文如果要点开附件才看得到，请下载附件再试。",
  };

/** Why a finished report was not read: what happened, and what to do next. */
export const documentWords = (problem: DocumentProblem): string =>
  (sentences[problem.code] as (problem: DocumentProblem) => string)(problem);
