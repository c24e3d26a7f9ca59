import { attributesOf, unescapeCellText } from "./xml";

/** The formula element of a cell's inner text. */
export interface CellFormula {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly xml: string;
}

const formulaElement = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/;

export function formulaOf(cell: string): CellFormula | undefined {
  const match = formulaElement.exec(cell);
  if (match === null) return undefined;
  const [xml, attributes = "", text = ""] = match;
  return { attributes: attributesOf(attributes), text: unescapeCellText(text), xml };
}

/** References of the areas that one formula fills together: none of their cells can be changed alone. */
export function sharedAreas(data: string): readonly string[] {
  return [...data.matchAll(/<f\s[^>]*\bt=["'](?:array|dataTable)["'][^>]*>/g)].flatMap(([tag]) => {
    const reference = /\bref=["']([^"']+)["']/.exec(tag)?.[1];
    return reference?.includes(":") ? [reference] : [];
  });
}
