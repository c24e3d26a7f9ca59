import { partPath } from "../../zip/part-path";
import { holdsStream, isZip } from "../../zip/file-kind";
import { guardedDirectory } from "../../zip/guarded-directory";
import { inflateWhole } from "../../zip/inflate-part";
import type { ZipEntry } from "../../zip/zip-directory";
import { DocumentError, withinLimit } from "../document-error";
import { docxZipLimits, maxPartSize } from "../limits";
import { markedEncoding } from "../marked-encoding";
import type { WordElement } from "./word-element";
import { wordElements } from "./word-xml";

/** The parts of a .docx that a reader looks at. */
export interface WordPackage {
  readonly document: WordElement;
  readonly styles: WordElement | undefined;
  readonly numbering: WordElement | undefined;
}

/** Unpacks the three parts and nothing else. Throws DocumentError or ZipError. */
export function wordPackage(file: Uint8Array): WordPackage {
  if (!isZip(file)) throw new DocumentError({ code: kindOfNonZip(file) });
  const entries = new Map(guardedDirectory(file, docxZipLimits).map((entry) => [entry.name.toLowerCase(), entry]));
  const part = (path: string | undefined) => {
    const entry = path === undefined ? undefined : entries.get(path.toLowerCase());
    return entry === undefined ? undefined : wordElements(partText(file, entry));
  };
  const ties = (path: string) => tiesOf(part(path.replace(/([^/]*)$/, "_rels/$1.rels")), path);
  const mainPath = ties("").get("officeDocument");
  if (mainPath === undefined || !/\.xml$/i.test(mainPath)) throw new DocumentError({ code: "not-docx" });
  const document = part(mainPath);
  if (document === undefined) throw new DocumentError({ code: "damaged", detail: mainPath });
  if (document.name !== "document") throw new DocumentError({ code: "not-docx" });
  const besides = ties(mainPath);
  return { document, styles: part(besides.get("styles")), numbering: part(besides.get("numbering")) };
}

/** A protected .docx and an old .doc are both compound files. */
function kindOfNonZip(file: Uint8Array): "encrypted" | "old-doc" | "not-docx" {
  if (holdsStream(file, "EncryptedPackage")) return "encrypted";
  return holdsStream(file, "WordDocument") ? "old-doc" : "not-docx";
}

function partText(file: Uint8Array, entry: ZipEntry): string {
  withinLimit("size", entry.size, maxPartSize);
  const bytes = inflateWhole(file, entry);
  return new TextDecoder(markedEncoding(bytes) ?? "utf-8", { fatal: true }).decode(bytes);
}

/** Where a part's ties lead, by the last word of their type: "styles" → "word/styles.xml". The first of a kind counts. */
function tiesOf(ties: WordElement | undefined, from: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { attributes } of ties?.children ?? []) {
    const { Type: type = "", Target: target = "", TargetMode: mode } = attributes;
    const kind = type.slice(type.lastIndexOf("/") + 1);
    if (mode !== "External" && !found.has(kind)) found.set(kind, partPath(from, target));
  }
  return found;
}
