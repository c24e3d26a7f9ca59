import { guardedDirectory } from "../../../zip/guarded-directory";
import { inflateWhole } from "../../../zip/inflate-part";
import { partPath } from "../../../zip/part-path";
import { DocumentError, withinLimit } from "../../document-error";
import { attributeOf, childrenOf, type WordElement } from "../../docx/word-element";
import { wordPackage } from "../../docx/word-package";
import { wordElements } from "../../docx/word-xml";
import { docxZipLimits, maxPartSize } from "../../limits";
import { markedEncoding } from "../../marked-encoding";
import type { Tie } from "../package-parts";

/** An office's own Word file, whose page, styles, headers and footers a report takes on. */
export interface Template {
  readonly path: string;
  readonly document: WordElement;
  readonly styles: WordElement | undefined;
  bytes(path: string): Uint8Array;
  text(path: string): string;
  kindOf(path: string): string;
  /** Ties to parts that are there. Links out of the file are none. */
  ties(path: string): readonly Tie[];
  /** Ids of all ties of a part, links included. */
  tieIds(path: string): readonly string[];
}

/** Throws DocumentError or ZipError for what is no Word file. */
export function openTemplate(file: Uint8Array): Template {
  const { document, styles } = wordPackage(file);
  const entries = new Map(guardedDirectory(file, docxZipLimits).map((entry) => [entry.name.toLowerCase(), entry]));
  const bytes = (path: string): Uint8Array => {
    const entry = entries.get(path.toLowerCase());
    if (entry === undefined) throw new DocumentError({ code: "damaged", detail: path });
    withinLimit("size", entry.size, maxPartSize);
    return inflateWhole(file, entry);
  };
  const text = (path: string): string => {
    const content = bytes(path);
    return new TextDecoder(markedEncoding(content) ?? "utf-8", { fatal: true }).decode(content);
  };
  const written = (path: string): string => text(path).replace(declaredEncoding, `$1 encoding="UTF-8"`);
  const tieElements = (path: string): readonly WordElement[] => {
    const tiePath = path.replace(/([^/]*)$/, "_rels/$1.rels");
    return entries.has(tiePath.toLowerCase()) ? wordElements(text(tiePath)).children : [];
  };
  const ties = (path: string): readonly Tie[] =>
    tieElements(path).flatMap(({ attributes }) => {
      const { Id: id = "", Type: type = "", Target: to = "", TargetMode: mode } = attributes;
      const target = partPath(path, to);
      return mode === "External" || !entries.has(target.toLowerCase()) ? [] : [{ id, type, target }];
    });
  return {
    path: ties("").find(({ type }) => kindOfTie(type) === "officeDocument")?.target ?? "",
    document,
    styles,
    bytes,
    text: written,
    kindOf: kinds(wordElements(text("[Content_Types].xml"))),
    ties,
    tieIds: (path) => tieElements(path).map((element) => attributeOf(element, "Id") ?? ""),
  };
}

/** What is written again is written in UTF-8. */
const declaredEncoding = /^(<\?xml[^>]*?)\sencoding\s*=\s*(?:"[^"]*"|'[^']*')/;

/** The last word of a tie's type: "styles". */
export const kindOfTie = (type: string): string => type.slice(type.lastIndexOf("/") + 1);

function kinds(list: WordElement): (path: string) => string {
  const typesBy = (name: string, key: string) =>
    new Map(
      list.children
        .filter((child) => child.name.endsWith(name))
        .map((child) => [(attributeOf(child, key) ?? "").toLowerCase(), attributeOf(child, "ContentType") ?? ""]),
    );
  const byPath = typesBy("Override", "PartName");
  const byEnding = typesBy("Default", "Extension");
  return (path) => {
    const lower = path.toLowerCase();
    const kind = byPath.get(`/${lower}`) ?? byEnding.get(lower.slice(lower.lastIndexOf(".") + 1));
    if (kind === undefined) throw new DocumentError({ code: "damaged", detail: path });
    return kind;
  };
}

/** The children of the body, of which the last says how its pages are set up. */
export function bodyOf(document: WordElement): WordElement | undefined {
  return childrenOf(document, "body")[0];
}
