import { isFigureFinding, isRepeatedFinding, type CheckedTextFinding } from "../../domain/text/checked-finding";
import type { textWords as zh } from "../zh-CN/text";
import { figureWords } from "./text-figures";
import { textFormWords } from "./text-form";
import { repeatedWords } from "./text-repeated";

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
    "text.leftover": "Leftovers of templates, editors and last year",
    "text.punctuation": "Punctuation and wording",
    "text.contradiction": "Contradictions",
    "fee.missing": "The three fee figures",
    "fee.inconsistent": "Fee figures against each other",
    "fee.tariff": "Fee figures and the tariff",
    "fee.table": "Fee figures and tables",
  },
  sentence: (finding: CheckedTextFinding): string => {
    if (isFigureFinding(finding)) return figureWords(finding);
    return isRepeatedFinding(finding) ? repeatedWords.sentence(finding) : textFormWords.sentence(finding);
  },
};
