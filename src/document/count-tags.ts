import { withinLimit } from "./document-error";
import { maxTags } from "./limits";

/** How many tags a text has at the most: everything that may be one. Throws DocumentError where that is too many. */
export function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) count += 1;
  withinLimit("tags", count, maxTags);
  return count;
}
