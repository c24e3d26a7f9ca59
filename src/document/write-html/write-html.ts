import type { PrintableReport } from "../../domain/print/printable-report";
import { titleLines } from "../write/title-lines";
import { articleElement } from "./article";
import { chartsElement, draftElement, recordElement, type Chart } from "./asides";
import { styleSheet } from "./looks";
import { plainElement as make, styledElement } from "./page-markup";

/** Writes a report as a page of its own: no script, nothing loaded, readable without its style sheet. */
export function writeHtml(
  printable: PrintableReport,
  { charts = [] }: { readonly charts?: readonly Chart[] } = {},
): string {
  const head = make(
    "head",
    {},
    make("meta", { charset: "utf-8" }),
    make("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    make("title", {}, titleLines(printable).join("")),
    make("style", {}, { markup: styleSheet() }),
  );
  const body = make(
    "body",
    {},
    ...draftElement(printable, make),
    make("main", {}, articleElement(printable, make, chartsElement(charts, printable, make))),
    ...recordElement(printable, make),
  );
  return `<!DOCTYPE html>\n${make("html", { lang: "zh-CN" }, head, body).markup}\n`;
}

/** The report as a piece of a page, to be pasted into Word or into a website's editor: its looks stand in its elements. */
export function articleHtml(printable: PrintableReport): string {
  const parts = [...draftElement(printable, styledElement), articleElement(printable, styledElement)];
  return parts.map(({ markup }) => markup).join("\n");
}
