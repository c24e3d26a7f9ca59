import type { CellLook, Mark } from "../../domain/sheet/edit";
import { cellLooks, linkColour, markColours, type LookStyle } from "../cell-looks";
import { documentText, partDocument, withElements, withLast, type PartDocument } from "./part-document";

const order = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors"],
  "extLst",
];

/** Used where a workbook has no styles of its own. The first two fills are fixed by every program. */
export function blankStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
    `<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`
  );
}

/** The workbook's formats; ours are added behind the others, once, when they are asked for. */
export interface StyleTable {
  /** The number of a look, for a cell's `s`. */
  look(look: CellLook): number;
  /** The number of a mark's format, for a rule's `dxfId`. */
  mark(tone: Mark["tone"]): number;
  /** The part as it is now; undefined if nothing had to be added. */
  changedText(): string | undefined;
}

export function styleTable(styles: string): StyleTable {
  let document = partDocument(styles);
  let changed = false;

  /** The position of an item in its list, added if it is not there. */
  const numberOf = (listName: string, item: string): number => {
    const xml = document.children.find((child) => child.name === listName)?.xml ?? `<${listName}/>`;
    const list = partDocument(xml);
    const present = list.children.findIndex((child) => child.xml === item);
    if (present >= 0) return present;
    changed = true;
    document = withElements(document, order, listName, [documentText(counted(withLast(list, "", item)))]);
    return list.children.length;
  };

  return {
    look(look) {
      const style = cellLooks[look];
      const font = numberOf("fonts", fontXml(style));
      const border = numberOf("borders", borderXml(style));
      return numberOf("cellXfs", formatXml(style, font, border));
    },
    mark: (tone) => numberOf("dxfs", markXml(tone)),
    changedText: () => (changed ? documentText(document) : undefined),
  };
}

function counted(list: PartDocument): PartDocument {
  const open = list.start.replace(/\scount\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return { ...list, start: `${open.slice(0, -1)} count="${list.children.length}">` };
}

function fontXml({ font, size, bold, link }: LookStyle): string {
  const colour = link ? `<u/><sz val="${size}"/><color rgb="FF${linkColour}"/>` : `<sz val="${size}"/>`;
  return `<font>${bold ? "<b/>" : ""}${colour}<name val="${font}"/><charset val="134"/></font>`;
}

function borderXml({ border }: LookStyle): string {
  const sides = ["left", "right", "top", "bottom"];
  const side = (name: string) => (border ? `<${name} style="thin"><color rgb="FF000000"/></${name}>` : `<${name}/>`);
  return `<border>${sides.map(side).join("")}<diagonal/></border>`;
}

function formatXml({ horizontal, wrap }: LookStyle, font: number, border: number): string {
  return (
    `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" ` +
    `applyFill="1" applyBorder="1" applyAlignment="1">` +
    `<alignment horizontal="${horizontal}" vertical="center"${wrap ? ' wrapText="1"' : ""}/></xf>`
  );
}

/** In the format of a rule the colour of a plain fill is its background colour. */
function markXml(tone: Mark["tone"]): string {
  return `<dxf><fill><patternFill><bgColor rgb="FF${markColours[tone]}"/></patternFill></fill></dxf>`;
}
