import { WorkbookError } from "../workbook";
import { maxTokenLength } from "./limits";

/** Receives a document tag by tag. Names come without their namespace prefix, texts and attributes undecoded. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  /** Also called for an element without content. */
  close(name: string): void;
  text?(text: string): void;
}

export interface XmlScanner {
  /** Takes the next piece of the document; it may end anywhere. */
  feed(piece: string): void;
  /** Throws WorkbookError "damaged" if the document is not complete. */
  end(): void;
}

/**
 * A small scanner for the XML of workbooks: elements, text, CDATA; comments and instructions are skipped.
 * Document types are refused: no workbook has one, and entities of one's own are how such files are made to explode.
 */
export function xmlScanner(handler: XmlHandler): XmlScanner {
  let rest = "";
  let depth = 0;
  let elements = 0;

  const element = (token: string): void => {
    if (token.charCodeAt(0) === slash) {
      if (--depth < 0) throw damagedXml("an element closes that never opened");
      handler.close(localName(token, 1));
      return;
    }
    elements++;
    const empty = token.charCodeAt(token.length - 1) === slash;
    const nameEnd = endOfName(token, 0);
    const name = localName(token, 0);
    handler.open(name, token.slice(nameEnd, empty ? -1 : undefined));
    if (empty) handler.close(name);
    else depth++;
  };

  return {
    feed(piece) {
      const text = rest + piece;
      let at = 0;
      for (;;) {
        const tag = text.indexOf("<", at);
        if (tag < 0) break;
        const end = endOfToken(text, tag);
        if (end < 0) break;
        if (tag > at) handler.text?.(text.slice(at, tag));
        const second = text.charCodeAt(tag + 1);
        if (second !== bang && second !== question) element(text.slice(tag + 1, end - 1));
        else if (text.startsWith("<![CDATA[", tag)) handler.text?.(escapeXml(text.slice(tag + 9, end - 3)));
        at = end;
      }
      rest = text.slice(at);
      if (rest.length > maxTokenLength) throw damagedXml("a text without end");
    },
    end() {
      if (depth !== 0 || elements === 0 || rest.trim() !== "") throw damagedXml("the document breaks off");
    },
  };
}

const slash = 0x2f;
const bang = 0x21;
const question = 0x3f;
const quote = 0x22;
const apostrophe = 0x27;
const greater = 0x3e;
const colon = 0x3a;

/** Where the token that begins at `tag` is over, or -1 if it is not all there yet. */
export function endOfToken(text: string, tag: number): number {
  const second = text.charCodeAt(tag + 1);
  if (second === bang) {
    if (text.length - tag < 9) return -1;
    if (text.startsWith("<!--", tag)) return after(text, "-->", tag + 4);
    if (text.startsWith("<![CDATA[", tag)) return after(text, "]]>", tag + 9);
    throw damagedXml("a document type");
  }
  if (second === question) return after(text, "?>", tag + 2);
  let open = 0;
  for (let i = tag + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (open !== 0) {
      if (code === open) open = 0;
    } else if (code === greater) return i + 1;
    else if (code === quote || code === apostrophe) open = code;
  }
  return -1;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function endOfName(token: string, from: number): number {
  for (let i = from; i < token.length; i++) {
    const code = token.charCodeAt(i);
    if (code <= 0x20 || code === slash) return i;
  }
  return token.length;
}

function localName(token: string, from: number): string {
  const end = endOfName(token, from);
  for (let i = from; i < end; i++) if (token.charCodeAt(i) === colon) return token.slice(i + 1, end);
  return token.slice(from, end);
}

/** Scans a document that is there as a whole. */
export function scanXml(text: string, handler: XmlHandler): void {
  const scanner = xmlScanner(handler);
  scanner.feed(text);
  scanner.end();
}

/** Calls back for every attribute, its name with prefix, its value undecoded. */
export function eachAttribute(attributes: string, visit: (name: string, value: string) => void): void {
  let at = 0;
  for (;;) {
    const equals = attributes.indexOf("=", at);
    if (equals < 0) return;
    let open = equals + 1;
    while (attributes.charCodeAt(open) <= 0x20) open++;
    const mark = attributes.charCodeAt(open);
    const end = mark === quote ? attributes.indexOf('"', open + 1) : attributes.indexOf("'", open + 1);
    if ((mark !== quote && mark !== apostrophe) || end < 0) throw damagedXml("an attribute without quotes");
    visit(attributes.slice(at, equals).trim(), attributes.slice(open + 1, end));
    at = end + 1;
  }
}

/** All attributes by name, decoded. */
export function attributesOf(attributes: string): Readonly<Record<string, string | undefined>> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  eachAttribute(attributes, (name, value) => (found[name] = unescapeXml(value)));
  return found;
}

/** Whether an attribute of the schema's boolean type says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) =>
    letter === "&" ? "&amp;" : letter === "<" ? "&lt;" : letter === ">" ? "&gt;" : "&quot;",
  );
}

/** Cell text: besides XML's own escapes, control characters stand as _x000D_, and a literal _x000D_ as _x005F_x000D_. */
export function unescapeCellText(text: string): string {
  const plain = unescapeXml(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);
  if (!plain.includes("_x")) return plain;
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

export function escapeCellText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return escapeXml(
    guarded.replace(notAllowedInXml, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`),
  );
}

// Also halves of surrogate pairs standing alone, which UTF-8 cannot carry.
const notAllowedInXml =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A decoder for an XML part: UTF-8 unless its first bytes say otherwise. Throws WorkbookError "damaged" for an unknown one. */
export function xmlDecoder(start: Uint8Array): TextDecoder {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le", { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be", { fatal: true });
  const declaration = String.fromCharCode(...start.subarray(0, 120));
  const label = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(declaration)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw damagedXml(`encoding ${label}`);
  }
}

function damagedXml(detail: string): WorkbookError {
  return new WorkbookError({ code: "damaged", detail });
}
