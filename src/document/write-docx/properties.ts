import { xmlElement } from "../write/markup";
import type { PrintableReport } from "../../domain/print/printable-report";
import { titleLines } from "../write/title-lines";
import { xmlDeclaration } from "./word-markup";

const namespaces = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

/** The properties of the file: its title, that it is a draft. No person, no date: both would travel with the file. */
export function coreProperties(printable: PrintableReport): string {
  const { draft, words } = printable;
  const properties = [
    xmlElement("dc:title", {}, [titleLines(printable).join("")]),
    xmlElement("dc:language", {}, ["zh-CN"]),
    draft ? xmlElement("cp:contentStatus", {}, [words.draftState]) : undefined,
  ];
  return xmlDeclaration + xmlElement("cp:coreProperties", namespaces, properties).markup;
}
