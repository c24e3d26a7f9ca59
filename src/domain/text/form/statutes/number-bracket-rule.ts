import type { Paragraph } from "../../report-text";
import { saying, type FormRule, type Found } from "../form-rule";
import { bodyOf } from "../passages";
import { documentYears } from "../sources";
import { citedNumbers } from "./document-number";
import { statutes } from "./known-statutes";

/** The brackets in the number of a document that the dictionary does not know; those it knows are put right as a whole. */
export const numberBracketRule: FormRule = {
  code: "number-brackets",
  id: "text.punctuation",
  severity: "warning",
  source: documentYears,
  find: (text) => bodyOf(text).flatMap(otherBrackets),
  examples: {
    holds: saying("按照《工作方案》（通政办发〔2023〕5号）要求。"),
    fails: saying("按照《工作方案》（通政办发(2023)5号）要求。"),
  },
};

/** 通政办发, 国办函. A decision of an office's own, 罚字[2023]第5号, has the form of its forms. */
const ofDocument = /[发函]$/u;

const known = statutes.flatMap(({ numbers = [], misnumbered = [] }) => [...numbers, ...misnumbered]);

function otherBrackets(paragraph: Paragraph): readonly Found[] {
  return citedNumbers(paragraph.text).flatMap(({ number, brackets, start, end }) => {
    const at = number.indexOf("〔");
    if (brackets === "〔〕" || !ofDocument.test(number.slice(0, at)) || known.some((one) => number.endsWith(one)))
      return [];
    const open = paragraph.text.slice(start, end).search(/[〔[［【（(﹝〈]/u);
    const span = { paragraph, start: start + open, end };
    return [{ span, suggestion: number.slice(at), fact: { code: "number-brackets" } }];
  });
}
