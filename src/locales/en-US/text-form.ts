import type { FormDetail } from "../../domain/text/form/form-detail";
import type { FormFinding } from "../../domain/text/form/form-findings";
import type { textFormWords as zh } from "../zh-CN/text-form";

const should = (suggestion: string | undefined): string =>
  suggestion === undefined ? "" : ` It should be '${suggestion}'.`;

const readings: typeof zh.readings = {
  "title-year-form": "Our reading: the title says 2023年, as most organs write it.",
  "title-organ": "Our reading: the title is the organ, the year and the name of the report.",
  "title-order": "Our reading: the organ comes first, then the year, then the name of the report.",
  "section-empty":
    "Our reading: 国办公开办函〔2021〕30号 wants nothing left out, so every section has to say something.",
  "section-evasive": "Our reading: 国办公开办函〔2021〕30号 wants nothing left out; 无 alone reports nothing.",
  "statute-title": "Source: the title as published.",
  "statute-undefined": "Our reading: a short name is introduced first, as （以下简称《条例》）.",
  "statute-replaced": "Source: once the new text is in force the old one is no longer cited.",
  "statute-not-yet": "Source: the date on which it was published.",
  "document-number": "Source: the number under which the document was issued.",
  "abbreviation-unused": "Our reading: a short name that was introduced is used from there on.",
  "stale-year": "Our reading: the report tells of its year; another is mostly left over from an older report.",
  placeholder: "Our reading: the blanks of a template are filled in or deleted before publication.",
  residue: "Our reading: this comes from an editor or a conversion and is no part of the text.",
  "doubled-word": "Our reading: a slip of typing.",
  "doubled-mark": "Our reading: one mark in one place.",
  space: "Our reading: no spaces inside a Chinese sentence; they come from line breaks and pasting.",
  collocation: "Our reading: a shortcoming is made good (补齐, 弥补), not raised (提升, 提高).",
  ambiguous: "Our reading: letters and e-mail are two channels, and a reader must be able to tell them apart.",
  "opening-name": "Our reading: a regulation is first cited by its full name, in title marks.",
  "opening-stop": "Our reading: the sentence is at its end and wants a mark.",
  "later-meeting": "Source: the day on which the meeting closed.",
  "old-plan": "Our reading: a report tells how the plan of its own year was followed.",
  "carry-direction": "Our reading: a reader must see from which year, or into which, the cases are carried.",
  "old-wording":
    "Source: since its revision in 2019 the 条例 asks for no special need, gives 20 working days, and has one fee for processing.",
  "old-institution": "Source: the institutional reform of 2018.",
  "self-name": "Our reading: an organ that calls itself otherwise than its title mostly copied another's report.",
  "other-organ": "Our reading: the report tells of its own organ; another's name is mostly left over from copying.",
  "personal-data":
    "Our reading: the report is public, and an applicant's name, telephone and identity number are personal information.",
  "unit-word": "Our reading: applications, reviews, suits and documents are counted in 件, as in the tables.",
  "wrong-word": "Our reading: official documents write this word in one way only.",
  "count-as-share": "Our reading: 占比 is a share and wants a percentage; a count is 数量.",
};

/** The outline of the format is named, not quoted: it is too long for a sentence. */
const longestQuote = 60;

function origin({ source, code }: FormDetail): string {
  if (source.kind === "our-reading") return readings[code] ?? "";
  const { document, where, quote } = source;
  return quote.length > longestQuote ? `Source: ${document} ${where}.` : `Source: ${document} ${where}, '${quote}'.`;
}

const personal = {
  mobile: "a mobile telephone number",
  "id-card": "an identity number",
  name: "an applicant's name",
} as const;

function matter({ quote, suggestion, detail }: FormFinding): string {
  const right = should(suggestion);
  switch (detail.code) {
    case "title-missing":
      return `The report's title was not found.${right || " Begin with the organ, the year and the name of the report."}`;
    case "title-name":
      return `'${quote}' in the title is not the statutory name of the report. Write '${detail.name}'.`;
    case "title-year":
      return suggestion === undefined
        ? `The title '${quote}' has no year. Say which year is reported on.`
        : `The title says '${quote}', the report is that of ${detail.year}.${right}`;
    case "title-year-form":
      return `'${quote}' in the title.${right}`;
    case "title-organ":
      return `The title '${quote}' does not name the organ. Write its full or standard short name.`;
    case "title-order":
      return `The year stands before the organ in the title ('${quote}').${right || " Put the organ first."}`;
    case "heading-missing":
      return `The section '${detail.heading}' was not found. Add it, or give it the heading of the format.`;
    case "heading-order":
      return `'${quote}' stands after '${detail.after}'. Put the sections in the order of the format.`;
    case "heading-repeated":
      return `'${quote}' occurs more than once. Merge the two, or correct the heading.`;
    case "heading-wording":
      return detail.known
        ? `The heading '${quote}' is clear, yet not in the words of the format; '${suggestion}' would be.`
        : `The heading '${quote}' is not that of the format.${right}`;
    case "heading-numeral":
      return `The number '${quote}' of a first-level heading is wrong.${right}`;
    case "numeral-space":
      return `A space follows the number '${quote}'.${right}`;
    case "item-form":
      return `The number '${quote}' is not written as it should be.${right}`;
    case "item-order":
      return `A number is missing before '${quote}'; '${detail.expected}' comes next. See whether a paragraph was lost.`;
    case "item-repeated":
      return `The number '${quote}' repeats or goes back; '${detail.expected}' comes next. Check the numbers.`;
    case "section-empty":
      return `Section ${detail.section} has its heading '${quote}' only. Write what there is to report.`;
    case "section-evasive":
      return `Section ${detail.section} says only '${quote}'. Say what the case is.`;
    case "section-without-measures":
      return `Section 五 says '${quote}', but not what is done about it. Add the measures.`;
    case "section-assessment":
      return `The report of a government tells of assessment, public appraisal and accountability; nothing does. Add it to '${quote}'.`;
    case "listed-part":
      return `'${quote}' in the opening is almost, but not quite, the heading.${right}`;
    case "opening-name":
      return `The opening cites the regulation without its full name: '${quote}'.${right}`;
    case "opening-article":
      return suggestion === undefined
        ? `The opening cites '${quote}' without the article on annual reports. Name 第五十条.`
        : `The opening cites '${quote}'; the contents of the report are set by 第五十条.${right}`;
    case "opening-stop":
      return `A mark is missing behind '${quote}'.${right}`;
    case "statute-title":
      return `The title '${quote}' is wrong.${right}`;
    case "statute-undefined":
      return `'${quote}' is a short name that was not introduced. Add （以下简称《${detail.title}》） where the full title stands first.`;
    case "statute-replaced":
      return `'${quote}' is out of date in reports of ${detail.since} and later.${right}`;
    case "statute-not-yet":
      return `'${quote}' dates from ${detail.adopted}; a report of this year cannot cite it as in being. Check it.`;
    case "document-number":
      return `'${quote}' is not the number of 《${detail.title}》.${right}`;
    case "document-brackets":
      return `The document number '${quote}' is not written as it should be.${right}`;
    case "number-brackets":
      return `'${quote}' in a document number.${right}`;
    case "abbreviation-unused":
      return `A short name was introduced, yet here stands '${quote}'.${right}`;
    case "stale-year":
      return `'${quote}' does not go with the year of the report, ${detail.year}. See whether it was left over.`;
    case "period":
      return `The period '${quote}' is not the year of the report.${right}`;
    case "later-meeting":
      return `'${quote}': ${detail.name} closed on ${detail.ended}, after this report was due. Please check.`;
    case "old-plan":
      return `'${quote}' is not of ${detail.year}. Check whether it was left over.`;
    case "carry-direction":
      return `'${quote}' does not say whether the cases come from that year or go into it.${right}`;
    case "old-wording":
      return `'${quote}' is a wording from before 2019.${right || " Put it as the regulation now does."}`;
    case "old-institution":
      return `'${quote}' has had another name since the reform.${right || " Write its present name."}`;
    case "self-name":
      return `'${quote}' is not what '${detail.organ}' calls itself. Check whether it was left over.`;
    case "other-organ":
      return `'${quote}' is not '${detail.organ}', whose report this is. Check whether it was left over.`;
    case "personal-data":
      return `Where '${quote}' begins there is ${personal[detail.what]}. Delete it, or mask it.`;
    case "placeholder":
      return `'${quote}' looks like a blank of a template. Fill it in or delete it.`;
    case "residue":
      return `'${quote}' was left by software. Delete it.`;
    case "doubled-word":
      return `'${quote}' has a word too many or too few.${right}`;
    case "half-width":
      return `'${quote}' has half-width punctuation.${right}`;
    case "doubled-mark":
      return `'${quote}' has two marks in one place.${right || " Keep one."}`;
    case "date-range":
      return `The dates '${quote}' are joined by a dash.${right}`;
    case "between-titles":
      return `No mark is needed between titles in a row: '${quote}'.${right}`;
    case "comma-in-pair":
      return `Words in a row in '${quote}' are divided by a comma.${right}`;
    case "unbalanced":
      return `The '${detail.mark}' at '${quote}' has no '${detail.lacks}'. Add it, or delete the one.`;
    case "space":
      return `'${quote}' has a space inside.${right}`;
    case "collocation":
      return `'${quote}' says the opposite of what is meant.${right}`;
    case "ambiguous":
      return `'${quote}' may be by post or by e-mail. Write 信函申请 or 电子邮件申请.`;
    case "unit-word":
      return `'${quote}' is not the unit for this.${right}`;
    case "wrong-word":
      return `'${quote}' is the wrong word.${right}`;
    case "count-as-share":
      return `'${quote}' is followed by a number, not by a share.${right}`;
  }
}

export const textFormWords: typeof zh = {
  readings,
  sentence: (finding) => `${matter(finding)} ${origin(finding.detail)}`,
};
