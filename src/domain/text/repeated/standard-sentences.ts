import { figuresIn } from "../figures/reading/figures-in";

/** Sentences that are the same every year because they have to be. */
const standard: readonly RegExp[] = [
  // Why and for which time the report is made, where it can be had, whom to ask
  /编制本|本报告(?:由|所列|中|的|共)|统计(?:期限|时限|时间|数据)|电子版|联系电话|邮编|邮政编码|电话:/,
  // The statement of fees
  /信息处理费|收费通知|收费情况|任何收费/,
  // 未收到政府信息公开申请; 未发生行政复议、行政诉讼
  /(?:未|没有|无)[^,。;]{0,40}(?:申请|复议|诉讼|追究|问责|投诉|举报|结转|收费)|无其他需要报告/,
  // 仍存在以下问题
  /(?:存在|还有|仍有)[^,。;]{0,12}(?:问题|不足|差距)[:。]?$/,
];

/** Whether a sentence says what every report says: its repetition means nothing. A row of zeros is one of them. */
export function isStandard(sentence: string): boolean {
  if (standard.some((words) => words.test(sentence))) return true;
  const figures = figuresIn(sentence);
  return figures.length > 0 && figures.every(({ value }) => value === 0);
}
