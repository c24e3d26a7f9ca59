import type { Block, ParagraphBlock } from "../finished-document";
import { signsOfLine } from "./report-signs";

/** What the site writes between a report's title and its text: when and by whom it was put there, buttons. */
const aboutThePage =
  /^(?:(?:发布|发文|成文|更新|公开)?(?:日期|时间)[：:]|20\d\d-\d\d-\d\d|(?:信息)?来源[：:]|作者[：:]|责任编辑|索引号|浏览(?:次数|量)|阅读[：:]|点击(?:数|率|量)|[【[(（]?(?:字号|字体|打印|分享|收藏)|分享到|大\s?中\s?小)/;

/** What begins below a report. */
const belowTheReport =
  /^(?:上一[篇条]|下一[篇条]|相关(?:链接|文章|阅读|附件|新闻)|附件下载|扫一扫|分享到|打印本页|[【[]?(?:打印|关闭|返回顶部)|责任编辑|网站地图|关于我们|联系我们|隐私声明|版权所有|主办(?:单位)?[：:]|承办(?:单位)?[：:]|技术支持|友情链接)|ICP备|公网安备|网站标识码/i;

const titleEnding = /(?:政府信息公开|政务公开|信息公开).{0,12}(?:报告|年报|总结)$/;
const longestTitle = 60;
const longestPageLine = 120;

/** The blocks of the report without what the site has put around and between them. */
export function withoutPageLines(blocks: readonly Block[]): readonly Block[] {
  const firstSign = blocks.findIndex(showsReport);
  if (firstSign < 0) return blocks;
  const lastSign = blocks.findLastIndex(showsReport);
  const end = blocks.findIndex((block, at) => at > lastSign && isPageLine(block, belowTheReport));
  const title = titleStart(blocks.slice(0, firstSign)) ?? 0;
  return [
    ...blocks.slice(title, firstSign).filter((block) => !isPageLine(block, aboutThePage)),
    ...blocks.slice(firstSign, end < 0 ? undefined : end),
  ];
}

/** Where the title stands that comes last before the text: at the organ's name if that has a line of its own. */
export function titleStart(blocks: readonly Block[]): number | undefined {
  const at = blocks.findLastIndex((block) => block.kind === "paragraph" && isTitle(block));
  if (at < 0) return undefined;
  const title = blocks[at] as ParagraphBlock;
  const above = blocks[at - 1];
  const alone = /^20\d\d年/.test(title.text) && above?.kind === "paragraph" && isOrganLine(above);
  return alone ? at - 1 : at;
}

function isTitle({ text }: ParagraphBlock): boolean {
  return text.length <= longestTitle && titleEnding.test(text.replace(/\s/g, ""));
}

function isOrganLine({ text }: ParagraphBlock): boolean {
  return text.length <= longestTitle / 2 && !/[。，：:>|]/.test(text);
}

function showsReport(block: Block): boolean {
  if (block.kind === "table") return block.rows.some((cells) => cells.some((text) => signsOfLine(text) !== 0));
  return block.kind === "paragraph" && signsOfLine(block.text) !== 0;
}

function isPageLine(block: Block, pattern: RegExp): boolean {
  return block.kind === "paragraph" && block.text.length <= longestPageLine * 3 && pattern.test(block.text);
}
