/** Everything that writes reports, to be loaded when one is asked for. */
export { writeDocx } from "./write-docx/write-docx";
export { articleText } from "./write-html/article-text";
export { articleHtml, writeHtml } from "./write-html/write-html";
export type { Chart } from "./write-html/asides";
