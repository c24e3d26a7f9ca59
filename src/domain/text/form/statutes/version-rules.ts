import { ourReading } from "../../../reconcile/rule";
import type { ReportText } from "../../report-text";
import type { TextContext } from "../../text-finding";
import { saying, type FormRule, type Found } from "../form-rule";
import { bodyOf } from "../passages";
import { citedTitles, type CitedTitle } from "./cited-titles";
import { likeCited, statuteNamed } from "./known-statutes";
import type { Statute } from "./statute";

const base = { id: "text.statute", severity: "error", source: ourReading } as const;

/** Laws and documents that no longer hold in the year of the report, or were not there yet. */
export const versionRules: readonly FormRule[] = [
  {
    ...base,
    code: "statute-replaced",
    find: (text, context) => cited(text, context, replaced),
    examples: { holds: saying("落实《信访条例》要求。", 2021), fails: saying("落实《信访条例》要求。", 2023) },
  },
  {
    ...base,
    code: "statute-not-yet",
    find: (text, context) => cited(text, context, notYet),
    examples: {
      holds: saying("学习新修订的《中华人民共和国保守国家秘密法》。", 2024),
      fails: saying("学习新修订的《中华人民共和国保守国家秘密法》。", 2023),
    },
  },
];

type Look = (title: CitedTitle, statute: Statute, year: number) => readonly Found[];

function cited(text: ReportText, { year }: TextContext, look: Look): readonly Found[] {
  if (year === undefined) return [];
  return bodyOf(text)
    .flatMap(citedTitles)
    .flatMap((title) => {
      const statute = statuteNamed(title.name);
      return statute === undefined ? [] : look(title, statute, year);
    });
}

const before = ({ paragraph, start }: CitedTitle) => paragraph.text.slice(Math.max(0, start - 8), start);
const behind = ({ paragraph, end }: CitedTitle) => paragraph.text.slice(end, end + 12);

function replaced(title: CitedTitle, statute: Statute, year: number): readonly Found[] {
  const { from, by } = statute.replaced ?? {};
  if (from === undefined || by === undefined || year < from) return [];
  if (/[原旧]的?$|废止$|代替了?$/u.test(before(title)) || /^.{0,6}废止|^.{0,4}修订为/u.test(behind(title))) return [];
  const suggestion = `《${likeCited(by, title.name)}》`;
  return [{ span: title, suggestion, fact: { code: "statute-replaced", since: from } }];
}

/** The report of a year is written by the end of the January after it. */
const written = (year: number) => `${year + 1}-01-31`;

const outlook = /将|即将|下一步|明年|迎接/u;
const asNew = /新(?:修订|修正|修改)的?$/u;
const ofYear = /^[（(](20\d\d)年?(?:修订|修正|修改)/u;

function notYet(title: CitedTitle, { versions = [] }: Statute, year: number): readonly Found[] {
  const later = versions.filter(({ adopted }) => adopted > written(year));
  const [next] = later;
  if (next === undefined || outlook.test(before(title))) return [];
  const found = [{ span: title, fact: { code: "statute-not-yet", adopted: next.adopted } as const }];
  if (next.first) return found;
  const stated = ofYear.exec(behind(title))?.[1];
  if (stated !== undefined) return later.some(({ adopted }) => adopted.startsWith(stated)) ? found : [];
  const recent = versions.some(({ adopted }) => adopted <= written(year) && Number(adopted.slice(0, 4)) >= year - 5);
  return asNew.test(before(title)) && !recent ? found : [];
}
