import { Parser } from "htmlparser2";
import type { Content } from "../content/content";
import { countTags } from "../count-tags";
import { withinLimit } from "../document-error";
import { maxPageDepth, maxPageNesting } from "../limits";
import { isLeftOut } from "./page-elements";
import { pageWriter } from "./page-writer";

/**
 * What stands on a page, in boxes as the page has them. The parser only takes the text apart: it knows no scripts and
 * loads nothing. Throws DocumentError.
 */
export function pageContent(page: string): readonly Content[] {
  const maxDepth = Math.min(maxPageDepth, Math.floor(maxPageNesting / Math.max(1, countTags(page))));
  const writer = pageWriter();
  /** For every open element what is to be done at its end. */
  const ends: (() => void)[] = [];
  let leftOut = 0;
  let articles = 0;

  const open = (name: string, attributes: Readonly<Record<string, string>>): (() => void) => {
    if (leftOut > 0 || isLeftOut(name, attributes, articles > 0)) {
      leftOut += 1;
      return () => (leftOut -= 1);
    }
    const end = writer.open(name, attributes);
    if (name !== "article" && name !== "main") return end;
    articles += 1;
    return () => {
      articles -= 1;
      end();
    };
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      withinLimit("depth", ends.length, maxDepth);
      ends.push(open(name, attributes));
    },
    onclosetag: () => ends.pop()?.(),
    ontext(text) {
      if (leftOut === 0) writer.text(text);
    },
  });
  parser.end(page);
  return writer.content();
}
