/** Workbooks that come with the page, in the folder samples next to it. */
export const samples = {
  plain: "北苑街道2023年台账.xlsx",
  messy: "杂乱台账示例.xlsx",
} as const;

export type SampleName = keyof typeof samples;
