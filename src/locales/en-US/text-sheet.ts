import type { TextSheetWords } from "../zh-CN/text-sheet";

/** Sentences on the sheet 正文. */
export const textSheetWords: TextSheetWords = {
  title:
    "One paragraph a row; the column 正文 is the text of the report: write in it. What you have written is never overwritten: when figures change, only the figures in it are updated; where that cannot be done, the row is marked 待决定 and both versions stay. Empty a cell to leave its paragraph out.",
};
