import { xmlElement, type Markup } from "../write/markup";
import { firstLine, fontOf, type LookName } from "./looks";
import { val, w } from "./word-markup";

/** How a file's paragraphs of one look come to look so. */
export interface StyleUse {
  /** Absent for the file's standard style. */
  readonly id?: string;
  /** The style numbers its paragraphs, which have their numbers in the text. */
  readonly numbered?: boolean;
  /** In points; the style leaves it to its paragraphs to move their first line in. */
  readonly indentedAt?: number;
}

export type StyleUses = Readonly<Record<LookName, StyleUse>>;

/** What a paragraph has besides its style. */
export interface Besides {
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  readonly align?: "left" | "center" | "right";
  /** Moved in from either side by one character, in twips. */
  readonly aside?: number;
}

export function paragraph(use: StyleUse, besides: Besides, ...runs: readonly Markup[]): Markup {
  const { keepNext, newPage, align, aside } = besides;
  const properties = [
    use.id === undefined ? undefined : val("pStyle", use.id),
    keepNext === true ? w("keepNext") : undefined,
    newPage === true ? w("pageBreakBefore") : undefined,
    use.numbered === true ? w("numPr", {}, val("ilvl", 0), val("numId", 0)) : undefined,
    use.indentedAt === undefined ? undefined : firstLine(2, use.indentedAt),
    aside === undefined ? undefined : w("ind", { left: aside, right: aside }),
    align === undefined ? undefined : val("jc", align),
  ].filter((one) => one !== undefined);
  return w("p", {}, properties.length === 0 ? undefined : w("pPr", {}, ...properties), ...runs);
}

/** Without the hint a program may take quotation marks for Latin ones, whatever the style says. */
const chinese = w("rFonts", { hint: "eastAsia" });

export function run(text: string, look = chinese): Markup {
  return w("r", {}, w("rPr", {}, look), xmlElement("w:t", { "xml:space": "preserve" }, [text]));
}

/** Words of a heading that stand at the beginning of a paragraph. */
export const leadRun = (text: string): Markup => run(text, fontOf("heading2"));
