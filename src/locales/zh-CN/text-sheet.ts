/** Sentences on the sheet 正文. */
export const textSheetWords = {
  title:
    "一段一行，“正文”一列就是报告的文字，直接在里面改。改过的话不会被覆盖：数字变了，只更新其中的数字；更新不了的，标为“待决定”，新旧两种写法都留着。清空一格表示不要这一段。",
};

export type TextSheetWords = typeof textSheetWords;
