import type { PartDocument } from "../../../workbook/xlsx/part-document";
import { tieNamespace, wordNamespace } from "../word-markup";

/** Makes sure that the prefixes of our elements are known in a part of the template, whatever it calls its own. */
export function withOurPrefixes<D extends PartDocument>(part: D): D {
  const root = part.start.lastIndexOf("<");
  const tag = part.start.slice(root);
  const strict = /"(http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)"/.exec(tag)?.[1];
  const missing = [
    ["w", strict ?? wordNamespace],
    ["r", strict?.replace("wordprocessingml/main", "officeDocument/relationships") ?? tieNamespace],
  ].filter(([prefix]) => !tag.includes(`xmlns:${prefix}=`));
  const declared = missing.map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`).join("");
  return { ...part, start: part.start.slice(0, -1) + declared + part.start.slice(-1) };
}
