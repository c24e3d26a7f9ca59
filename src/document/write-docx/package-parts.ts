import { xmlElement } from "../write/markup";
import { writeZip } from "../../zip/write-zip";
import { tieNamespace, xmlDeclaration } from "./word-markup";

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
export const wordKind = "application/vnd.openxmlformats-officedocument.wordprocessingml";
export const coreKind = "application/vnd.openxmlformats-package.core-properties+xml";
const tiesKind = "application/vnd.openxmlformats-package.relationships+xml";

/** A part of the file: its path, what it is, its content. */
export interface PackagePart {
  readonly path: string;
  readonly kind: string;
  readonly content: string | Uint8Array;
}

/** A tie from one part to another. Targets are paths from the root of the package. */
export interface Tie {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export const tieTypes = {
  document: `${tieNamespace}/officeDocument`,
  core: `${packageNamespace}/relationships/metadata/core-properties`,
  styles: `${tieNamespace}/styles`,
  fontTable: `${tieNamespace}/fontTable`,
  settings: `${tieNamespace}/settings`,
  header: `${tieNamespace}/header`,
  footer: `${tieNamespace}/footer`,
} as const;

/** The ties of a part; "" for those of the package. */
export type TiesByPart = ReadonlyMap<string, readonly Tie[]>;

/** The file: its parts, the ties between them and the list of what they are, always in the same order. */
export function packageBytes(parts: readonly PackagePart[], ties: TiesByPart): Uint8Array {
  const encoder = new TextEncoder();
  const tieParts = [...ties].map(([from, list]) => ({
    name: from.replace(/([^/]*)$/, "_rels/$1.rels"),
    content: encoder.encode(tiesPart(list)),
  }));
  return writeZip([
    { name: "[Content_Types].xml", content: encoder.encode(kindsPart(parts)) },
    ...tieParts,
    ...parts.map(({ path, content }) => ({
      name: path,
      content: typeof content === "string" ? encoder.encode(content) : content,
    })),
  ]);
}

function tiesPart(ties: readonly Tie[]): string {
  const list = ties.map(({ id, type, target }) =>
    xmlElement("Relationship", { Id: id, Type: type, Target: `/${target}` }, []),
  );
  return xmlDeclaration + xmlElement("Relationships", { xmlns: `${packageNamespace}/relationships` }, list).markup;
}

function kindsPart(parts: readonly PackagePart[]): string {
  const list = [
    xmlElement("Default", { Extension: "rels", ContentType: tiesKind }, []),
    ...parts.map(({ path, kind }) => xmlElement("Override", { PartName: `/${path}`, ContentType: kind }, [])),
  ];
  return xmlDeclaration + xmlElement("Types", { xmlns: `${packageNamespace}/content-types` }, list).markup;
}
