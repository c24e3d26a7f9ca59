import { withArabicNumerals } from "../../ledger/chinese-numerals";

/** Names of documents, and the standing phrase of the 条例 for who may apply: nobody's own words. */
const statutory = /《[^《》]*》|公民、?法人[和或及与]者?其他组织/gu;

const dates = /\d+[年月日]/gu;

/** The words alone: no numbers, years and marks, no names of documents. 一是 and 1. come to the same. */
export function bareWords(text: string): string {
  return withArabicNumerals(text.replace(statutory, ""))
    .replace(dates, "")
    .replace(/[^\p{L}]/gu, "");
}
