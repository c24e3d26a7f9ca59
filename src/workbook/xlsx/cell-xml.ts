import { a1 } from "../../domain/sheet/address";
import type { CellContent } from "../../domain/sheet/edit";
import { escapeCellText } from "./xml";

/**
 * A cell as XML. A text is written as text, whatever it begins with, and in the cell itself, so that the list of shared
 * texts stays as it is.
 */
export function cellXml(row: number, column: number, content: CellContent, style: string | undefined): string {
  const { value } = content;
  const start = `<c r="${a1(row, column)}"${style === undefined ? "" : ` s="${style}"`}`;
  if ("formula" in content) {
    const formula = `<f>${escapeCellText(content.formula)}</f>`;
    if (value === null) return `${start}>${formula}</c>`;
    if (typeof value === "number") return `${start}>${formula}<v>${finite(value)}</v></c>`;
    return `${start} t="str">${formula}<v>${escapeCellText(value)}</v></c>`;
  }
  if (value === null || value === "") return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${finite(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError("a cell cannot hold a number that is not finite");
  return value;
}
