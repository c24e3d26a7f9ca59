import { strToU8, unzipSync, zipSync } from "fflate";

/** Files put together part by part, to hold what no library writes. */

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ties = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTies = "http://schemas.openxmlformats.org/package/2006/relationships";
const kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface HandMade {
  /** Name → what stands inside <worksheet>. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Attributes of each <sheet>, by name. */
  readonly states?: Readonly<Record<string, string>>;
  /** What stands inside <sst>. */
  readonly strings?: string;
  /** What stands inside <styleSheet>. */
  readonly styles?: string;
  /** Attributes of <workbookPr>. */
  readonly properties?: string;
  /** Elements of the workbook before its sheets, and after them. */
  readonly before?: string;
  readonly after?: string;
  /** Parts besides; they take the place of what would stand there. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

export function handMade(made: HandMade): Uint8Array {
  return packed(partsOf(made));
}

export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([path, content]) => [
    path,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>);
}

/** Every part of a file, unpacked. */
export function partsIn(file: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(file);
}

export function textIn(file: Uint8Array, path: string): string {
  return new TextDecoder().decode(partsIn(file)[path]);
}

export function partsOf(made: HandMade): Record<string, string | Uint8Array> {
  const names = Object.keys(made.sheets);
  const sheetList = names.map(
    (name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}" ${made.states?.[name] ?? ""}/>`,
  );
  const tie = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${ties}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/>` +
      names
        .map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${kinds}.worksheet+xml"/>`)
        .join("") +
      `</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageTies}">${tie("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${ties}"><workbookPr ${made.properties ?? ""}/>${made.before ?? ""}` +
      `<sheets>${sheetList.join("")}</sheets>${made.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${packageTies}">` +
      names.map((_, i) => tie(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`)).join("") +
      (made.strings === undefined ? "" : tie("rId91", "sharedStrings", "sharedStrings.xml")) +
      (made.styles === undefined ? "" : tie("rId92", "styles", "/xl/styles.xml")) +
      `</Relationships>`,
  };
  names.forEach((name, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${ties}">${made.sheets[name]}</worksheet>`;
  });
  if (made.strings !== undefined) parts["xl/sharedStrings.xml"] = `<sst xmlns="${main}">${made.strings}</sst>`;
  if (made.styles !== undefined) parts["xl/styles.xml"] = `<styleSheet xmlns="${main}">${made.styles}</styleSheet>`;
  return { ...parts, ...made.parts };
}

/** A workbook of one sheet 台账 with these cells. */
export function withCells(cells: string, made: Partial<HandMade> = {}): Uint8Array {
  return handMade({ sheets: { 台账: `<sheetData>${cells}</sheetData>` }, ...made });
}
