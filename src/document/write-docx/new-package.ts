import type { PrintableReport } from "../../domain/print/printable-report";
import { bodyMarkup } from "./body";
import { fontTable } from "./fonts";
import { coreKind, packageBytes, tieTypes, wordKind, type PackagePart, type Tie } from "./package-parts";
import { draftMarkPart, pageNumberPart } from "./page-lines";
import { pageSetup, textWidth, type PageLine } from "./page";
import type { StyleUses } from "./paragraphs";
import { coreProperties } from "./properties";
import { settingsPart } from "./settings";
import { styleNames, styles, stylesPart } from "./styles";
import { w, wordPart } from "./word-markup";

/** Every look has a style in our own files; that of the body is the standard one. */
const uses = Object.fromEntries(
  styleNames.map((look) => [look, look === "body" ? {} : { id: styles[look].id }]),
) as StyleUses;

/** A report as a Word file of our own layout. */
export function newPackage(printable: PrintableReport): Uint8Array {
  const besides = partsBesides(printable);
  const lines = besides.flatMap(({ pages, type }, at): readonly PageLine[] =>
    pages === undefined ? [] : [{ kind: type, pages, tie: tieId(at) }],
  );
  const body = [...bodyMarkup(printable, textWidth, uses), pageSetup(lines)];
  const document = part("document", `${wordKind}.document.main+xml`, wordPart("document", [w("body", {}, ...body)]));
  const core: PackagePart = { path: "docProps/core.xml", kind: coreKind, content: coreProperties(printable) };
  const roots = [
    { id: "rId1", type: tieTypes.document, target: document.path },
    { id: "rId2", type: tieTypes.core, target: core.path },
  ];
  const tied = besides.map(({ name, type, content }) => ({
    type,
    part: part(name, `${wordKind}.${type}+xml`, content),
  }));
  const ties = tied.map(({ type, part: { path } }, at) => ({ id: tieId(at), type: tieTypes[type], target: path }));
  return packageBytes(
    [document, ...tied.map((one) => one.part), core],
    new Map<string, readonly Tie[]>([
      ["", roots],
      [document.path, ties],
    ]),
  );
}

const tieId = (at: number): string => `rId${at + 1}`;

const part = (name: string, kind: string, content: string): PackagePart => ({
  path: `word/${name}.xml`,
  kind,
  content,
});

/** A part that the document is tied to; a header or footer with the pages it stands on. */
type PartBeside =
  | {
      readonly name: string;
      readonly type: "styles" | "settings" | "fontTable";
      readonly content: string;
      readonly pages?: undefined;
    }
  | {
      readonly name: string;
      readonly type: PageLine["kind"];
      readonly content: string;
      readonly pages: PageLine["pages"];
    };

function partsBesides({ draft, words }: PrintableReport): readonly PartBeside[] {
  const mark = draftMarkPart(words.draftMark, uses);
  const marks: readonly PartBeside[] = [
    { name: "header1", type: "header", pages: "default", content: mark },
    { name: "header2", type: "header", pages: "even", content: mark },
  ];
  return [
    { name: "styles", type: "styles", content: stylesPart() },
    { name: "settings", type: "settings", content: settingsPart() },
    { name: "fontTable", type: "fontTable", content: fontTable() },
    ...(draft ? marks : []),
    { name: "footer1", type: "footer", pages: "default", content: pageNumberPart("right", uses) },
    { name: "footer2", type: "footer", pages: "even", content: pageNumberPart("left", uses) },
  ];
}
