import { ourReading } from "../../../reconcile/rule";
import type { ReportText } from "../../report-text";
import { placeOf, saying, type FormRule, type Found } from "../form-rule";
import { bodyOf, everyParagraph } from "../passages";
import { abbreviations, citedTitles, type CitedTitle } from "./cited-titles";
import { statuteMeant } from "./known-statutes";

const short = "条例";

/** Names of laws and documents that are close to a known one. A title nobody knows is no finding: most are local. */
export const nameRules: readonly FormRule[] = [
  {
    code: "statute-title",
    id: "text.statute",
    severity: "error",
    source: ourReading,
    find: misnamed,
    examples: {
      holds: saying("严格遵守《中华人民共和国保守国家秘密法》。"),
      fails: saying("严格遵守《中华人民共和国保守价格秘密法》。"),
    },
  },
  {
    code: "statute-undefined",
    id: "text.statute",
    severity: "error",
    source: ourReading,
    find: undefinedShort,
    examples: {
      holds: { opening: ["根据《中华人民共和国政府信息公开条例》（以下简称《条例》），按照《条例》编制本报告。"] },
      fails: { opening: ["根据《条例》编制本报告。"] },
    },
  },
  {
    code: "abbreviation-unused",
    id: "text.contradiction",
    severity: "warning",
    source: ourReading,
    find: fullAgain,
    examples: {
      holds: {
        opening: ["依据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制本报告。", "认真贯彻《条例》。"],
      },
      fails: {
        opening: [
          "依据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制本报告。",
          "认真贯彻《中华人民共和国政府信息公开条例》。",
        ],
      },
    },
  },
];

function misnamed(text: ReportText): readonly Found[] {
  const paragraphs = everyParagraph(text);
  const defined = new Set(paragraphs.flatMap(abbreviations).map(({ name }) => name));
  return paragraphs.flatMap(citedTitles).flatMap((title) => {
    const meant = defined.has(title.name) ? undefined : statuteMeant(title.name);
    return meant === undefined
      ? []
      : [{ span: title, suggestion: inMarks(title, meant), fact: { code: "statute-title" } }];
  });
}

/** The suggestion in the marks that stand there, with the note in brackets that the cited title ends in. */
function inMarks({ paragraph, start, end }: CitedTitle, name: string): string {
  const note = /[（(][^（()）]*[）)](?=[》〉]$)/u.exec(paragraph.text.slice(start, end))?.[0] ?? "";
  return `${paragraph.text.charAt(start)}${name}${note}${paragraph.text.charAt(end - 1)}`;
}

/** Without the opening paragraphs, where it is defined, nothing can be said. */
function undefinedShort(text: ReportText): readonly Found[] {
  if (text.opening.length === 0) return [];
  const paragraphs = bodyOf(text);
  const definition = paragraphs.flatMap(abbreviations).find(({ name }) => name === short)?.span;
  const first = paragraphs.flatMap(citedTitles).find(({ name }) => name === short);
  if (first === undefined || (definition !== undefined && !isBefore(first, definition))) return [];
  return [{ span: first, fact: { code: "statute-undefined", title: short } }];
}

type Place = Pick<CitedTitle, "paragraph" | "start">;

const isBefore = (one: Place, other: Place) =>
  one.paragraph.index < other.paragraph.index ||
  (one.paragraph.index === other.paragraph.index && placeOf(one) < placeOf(other));

const basis = /(?:按照|根据|依据|落实|贯彻|执行|遵守|遵循|对照)$/u;

const isBasis = ({ paragraph, start }: Place) => basis.test(paragraph.text.slice(Math.max(0, start - 2), start));

/** Where a title is first relied on in full again although it was given a short name. To study it is another matter. */
function fullAgain(text: ReportText): readonly Found[] {
  const paragraphs = bodyOf(text);
  const relied = paragraphs.flatMap(citedTitles).filter(isBasis);
  const defined = new Map(paragraphs.flatMap(abbreviations).map((short) => [short.title, short]));
  return [...defined].flatMap(([title, { name, span }]) => {
    const again = relied.find((cited) => cited.name === title && isBefore(span, cited));
    return again === undefined || title === name
      ? []
      : [{ span: again, suggestion: `《${name}》`, fact: { code: "abbreviation-unused" } }];
  });
}
