import { isFigureFinding, type CheckedTextFinding } from "../../domain/text/checked-finding";
import type { textWords as zh } from "../zh-CN/text";
import { figureWords } from "./text-figures";
import { textFormWords } from "./text-form";

export const textWords: typeof zh = {
  names: {
    "text.heading": "Section headings",
    "text.numbering": "Numbers of headings",
    "text.title": "Title of the report",
    "text.section-empty": "Contents of a section",
    "text.table-figure": "Figures in text and tables",
    "text.parts": "Parts and their total",
    "text.percent": "Percentages and growth",
    "text.statute": "Names and numbers of statutes",
    "text.stale-year": "Years",
    "text.leftover": "Leftovers of templates and editors",
    "text.punctuation": "Punctuation and wording",
    "text.contradiction": "Contradictions",
    "fee.missing": "The three fee figures",
    "fee.inconsistent": "Fee figures against each other",
    "fee.table": "Fee figures and tables",
  },
  sentence: (finding: CheckedTextFinding): string =>
    isFigureFinding(finding) ? figureWords(finding) : textFormWords.sentence(finding),
};
