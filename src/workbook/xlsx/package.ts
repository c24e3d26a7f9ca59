import { partPath } from "../../zip/part-path";
import { inflateWhole } from "../../zip/inflate-part";
import type { ZipEntry } from "../../zip/zip-directory";
import { WorkbookError } from "../workbook";
import { guardedDirectory } from "./guard";
import { attributesOf, isTrue, scanXml, xmlDecoder } from "./xml";

/** A workbook file with its directory read and its parts still packed. */
export interface Package {
  readonly file: Uint8Array;
  /** By name in lower case: part names do not differ in case alone. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly workbookPath: string;
  readonly relations: readonly Relation[];
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  /** Sheets may not be added, renamed or removed. */
  readonly structureLocked: boolean;
}

/** A tie from one part to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles". The rest differs between the two flavours of the standard. */
  readonly kind: string;
  readonly type: string;
  /** Full name of the part, or the address as it stands if it lies outside the file. */
  readonly target: string;
}

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
  /** Chart and dialog sheets have a name and no cells. */
  readonly hasCells: boolean;
}

/** Reads the frame of a workbook. Throws WorkbookError or ZipError. */
export function openPackage(file: Uint8Array): Package {
  const entries = new Map(guardedDirectory(file).map((entry) => [entry.name.toLowerCase(), entry]));
  const container = { file, entries };
  const workbookPath = relationsOf(container, "").find((relation) => relation.kind === "officeDocument")?.target;
  if (workbookPath === undefined || !/\.xml$/i.test(workbookPath)) throw new WorkbookError({ code: "not-xlsx" });
  const relations = relationsOf(container, workbookPath);
  const frame = readFrame(partText(container, workbookPath), relations);
  return { ...container, workbookPath, relations, ...frame };
}

type Container = Pick<Package, "file" | "entries">;

export function entryOf({ entries }: Container, path: string): ZipEntry {
  const entry = entries.get(path.toLowerCase());
  if (entry === undefined) throw new WorkbookError({ code: "damaged", detail: path });
  return entry;
}

/** A part's text. Throws WorkbookError or ZipError "damaged" if it is missing or broken. */
export function partText(container: Container, path: string): string {
  const bytes = inflateWhole(container.file, entryOf(container, path));
  return xmlDecoder(bytes).decode(bytes);
}

/** Where the ties of a part are written down. */
export function relationsPath(path: string): string {
  return path.replace(/([^/]*)$/, "_rels/$1.rels");
}

/** The ties of a part, none if it has no file for them. "" stands for the package itself. */
export function relationsOf(container: Container, path: string): readonly Relation[] {
  const at = relationsPath(path);
  if (!container.entries.has(at.toLowerCase())) return [];
  const relations: Relation[] = [];
  scanXml(partText(container, at), {
    open(name, raw) {
      if (name !== "Relationship") return;
      const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributesOf(raw);
      const kind = type.slice(type.lastIndexOf("/") + 1);
      relations.push({ id, kind, type, target: mode === "External" ? target : partPath(path, target) });
    },
    close() {},
  });
  return relations;
}

function readFrame(
  text: string,
  relations: readonly Relation[],
): Pick<Package, "sheets" | "date1904" | "structureLocked"> {
  const sheets: SheetPart[] = [];
  let date1904 = false;
  let structureLocked = false;
  let isWorkbook = false;
  scanXml(text, {
    open(name, raw) {
      if (name === "workbook") isWorkbook = true;
      else if (name === "workbookPr") date1904 = isTrue(attributesOf(raw)["date1904"]);
      else if (name === "workbookProtection") structureLocked = isTrue(attributesOf(raw)["lockStructure"]);
      else if (name === "sheet") sheets.push(sheetPart(attributesOf(raw), relations));
    },
    close() {},
  });
  if (!isWorkbook) throw new WorkbookError({ code: "not-xlsx" });
  if (!sheets.some((sheet) => sheet.hasCells)) throw new WorkbookError({ code: "no-sheets" });
  return { sheets, date1904, structureLocked };
}

function sheetPart(attributes: ReturnType<typeof attributesOf>, relations: readonly Relation[]): SheetPart {
  const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
  const relation = relations.find((one) => one.id === id);
  const name = attributes["name"] ?? "";
  if (relation === undefined) throw new WorkbookError({ code: "damaged", detail: name });
  const hidden = (attributes["state"] ?? "visible") !== "visible";
  return { name, hidden, path: relation.target, hasCells: relation.kind === "worksheet" };
}
