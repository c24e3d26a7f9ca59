import { documentText, partDocument } from "../../../workbook/xlsx/part-document";
import type { PrintableReport } from "../../../domain/print/printable-report";
import { bodyMarkup } from "../body";
import type { PageLine } from "../page";
import { draftMark, draftMarkPart } from "../page-lines";
import { coreKind, packageBytes, tieTypes, wordKind, type PackagePart, type Tie } from "../package-parts";
import type { StyleUses } from "../paragraphs";
import { coreProperties } from "../properties";
import { stylesPart } from "../styles";
import { carriedParts } from "./carried-parts";
import { kindOfTie, openTemplate, type Template } from "./open-template";
import { orRefuse } from "../../or-refuse";
import { headersOf, widthOf, withBody } from "./template-page";
import { templateStyles, withStyles } from "./template-styles";
import { withOurPrefixes } from "./word-prefix";

/**
 * A report as a Word file in an office's own layout: the template's page set-up, styles, headers and footers with our
 * text in the place of its own. Throws DocumentError for a template that is no Word file.
 */
export function templatePackage(printable: PrintableReport, file: Uint8Array): Uint8Array {
  return orRefuse(() => fromTemplate(printable, openTemplate(file)));
}

function fromTemplate(printable: PrintableReport, template: Template): Uint8Array {
  const styles = templateStyles(template.styles);
  const { uses } = styles;
  const carried = carriedParts(template);
  const ties = carried.ties.get(template.path) ?? [];
  const added = addedParts(printable, template, uses);
  const document: PackagePart = {
    path: template.path,
    kind: `${wordKind}.document.main+xml`,
    content: withBody(
      template.text(template.path),
      bodyMarkup(printable, widthOf(template), uses),
      added.flatMap(({ line }) => line ?? []),
    ),
  };
  const marked = markedHeaders(printable, template, ties);
  const parts = carried.parts.map((part): PackagePart => {
    if (part.kind.endsWith(".styles+xml")) return { ...part, content: withStyles(textOf(part), styles) };
    return marked.has(part.path) ? { ...part, content: withMark(textOf(part), printable, uses) } : part;
  });
  const core: PackagePart = { path: "docProps/core.xml", kind: coreKind, content: coreProperties(printable) };
  const roots: readonly Tie[] = [
    { id: "rId1", type: tieTypes.document, target: document.path },
    { id: "rId2", type: tieTypes.core, target: core.path },
  ];
  return packageBytes(
    [document, ...parts, ...added.map(({ part }) => part), core],
    new Map([
      ["", roots],
      ...[...carried.ties].filter(([, list]) => list.length > 0),
      [document.path, [...ties, ...added.map(({ tie }) => tie)]],
    ]),
  );
}

const textOf = ({ content }: PackagePart): string =>
  typeof content === "string" ? content : new TextDecoder().decode(content);

interface AddedPart {
  readonly part: PackagePart;
  readonly tie: Tie;
  readonly line?: PageLine;
}

/** Our styles where the template has none at all, and a header with the draft mark for pages that have none. */
function addedParts({ draft, words }: PrintableReport, template: Template, uses: StyleUses): readonly AddedPart[] {
  const styles: readonly AddedPart[] =
    template.styles !== undefined ? [] : [addedPart("nianbao-styles", "styles", stylesPart())];
  const headers = headersOf(template);
  const bare = draft ? (["default", "even", "first"] as const).filter((pages) => !headers.has(pages)) : [];
  const marks = bare.map((pages): AddedPart => {
    const added = addedPart(`nianbao-${pages}-header`, "header", draftMarkPart(words.draftMark, uses));
    return { ...added, line: { kind: "header", pages, tie: added.tie.id } };
  });
  return [...styles, ...marks];
}

function addedPart(name: string, type: "styles" | "header", content: string): AddedPart {
  const path = `word/${name}.xml`;
  return {
    part: { path, kind: `${wordKind}.${type}+xml`, content },
    tie: { id: name, type: tieTypes[type], target: path },
  };
}

/** Paths of the template's own headers that have to say that this is a draft. */
function markedHeaders({ draft }: PrintableReport, template: Template, ties: readonly Tie[]): ReadonlySet<string> {
  const used = new Set(headersOf(template).values());
  const headers = ties.filter(({ id, type }) => kindOfTie(type) === "header" && used.has(id));
  return new Set(draft ? headers.map(({ target }) => target) : []);
}

function withMark(text: string, { words }: PrintableReport, uses: StyleUses): string {
  const header = withOurPrefixes(partDocument(text));
  const mark = { name: "w:p", xml: draftMark(words.draftMark, uses).markup };
  return documentText({ ...header, children: [mark, ...header.children] });
}
