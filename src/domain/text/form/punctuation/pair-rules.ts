import type { Paragraph, ReportText } from "../../report-text";
import { saying, type FormRule, type Found } from "../form-rule";
import { everyParagraph } from "../passages";
import { markPairs } from "../sources";
import { withoutAddresses } from "../addresses";

/** Brackets, quotation marks and title marks; half- and full-width brackets close each other. */
const pairs = [
  { open: "（", close: "）" },
  { open: "《", close: "》" },
  { open: "“", close: "”" },
  { open: "〔", close: "〕" },
  { open: "【", close: "】" },
  { open: "「", close: "」" },
] as const;

/** Enough of the text to recognise the place. */
const glimpse = 12;

export const pairRules: readonly FormRule[] = [
  {
    code: "unbalanced",
    id: "text.punctuation",
    severity: "warning",
    source: markPairs,
    find: unbalanced,
    examples: {
      holds: saying("1）落实“三审三校”制度（详见《清单（试行）》）。"),
      fails: saying("落实《政府信息主动公开全清单，规范发布。"),
    },
  },
];

interface Lone {
  readonly paragraph: Paragraph;
  readonly at: number;
  readonly mark: string;
  readonly lacks: string;
  readonly opens: boolean;
}

function unbalanced(text: ReportText): readonly Found[] {
  const lone = everyParagraph(text).flatMap(loneMarks);
  return lone
    .filter((mark, index) => !mendedAcross(mark, lone[mark.opens ? index + 1 : index - 1]))
    .map(({ paragraph, at, mark, lacks, opens }) => ({
      span: opens
        ? { paragraph, start: at, end: Math.min(paragraph.text.length, at + glimpse) }
        : { paragraph, start: Math.max(0, at + 1 - glimpse), end: at + 1 },
      fact: { code: "unbalanced", mark, lacks },
    }));
}

/** A line break ends a paragraph: a bracket may be closed in the next one. */
function mendedAcross(one: Lone, other: Lone | undefined): boolean {
  if (other === undefined || one.opens === other.opens) return false;
  const [first, second] = one.opens ? [one, other] : [other, one];
  return first.opens && first.lacks === second.mark && second.paragraph.index === first.paragraph.index + 1;
}

/** The first mark of each kind that has no partner in its paragraph. */
function loneMarks(paragraph: Paragraph): readonly Lone[] {
  const text = withoutAddresses(paragraph.text).replace(/\(/gu, "（").replace(/\)/gu, "）");
  return pairs
    .flatMap(({ open, close }): readonly Lone[] => {
      const at = loneAt(text, open, close);
      if (at === undefined) return [];
      const opens = text.charAt(at) === open;
      return [{ paragraph, at, mark: paragraph.text.charAt(at), lacks: opens ? close : open, opens }];
    })
    .sort((one, other) => one.at - other.at);
}

function loneAt(text: string, open: string, close: string): number | undefined {
  const opened: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === open) opened.push(at);
    else if (mark === close && opened.pop() === undefined && !isListNumber(text, at)) return at;
  }
  return opened[0];
}

/** 1） a） 一） number a list with half a bracket. */
function isListNumber(text: string, at: number): boolean {
  return (
    text.charAt(at) === "）" &&
    /(?:^|[\s，。；：、])(?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,2})$/iu.test(text.slice(Math.max(0, at - 4), at))
  );
}
