import type { Paragraph, ReportText } from "../../report-text";
import { saying, type FormExample, type FormRule, type Found } from "../form-rule";
import { levels } from "../sources";
import { itemsIn } from "./inline-items";
import { itemNumber, written, type ItemNumber } from "./item-number";

const base = { id: "text.numbering", severity: "warning", source: levels } as const;

const listed = (...body: readonly string[]): FormExample => ({
  sections: [{ number: "一", heading: "一、总体情况", body }],
});

const inOrder = listed(
  "（一）主动公开情况",
  "1.做好发布。",
  "2.做好更新。",
  "（二）依申请公开办理情况",
  "1.做好答复。",
);

/** Numbers below the first level: （一） 1. （1） and 一是, one after the other. */
export const itemRules: readonly FormRule[] = [
  {
    ...base,
    code: "item-form",
    find: ({ sections }) => sections.flatMap(({ body }) => body.flatMap(misshapen)),
    examples: { holds: saying("（一）主动公开情况"), fails: saying("(一)主动公开情况") },
  },
  {
    ...base,
    code: "item-repeated",
    find: (text) => sequence(text, ({ value }, last) => value <= last, "item-repeated"),
    examples: { holds: inOrder, fails: listed("（一）主动公开情况", "（二）依申请公开情况", "（二）平台建设情况") },
  },
  {
    ...base,
    code: "item-order",
    find: (text) => sequence(text, ({ value }, last) => value > last + 1, "item-order"),
    examples: { holds: inOrder, fails: listed("（一）主动公开情况", "（二）依申请公开情况", "（四）平台建设情况") },
  },
];

/** Half-width brackets, a mark behind the bracket, 1、 for 1., blanks behind the number. A tab is layout. */
function misshapen(paragraph: Paragraph): readonly Found[] {
  const item = itemNumber(paragraph.text);
  if (item === undefined || !item.certain) return [];
  const behind = item.start + item.text.length;
  const gap = /^[ \u00a0\u3000]*(?=\p{Script=Han})/u.exec(paragraph.text.slice(behind))?.[0] ?? "";
  if (item.text.replace("．", ".") === item.proper && (gap === "" || item.style === "1.")) return [];
  const span = { paragraph, start: item.start, end: behind + gap.length };
  return [{ span, suggestion: item.proper, fact: { code: "item-form" } }];
}

interface Counted {
  readonly item: ItemNumber;
  readonly paragraph: Paragraph;
  /** The number of the same style before it in the section. */
  readonly last: number;
  /** Whether a paragraph of another kind stands between the two: a list may then begin anew. */
  readonly apart: boolean;
}

function sequence(
  { sections }: ReportText,
  wrong: (item: ItemNumber, last: number) => boolean,
  code: "item-order" | "item-repeated",
): readonly Found[] {
  return sections
    .flatMap(({ body }) => counted(body))
    .filter(({ item, last, apart }) => !(item.value === 1 && apart) && wrong(item, last))
    .map(({ item, paragraph, last }) => ({
      span: { paragraph, start: item.start, end: item.start + item.text.length },
      fact: { code, expected: written(item.style, last + 1) },
    }));
}

interface Latest {
  readonly item: ItemNumber;
  readonly position: number;
  /** The number of the list that this one stands in: 三是…，其中一是…，二是…。四是…. */
  readonly outer?: number;
}

function counted(body: readonly Paragraph[]): readonly Counted[] {
  const latest = new Map<ItemNumber["style"], Latest>();
  return body.flatMap((paragraph, position) =>
    itemsIn(paragraph.text).flatMap((item): readonly Counted[] => {
      const before = latest.get(item.style);
      const last = before?.item.value ?? 0;
      if (!item.certain && item.value !== last + 1) return [];
      const outer = outerOf(item, before, position, paragraph);
      latest.set(item.style, { item, position, ...(outer !== undefined && { outer }) });
      const joins = beginsParagraph(item, paragraph) || before?.position === position;
      const counts = joins && item.value - 1 !== before?.outer;
      const apart = isApart({ item, position }, before, paragraph);
      return [{ item, paragraph, last: counts ? last : item.value - 1, apart }];
    }),
  );
}

const beginsParagraph = ({ start }: ItemNumber, { text }: Paragraph): boolean => text.slice(0, start).trim() === "";

/** A list that begins in the sentence of another's number is inside it, until that one goes on. */
function outerOf(item: ItemNumber, before: Latest | undefined, position: number, { text }: Paragraph) {
  if (item.value > 1) return item.value - 1 === before?.outer ? undefined : before?.outer;
  const isInside = before?.position === position && !text.slice(before.item.start, item.start).includes("。");
  return isInside && before.item.value > 1 ? before.item.value : undefined;
}

/** 一是 begins anew behind a list, or in another sentence; the other levels behind a paragraph of another kind. */
function isApart({ item, position }: Latest, before: Latest | undefined, paragraph: Paragraph): boolean {
  if (before === undefined || before.position < position - 1) return true;
  if (item.style !== "一是") return false;
  if (before.item.value > 1) return true;
  return before.position === position
    ? paragraph.text.slice(before.item.start, item.start).includes("。")
    : !beginsParagraph(item, paragraph);
}
