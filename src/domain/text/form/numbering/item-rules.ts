import type { Paragraph, ReportText } from "../../report-text";
import { saying, type FormExample, type FormRule, type Found } from "../form-rule";
import { levels } from "../sources";
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

/** Numbers below the first level: （一） 1. （1）, one after the other. */
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

function counted(body: readonly Paragraph[]): readonly Counted[] {
  const latest = new Map<ItemNumber["style"], { readonly value: number; readonly position: number }>();
  return body.flatMap((paragraph, position) => {
    const item = itemNumber(paragraph.text);
    if (item === undefined) return [];
    const before = latest.get(item.style);
    if (!item.certain && item.value !== (before?.value ?? 0) + 1) return [];
    latest.set(item.style, { value: item.value, position });
    return [
      { item, paragraph, last: before?.value ?? 0, apart: before === undefined || before.position < position - 1 },
    ];
  });
}
