import type { Notice } from "../../../format/table-format";
import type { Topic } from "../reading/topic";
import type { Reading } from "./addend";

/** What figures in a text may count: a datum that knows its words and its lawful readings in the tables. */
export interface Measure {
  readonly id: string;
  readonly topic: Topic;
  /** Words right in front of the figure, once words that count for nothing are taken off: 收到. */
  readonly before?: RegExp;
  /** Words right behind it, likewise: 予以公开 in "5件予以公开". */
  readonly after?: RegExp;
  /** Words around the figure that make it something else: 延期 in 延期答复1件. */
  readonly not?: RegExp;
  /** Words anywhere in the sentence that do so. */
  readonly notInSentence?: RegExp;
  readonly readings: (notice: Notice) => readonly Reading[];
  /** The figure is part of the cells, and may be less: 撤销1件 of （六）其他处理. */
  readonly atMost?: true;
}

/** In front of a figure these say nothing of what is counted. No word is made of others, so that a run has one parse. */
const fillerBefore =
  /(?:公民、?法人[和或及与]者?其他组织|社会公众|群众|申请人|提出的|提交的|递交的|政府信息公开|依申请公开|信息公开|政府信息|信息|申请公开|申请|办件|案件|事项|告知书|件|表|书面|各类|[共计合总数量为是有了达的、"“”:])+$/;
const fillerBehind =
  /^(?:政府信息公开|依申请公开|信息公开|政府信息|信息|申请|全部|属于|依法|按期|按时|[已均皆都为是的并、"“”])+/;

/** 本年度收到政府信息公开申请 → 本年度收到. */
export function coreBefore(words: string): string {
  return words.replace(fillerBefore, "");
}

/** 申请已办理完毕 → 办理完毕. */
export function coreBehind(words: string): string {
  return words.replace(fillerBehind, "");
}
