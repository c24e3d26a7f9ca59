import type { WorkbookData } from "../sheet/sheet-data";
import { findLedgers } from "./find-ledgers";
import { textsOf } from "./header";
import { plainText } from "./plain-text";
import { yearsIn } from "./title-years";
import type { LedgerChoice } from "./told";

export { sameOrgan } from "./same-organ";

/** What the titles of the working sheets say. Rows from 0; no row where the sheet's name says it. */
export interface Titles {
  readonly years: readonly { readonly year: number; readonly sheet: string; readonly row?: number }[];
  readonly organs: readonly { readonly name: string; readonly sheet: string; readonly row?: number }[];
}

/**
 * The years and organs that a workbook states: in the lines above the headers of its ledgers, in their sheets' names,
 * in lines such as 填报单位：…. They are only listed: last year's applications beside this year's are as they should be.
 */
export function findTitles(workbook: WorkbookData, choices: readonly LedgerChoice[] = []): Titles {
  const years: Titles["years"][number][] = [];
  const organs: Titles["organs"][number][] = [];
  for (const block of findLedgers(workbook, { year: undefined, choices }).blocks) {
    const sheet = block.sheet.name;
    for (const year of yearsIn(sheet)) years.push({ year, sheet });
    const first = Math.max(0, block.header.firstRow - 15);
    block.sheet.values.slice(first, block.header.firstRow).forEach((cells, index) => {
      const row = first + index;
      for (const line of textsOf(cells)) {
        for (const year of yearsIn(line)) years.push({ year, sheet, row });
        const name = organIn(line);
        if (name !== undefined) organs.push({ name, sheet, row });
      }
    });
  }
  return { years, organs };
}

const named = /^(?:填报|制表|报送|编制|统计)?(?:单位|机关)(?:名称)?(?:\(盖章\)|\(公章\))?:(.+)$/;
const businessWords =
  /依申请|(?<!人民)政府信息|信息公开|信息发布|主动公开|政务公开|公开|行政(?:许可|处罚|强制|执法|规范|复议|诉讼|应诉)|规范性文件|培训|收费|台账|登记|工作|发布|复议|诉讼|处罚|许可/;
/** Departments of an organ (综合办公室, 执法队, 司法所) hand in sheets too; they are no organs. */
const organEnd = /(?:街道|街道办|办事处|政府|政府办公室|镇|乡|局|委|(?<!居民|村民|业主)委员会|厅|管委会)$/;
const year = /(?:20\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})(?:年度|年|(?!\d))/g;

/** The organ that a line names: after 填报单位：, or before the words for its business in a title. */
export function organIn(line: string): string | undefined {
  const plain = plainText(line);
  const stated = named.exec(plain)?.[1];
  if (stated !== undefined) {
    // 单位：万元 is a unit of measure.
    const name = stated.replace(/(?:填报|制表)?(?:日期|时间|人):.*$/, "");
    return organEnd.test(name) ? name : undefined;
  }
  const withoutYear = plain.replace(year, "");
  const at = withoutYear.search(businessWords);
  const name = at === -1 ? "" : withoutYear.slice(0, at).replace(/^关于/, "");
  return name.length >= 3 && organEnd.test(name) ? name : undefined;
}
