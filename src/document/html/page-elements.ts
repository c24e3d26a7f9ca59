/** Parts of a page that hold other parts. */
export const boxes: ReadonlySet<string> = new Set([
  ..."article blockquote body center details dl fieldset figure form header main ol section ul div html".split(" "),
]);

/** Elements whose text stands on lines of its own. */
export const lineElements: ReadonlySet<string> = new Set([
  ..."p h1 h2 h3 h4 h5 h6 li dt dd pre address caption figcaption hr legend summary table tr td th tbody".split(" "),
  ..."thead tfoot".split(" "),
]);

/** What is not text of the page, what only a program or a visitor fills, and what belongs to the site around it. */
const leftOut: ReadonlySet<string> = new Set([
  ..."title style script noscript template iframe object embed applet audio video canvas svg math map xml".split(" "),
  ..."select option button textarea datalist dialog".split(" "),
  ..."nav aside footer".split(" "),
]);

const siteRoles = /^(?:navigation|banner|contentinfo|complementary|search)$/;

/** LibreOffice writes what stands at the edges of every page into boxes with these titles. */
const pageEdges = /^(?:header|footer)$/;

/** From a footnote's mark in the text to the note and back, as Word and LibreOffice write it: "6件¹" is not 61. */
const noteMark = /^#(?:_(?:ftn|edn)(?:ref)?|sd(?:foot|end)note)\d/;

/** Whether an element, and all that is in it, does not belong to what a reader reads. */
export function isLeftOut(name: string, attributes: Readonly<Record<string, string>>, inArticle: boolean): boolean {
  if (leftOut.has(name) || attributes["hidden"] !== undefined) return true;
  // The head of the page is the site's, that of an article holds its title.
  if (name === "header" && !inArticle) return true;
  if (siteRoles.test(attributes["role"] ?? "")) return true;
  if (name === "a" && noteMark.test(attributes["href"] ?? "")) return true;
  if (name === "div" && pageEdges.test(attributes["title"] ?? "")) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(attributes["style"] ?? "");
}

/** 1 for h1. */
export function headingLevel(name: string): number | undefined {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : undefined;
}
