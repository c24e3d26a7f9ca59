import { refusal } from "../host-error";
import { newSheet, type Sheet } from "./sheet";

export interface Workbook {
  name: string;
  readOnly: boolean;
  /** No sheet may be added, deleted, renamed, moved or hidden. */
  structureLocked: boolean;
  readonly date1904: boolean;
  readonly sheets: Sheet[];
  active: Sheet;
  readonly settings: Map<string, unknown>;
  calculationMode: string;
  /** Grows with every change; a formula's result belongs to one of them. */
  generation: number;
  nextId: number;
}

/** Sheets are added afterwards; until then there is no active one. */
export function newWorkbook(name: string, date1904: boolean): Workbook {
  return {
    name,
    readOnly: false,
    structureLocked: false,
    date1904,
    sheets: [],
    active: newSheet("", ""),
    settings: new Map(),
    calculationMode: "Automatic",
    generation: 0,
    nextId: 1,
  };
}

/** An id in Excel's form, different for every call. */
export function newId(workbook: Workbook): string {
  return `{${String(workbook.nextId++).padStart(8, "0")}-0001-0000-0000-000000000000}`;
}

/** By id, or by name in any case. */
export function findSheet(workbook: Workbook, key: unknown): Sheet | undefined {
  if (typeof key !== "string") return undefined;
  const name = key.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
}

/** Adds a sheet at the end. Throws InvalidArgument or ItemAlreadyExists for a name that Excel refuses. */
export function addSheet(workbook: Workbook, name: string | undefined): Sheet {
  const sheet = newSheet(newId(workbook), checkedName(workbook, name ?? freeName(workbook)));
  workbook.sheets.push(sheet);
  if (workbook.sheets.length === 1) workbook.active = sheet;
  return sheet;
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  sheet.name = checkedName(workbook, name, sheet);
}

/** The last visible sheet cannot go. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (others[0] === undefined || sheet.visibility === "VeryHidden")
    throw refusal("InvalidOperation", "Worksheet.delete");
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  sheet.deleted = true;
  if (workbook.active === sheet) workbook.active = others[0];
}

function checkedName(workbook: Workbook, name: string, own?: Sheet): string {
  const wrong = name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/u.test(name);
  if (wrong) throw refusal("InvalidArgument", "Worksheet.name");
  const found = findSheet(workbook, name);
  if (found !== undefined && found !== own) throw refusal("ItemAlreadyExists", "Worksheet.name");
  return name;
}

function freeName(workbook: Workbook): string {
  let number = 1;
  while (findSheet(workbook, `Sheet${number}`) !== undefined) number++;
  return `Sheet${number}`;
}

/** After a change of contents: formulas are worked out anew when they are next read, unless calculation is manual. */
export function contentsChanged(workbook: Workbook): void {
  if (workbook.calculationMode !== "Manual") workbook.generation++;
}
