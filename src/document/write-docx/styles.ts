import type { Markup } from "../write/markup";
import { fontOf, letterLook, looks, paragraphLook, type LookName } from "./looks";
import { val, w, wordPart } from "./word-markup";

/** A paragraph style. Word shows the names of its own ones in the language of whoever opens the file. */
interface Style {
  readonly id: string;
  readonly name: string;
  /** What a person writes after it is body text. */
  readonly headsBody?: boolean;
}

export const styles: Readonly<Record<LookName, Style>> = {
  body: { id: "NianbaoBody", name: "Normal" },
  title: { id: "NianbaoTitle", name: "Title", headsBody: true },
  heading1: { id: "NianbaoHeading1", name: "heading 1", headsBody: true },
  heading2: { id: "NianbaoHeading2", name: "heading 2", headsBody: true },
  pageNumber: { id: "NianbaoFooter", name: "footer" },
  draftMark: { id: "NianbaoHeader", name: "header" },
  table: { id: "NianbaoTable", name: "年报表格" },
  smallTable: { id: "NianbaoSmallTable", name: "年报表格小字" },
};

export const styleNames = Object.keys(styles) as readonly LookName[];

/** A style as it stands among the styles; none is based on another, so that it looks the same in every file. */
export function styleMarkup(look: LookName, bodyId: string): Markup {
  const { id, name, headsBody } = styles[look];
  return w(
    "style",
    { type: "paragraph", ...(id === bodyId ? { default: 1 } : {}), styleId: id },
    val("name", name),
    headsBody === true ? val("next", bodyId) : undefined,
    val("uiPriority", 1),
    w("qFormat"),
    paragraphLook(looks[look]),
    letterLook(looks[look]),
  );
}

export function stylesPart(): string {
  const defaults = w(
    "docDefaults",
    {},
    w("rPrDefault", {}, w("rPr", {}, fontOf("body"), w("lang", { val: "en-US", eastAsia: "zh-CN", bidi: "ar-SA" }))),
    w("pPrDefault"),
  );
  return wordPart("styles", [defaults, ...styleNames.map((name) => styleMarkup(name, styles.body.id))]);
}
