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
  readonly footnotes: WordElement | undefined;
  readonly endnotes: WordElement | undefined;
  /** A file put into the text as a whole, by the id of its tie; `spend` is told what it unpacks to. */
  readonly chunk: (id: string | undefined, spend: Spend) => Chunk;
}

export interface Chunk {
  readonly path: string;
  /** Undefined where the tie leads nowhere. */
  readonly bytes: Uint8Array | undefined;
}

type Spend = (size: number) => void;

/** Unpacks these parts and nothing else, and tells `spend` their size. Throws DocumentError or ZipError. */
export function wordPackage(file: Uint8Array, spend: Spend = () => {}): WordPackage {
  if (!isZip(file)) throw new DocumentError({ code: kindOfNonZip(file) });
  const entries = new Map(guardedDirectory(file, docxZipLimits).map((entry) => [entry.name.toLowerCase(), entry]));
  const bytesOf = (path: string | undefined, spendOn = spend) => {
    const entry = path === undefined ? undefined : entries.get(path.toLowerCase());
    if (entry === undefined) return undefined;
    spendOn(entry.size);
    return partBytes(file, entry);
  };
  const part = (path: string | undefined) => {
    const bytes = bytesOf(path);
    return bytes === undefined ? undefined : wordElements(partText(bytes));
  };
  const ties = (path: string) => tiesOf(part(path.replace(/([^/]*)$/, "_rels/$1.rels")), path);
  const mainPath = ties("").byKind.get("officeDocument");
  if (mainPath === undefined || !/\.xml$/i.test(mainPath)) throw new DocumentError({ code: "not-docx" });
  const document = part(mainPath);
  if (document === undefined) throw new DocumentError({ code: "damaged", detail: mainPath });
  if (document.name !== "document") throw new DocumentError({ code: "not-docx" });
  const { byKind, byId } = ties(mainPath);
  return {
    document,
    styles: part(byKind.get("styles")),
    numbering: part(byKind.get("numbering")),
    footnotes: part(byKind.get("footnotes")),
    endnotes: part(byKind.get("endnotes")),
    chunk(id, spendOn) {
      const path = byId.get(id ?? "");
      return { path: path ?? "altChunk", bytes: bytesOf(path, spendOn) };
    },
  };
}

/** A protected .docx and an old .doc are both compound files. */
function kindOfNonZip(file: Uint8Array): "encrypted" | "old-doc" | "not-docx" {
  if (holdsStream(file, "EncryptedPackage")) return "encrypted";
  return holdsStream(file, "WordDocument") ? "old-doc" : "not-docx";
}

function partBytes(file: Uint8Array, entry: ZipEntry): Uint8Array {
  withinLimit("size", entry.size, maxPartSize);
  return inflateWhole(file, entry);
}

function partText(bytes: Uint8Array): string {
  return new TextDecoder(markedEncoding(bytes) ?? "utf-8", { fatal: true }).decode(bytes);
}

interface Ties {
  /** By the last word of their type: "styles" → "word/styles.xml". The first of a kind counts. */
  readonly byKind: ReadonlyMap<string, string>;
  readonly byId: ReadonlyMap<string, string>;
}

/** Where a part's ties lead within the file. */
function tiesOf(ties: WordElement | undefined, from: string): Ties {
  const byKind = new Map<string, string>();
  const byId = new Map<string, string>();
  for (const { attributes } of ties?.children ?? []) {
    const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
    if (mode === "External") continue;
    const kind = type.slice(type.lastIndexOf("/") + 1);
    const path = partPath(from, target);
    if (!byKind.has(kind)) byKind.set(kind, path);
    byId.set(id, path);
  }
  return { byKind, byId };
}
