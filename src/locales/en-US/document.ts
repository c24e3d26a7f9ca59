import type { DocumentProblem } from "../../document/document-error";
import type { documentWords as zh } from "../zh-CN/document";

type TooLarge = Extract<DocumentProblem, { code: "too-large" }>;

const count = (number: number): string => number.toLocaleString("en-US");
const megabytes = (bytes: number): string => `${count(Math.ceil(bytes / 1024 / 1024))} MB`;

const tooLarge: { [What in TooLarge["what"]]: (found: number, limit: number) => string } = {
  entries: (found, limit) =>
    `The file has ${count(found)} parts, more than the limit of ${count(limit)}, and was not opened. No report has that many: check where it comes from. If it is a report, open it in Word or WPS, save a new copy and try again.`,
  ratio: (found, limit) =>
    `Something in the file is packed ${count(found)} times smaller, beyond the limit of ${count(limit)}; it may be a "zip bomb" and was not opened. Check where it comes from. If it is a report, open it in Word or WPS, save a new copy and try again.`,
  size: (found, limit) =>
    `The file (or a part of it) takes ${megabytes(found)}, more than the limit of ${megabytes(limit)}, and was not read. Remove its pictures and whatever is not the report, save a copy and try again.`,
  tags: (found, limit) =>
    `The file has ${count(found)} tags, beyond the limit of ${count(limit)}, and was not read. No report has that many: check where it comes from. If it is a report, copy its text and tables to a new Word document and try again.`,
  depth: (found, limit) =>
    `Elements of the file stand inside each other ${count(found)} deep, beyond the limit of ${count(limit)}, and it was not read to its end. Copy its text and tables to a new Word document and try again.`,
  cells: (found, limit) =>
    `A table takes up ${count(found)} cells, beyond the limit of ${count(limit)}, and was not read to its end. Check whether a cell in it spans very many columns; correct it or delete the table, and try again.`,
};

const sentences: { [Code in DocumentProblem["code"]]: (problem: Extract<DocumentProblem, { code: Code }>) => string } =
  {
    "not-docx": () =>
      "This is not a .docx document and was not opened. Open it in Word or WPS, save it as a Word document (*.docx) and try again; changing the file's extension is not enough.",
    "not-html": () =>
      "This is not a web page and was not opened. Open the page with the report in a browser, press Ctrl+S, save it as HTML only and try again.",
    "old-doc": () =>
      "This is a document in the old format (.doc) and was not opened. Open it in Word or WPS, save it as a Word document (*.docx) and try again; changing the file's extension is not enough.",
    "web-archive": () =>
      "This is a web page saved as one archive file (.mht) and was not read. Open the page with the report in a browser, press Ctrl+S, save it as HTML only and try again.",
    encrypted: () =>
      "The document needs a password and was not opened. Open it in Word or WPS, remove the password under File, Info, Protect Document, save it and try again.",
    damaged: ({ detail }) =>
      `The file is incomplete or damaged (${detail}) and was not read. Copy or download it again; or open it in Word, let Word repair it, save a copy and try that.`,
    "too-large": ({ what, found, limit }) => tooLarge[what](found, limit),
    "foreign-part": ({ part }) =>
      `Another file (${part}) was put into this document as a whole, and what it holds could not be read, so nothing was checked. Open the document in Word and save it once, which takes the file into the text; then try again.`,
    "no-text": ({ pictures }) =>
      pictures > 0
        ? `The file holds ${count(pictures)} pictures and neither text nor tables, so there is nothing to check. It may be a scan: open the version whose text can be selected.`
        : "The file holds neither text nor tables, so there is nothing to check. Check that this is the report itself; if the page has it as an attachment, download that and try again.",
  };

export const documentWords: typeof zh = (problem) =>
  (sentences[problem.code] as (problem: DocumentProblem) => string)(problem);
