import { ourReading } from "../../../reconcile/rule";
import type { Paragraph } from "../../report-text";
import type { TextContext } from "../../text-finding";
import { saying, type FormRule, type Found } from "../form-rule";
import { bodyOf } from "../passages";
import { documentYears } from "../sources";
import { citedTitles, type CitedTitle } from "./cited-titles";
import { citedNumbers, citedOrders, partsOf, type CitedNumber } from "./document-number";
import { statuteNamed, statutes } from "./known-statutes";
import type { Statute } from "./statute";

const base = { id: "text.statute", severity: "error" } as const;

/** Numbers of known documents: the right one behind the title, in the right brackets. */
export const numberRules: readonly FormRule[] = [
  {
    ...base,
    code: "document-number",
    source: ourReading,
    find: (text, context) => bodyOf(text).flatMap((paragraph) => wrongNumbers(paragraph, context)),
    examples: {
      holds: saying("根据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）收取。"),
      fails: saying("根据《政府信息公开信息处理费管理办法》（国办发〔2020〕109号）收取。"),
    },
  },
  {
    ...base,
    code: "document-brackets",
    source: documentYears,
    find: (text) => bodyOf(text).flatMap(wrongBrackets),
    examples: {
      holds: saying("按照国办公开办函〔2021〕30号编制。"),
      fails: saying("按照国办公开办函（2021）30号编制。"),
    },
  },
];

function wrongNumbers(paragraph: Paragraph, context: TextContext): readonly Found[] {
  const behindTitles = misattributed(paragraph, context);
  const isTold = ({ span }: Found) => behindTitles.some((told) => told.span?.end === span?.end);
  return [...behindTitles, ...misnumbered(paragraph).filter((found) => !isTold(found))];
}

/** The number that stands in brackets right behind a known title, where it is meant for that title and is not its own. */
function misattributed(paragraph: Paragraph, { year }: TextContext): readonly Found[] {
  return citedTitles(paragraph).flatMap((title) => {
    const statute = statuteNamed(title.name);
    if (statute?.numbers === undefined) return [];
    const cited = numbersBehind(title);
    const right = statute.numbers.at(-1) as string;
    const accepted = [...statute.numbers, ...(outdated(statute, year) ? [] : (statute.formerNumbers ?? []))];
    if (cited.length === 0 || cited.some(({ number }) => accepted.some((own) => number.endsWith(own)))) return [];
    return cited
      .filter(({ number }) => statute.formerNumbers?.includes(number) || isMeantFor(number, right))
      .map(({ start, end }) => wrong(paragraph, start, end, right, title.name));
  });
}

/** The older number is out of date once the newest version was there when the report was written. */
function outdated({ versions = [] }: Statute, year: number | undefined): boolean {
  const newest = versions.at(-1)?.adopted;
  return newest !== undefined && year !== undefined && newest <= `${year}-12-31`;
}

function numbersBehind({ paragraph, end }: CitedTitle): readonly CitedNumber[] {
  const [behind = ""] = /^\s?[（(][^《。；]{0,60}/u.exec(paragraph.text.slice(end, end + 64)) ?? [];
  return [...citedNumbers(behind), ...citedOrders(behind)].map((cited) => ({
    ...cited,
    start: cited.start + end,
    end: cited.end + end,
  }));
}

/** One of the two parts is right: a document that forwards the other has a number of its own. */
function isMeantFor(number: string, right: string): boolean {
  const one = partsOf(number);
  const other = partsOf(right);
  return one.rest === other.rest || one.code.endsWith(other.code);
}

function misnumbered(paragraph: Paragraph): readonly Found[] {
  return citedNumbers(paragraph.text).flatMap(({ number, start, end }) =>
    statutes.flatMap(({ misnumbered = [], numbers = [], title }) =>
      misnumbered
        .filter((mistaken) => number.endsWith(mistaken))
        .map((mistaken) =>
          wrong(paragraph, start + number.length - mistaken.length, end, numbers.at(-1) as string, title),
        ),
    ),
  );
}

function wrong(paragraph: Paragraph, start: number, end: number, right: string, title: string): Found {
  return { span: { paragraph, start, end }, suggestion: right, fact: { code: "document-number", title } };
}

const known = statutes.flatMap(({ numbers = [] }) => numbers).filter((number) => number.includes("〔"));

function wrongBrackets(paragraph: Paragraph): readonly Found[] {
  return citedNumbers(paragraph.text).flatMap(({ number, brackets, start, end }) => {
    const right = known.find((one) => number.endsWith(one));
    if (right === undefined || brackets === "〔〕") return [];
    const span = { paragraph, start: start + number.length - right.length, end };
    return [{ span, suggestion: right, fact: { code: "document-brackets" } }];
  });
}
