import { areaA1 } from "../../domain/sheet/address";
import { isOurMark, type Mark } from "../../domain/sheet/edit";
import { withElements, type Child } from "./part-document";
import { sheetOrder, type SheetDocument } from "./sheet-document";
import type { StyleTable } from "./style-table";
import { escapeXml, unescapeXml } from "./xml";

const rule = /<((?:[\w.-]+:)?)cfRule\b[^>]*?(?:\/>|>([\s\S]*?)<\/\1cfRule>)/g;
const ruleFormula = /<(?:[\w.-]+:)?(?:formula|f)\b[^>]*>([\s\S]*?)</;

/**
 * Parts of a sheet that hold rules: plain ones, and those that Excel moves to the extensions because they look at other
 * sheets. Emptied containers go from the inside out.
 */
const emptied = [
  /<((?:[\w.-]+:)?)conditionalFormatting\b[^>]*>\s*(?:<[\w.-]+:sqref>[^<]*<\/[\w.-]+:sqref>)?\s*<\/\1conditionalFormatting>/g,
  /<((?:[\w.-]+:)?)conditionalFormattings\b[^>]*>\s*<\/\1conditionalFormattings>/g,
  /<ext\b[^>]*>\s*<\/ext>/g,
  /<extLst\b[^>]*>\s*<\/extLst>/g,
];

/**
 * The sheet with these marks in the place of ours; the rules of others stay letter for letter.
 * The same object where there were none and none are to be.
 */
export function withMarks(sheet: SheetDocument, marks: readonly Mark[], styles: StyleTable): SheetDocument {
  const children = sheet.children.flatMap((child) => {
    const xml = mayHoldRules(child.name) ? withoutOurs(child.xml) : child.xml;
    return child.name !== "sheetData" && xml === "" ? [] : [{ ...child, xml }];
  });
  if (marks.length === 0 && sameRules(children, sheet.children)) return sheet;
  const kept = children.filter((child) => child.name === "conditionalFormatting").map((child) => child.xml);
  const next = highestPriority(children.map((child) => child.xml)) + 1;
  const added = marks.map((mark, i) => markXml(mark, next + i, styles.mark(mark.tone)));
  return withElements({ ...sheet, children }, sheetOrder, "conditionalFormatting", [...kept, ...added]);
}

function sameRules(now: readonly Child[], before: readonly Child[]): boolean {
  return now.length === before.length && now.every((child, i) => child.xml === before[i]?.xml);
}

function mayHoldRules(name: string): boolean {
  return name === "conditionalFormatting" || name === "extLst";
}

function withoutOurs(xml: string): string {
  const rest = xml.replace(rule, (whole, _prefix, inner: string | undefined) => (isOurs(inner) ? "" : whole));
  return rest === xml ? xml : emptied.reduce((text, pattern) => text.replace(pattern, ""), rest);
}

function isOurs(inner: string | undefined): boolean {
  return isOurMark(unescapeXml(ruleFormula.exec(inner ?? "")?.[1] ?? ""));
}

function highestPriority(xml: readonly string[]): number {
  const numbers = xml.flatMap((text) => [...text.matchAll(/\bpriority="(\d+)"/g)].map(([, digits]) => Number(digits)));
  return numbers.reduce((a, b) => Math.max(a, b), 0);
}

function markXml({ area, formula }: Mark, priority: number, format: number): string {
  return (
    `<conditionalFormatting sqref="${areaA1(area)}">` +
    `<cfRule type="expression" dxfId="${format}" priority="${priority}"><formula>${escapeXml(formula)}</formula></cfRule>` +
    `</conditionalFormatting>`
  );
}
