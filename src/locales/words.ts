import type { zhCN } from "./zh-CN";

/** Every sentence shown to people. The Chinese words are the measure; other languages must have the same. */
export type Words = typeof zhCN;
