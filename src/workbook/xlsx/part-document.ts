import { WorkbookError } from "../workbook";
import { endOfToken } from "./xml";

/** A part as its root's opening and closing and the elements in between, each as it stands in the file. */
export interface PartDocument {
  /** All up to and including the root's opening tag. */
  readonly start: string;
  readonly children: readonly Child[];
  readonly end: string;
}

export interface Child {
  readonly name: string;
  readonly xml: string;
}

/** Takes an element apart one level deep. Throws WorkbookError "damaged". */
export function partDocument(xml: string): PartDocument {
  const children: Child[] = [];
  let start = "";
  let depth = 0;
  let childAt = 0;
  let childName = "";
  for (let tag = xml.indexOf("<"); tag >= 0;) {
    const end = endOfToken(xml, tag);
    if (end < 0) break;
    const closes = xml[tag + 1] === "/";
    const empty = xml[end - 2] === "/";
    if (!/[!?]/.test(xml[tag + 1] ?? "")) {
      if (closes) depth--;
      if (depth === 0 && empty) return emptyRoot(xml, tag, end);
      if (depth === 0 && closes) return { start, children, end: xml.slice(tag) };
      if (depth === 0) start = xml.slice(0, end);
      if (depth === 1 && !closes) {
        childAt = tag;
        childName = /[^\s/>]+/.exec(xml.slice(tag + 1, end))?.[0] ?? "";
      }
      if (depth === 1 && (closes || empty)) children.push({ name: childName, xml: xml.slice(childAt, end) });
      if (!closes && !empty) depth++;
    }
    tag = xml.indexOf("<", end);
  }
  throw new WorkbookError({ code: "damaged", detail: "the document breaks off" });
}

function emptyRoot(xml: string, tag: number, end: number): PartDocument {
  const name = /[^\s/>]+/.exec(xml.slice(tag + 1, end))?.[0] ?? "";
  return { start: `${xml.slice(0, end - 2).trimEnd()}>`, children: [], end: `</${name}>${xml.slice(end)}` };
}

export function documentText({ start, children, end }: PartDocument): string {
  return start + children.map((child) => child.xml).join("") + end;
}

/** The document with one child more, at the end. */
export function withLast<D extends PartDocument>(document: D, name: string, xml: string): D {
  return { ...document, children: [...document.children, { name, xml }] };
}

export function without<D extends PartDocument>(document: D, name: string): D {
  return { ...document, children: document.children.filter((child) => child.name !== name) };
}

/**
 * The document with `elements` in the place of all its children of that name. The schemas fix the order of elements;
 * programs call a file damaged that departs from it.
 */
export function withElements<D extends PartDocument>(
  document: D,
  order: readonly string[],
  name: string,
  elements: readonly string[],
): D {
  const others = document.children.filter((child) => child.name !== name);
  const later = others.findIndex((child) => order.indexOf(child.name) > order.indexOf(name));
  const at = later < 0 ? others.length : later;
  const added = elements.map((xml) => ({ name, xml }));
  return { ...document, children: [...others.slice(0, at), ...added, ...others.slice(at)] };
}

/**
 * The same XML with the main namespace as the default one. Some programs write `<x:row>`; what we add has no prefix.
 * Throws WorkbookError "would-lose" where the file uses a default namespace for something else.
 */
export function unprefixed(xml: string, path: string): string {
  const rootAt = xml.search(/<\w/);
  const rootTag = xml.slice(rootAt, Math.max(rootAt, endOfToken(xml, rootAt)));
  const prefix = /^<([\w.-]+):/.exec(rootTag)?.[1];
  if (prefix === undefined) return xml;
  if (/\sxmlns\s*=/.test(rootTag)) throw new WorkbookError({ code: "would-lose", parts: [path] });
  return xml
    .replace(new RegExp(`(</?)${escaped(prefix)}:`, "g"), "$1")
    .replace(new RegExp(`\\sxmlns:${escaped(prefix)}\\s*=`), " xmlns=");
}

function escaped(text: string): string {
  return text.replace(/[.-]/g, "\\$&");
}
