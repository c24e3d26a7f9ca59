import type { Excel } from "../excel";
import { raiseActivated, raiseDeleted } from "../events";
import { requireFocus } from "../focus";
import { refusal } from "../host-error";
import { choiceInput, colorInput, onSheet, recordInput, textInput, truthInput, wholeInput } from "../inputs";
import { oneCell, parseArea, wholeSheet } from "../model/area";
import { usedArea } from "../model/cells";
import { requireFreeStructure, requireUnprotected } from "../model/permission";
import { activate } from "../model/selection";
import type { Sheet, Visibility } from "../model/sheet";
import { deleteSheet, renameSheet } from "../model/workbook";
import { object, type HostObject, type ObjectType } from "../object-type";
import { registrations } from "./registration";

export const worksheetType: ObjectType<Sheet> = {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, { workbook }) => {
        requireFreeStructure(workbook, "Worksheet.name");
        renameSheet(workbook, sheet, textInput(value, "Worksheet.name"));
      },
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: move,
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: setVisibility,
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === "" ? "" : colorInput(value, "Worksheet.tabColor");
      },
    },
    ShowGridlines: { get: ({ showGridlines }) => showGridlines },
    // What the client sends when showGridlines is set.
    Gridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = truthInput(value, "Worksheet.showGridlines");
      },
    },
  },
  links: {
    Protection: (sheet) => object("WorksheetProtection", sheet),
    FreezePanes: (sheet) => object("WorksheetFreezePanes", sheet),
    PageLayout: (sheet) => object("PageLayout", sheet),
    Charts: (sheet) => object("ChartCollection", sheet),
  },
  methods: {
    ...registrations<Sheet>("DataChangedEvent", "SelectionChangedEvent", "ActivatedEvent"),
    GetRange: rangeAt,
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const member = "Worksheet.getRangeByIndexes";
      const [firstRow, firstColumn] = [wholeInput(row, member), wholeInput(column, member)];
      const lastRow = firstRow + wholeInput(rows, member) - 1;
      const lastColumn = firstColumn + wholeInput(columns, member) - 1;
      return object("Range", { sheet, area: onSheet({ firstRow, firstColumn, lastRow, lastColumn }, member) });
    },
    GetCell: (sheet, [row, column]) => {
      const area = oneCell(wholeInput(row, "Worksheet.getCell"), wholeInput(column, "Worksheet.getCell"));
      return object("Range", { sheet, area: onSheet(area, "Worksheet.getCell") });
    },
    GetUsedRange: (sheet, [valuesOnly]) =>
      object("Range", { sheet, area: usedArea(sheet, wholeSheet, valuesOnly === true) ?? oneCell(0, 0) }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = usedArea(sheet, wholeSheet, valuesOnly === true);
      return area === undefined ? null : object("Range", { sheet, area });
    },
    Activate: (sheet, _, excel) => {
      requireFocus(excel);
      activate(excel.workbook, sheet, "Worksheet.activate");
      raiseActivated(excel, sheet);
    },
  },
  commands: {
    Delete: (sheet, _, excel) => {
      requireFreeStructure(excel.workbook, "Worksheet.delete");
      deleteSheet(excel.workbook, sheet);
      raiseDeleted(excel, sheet, "add-in");
    },
  },
  since: {
    TabColor: "1.7",
    ShowGridlines: "1.8",
    Gridlines: "1.8",
    Protection: "1.2",
    FreezePanes: "1.7",
    PageLayout: "1.9",
    GetRangeByIndexes: "1.7",
    GetUsedRange: "1.2",
    GetUsedRangeOrNullObject: "1.4",
    _RegisterDataChangedEvent: "1.7",
    _RegisterSelectionChangedEvent: "1.7",
    _RegisterActivatedEvent: "1.7",
  },
};

function rangeAt(sheet: Sheet, [address]: readonly unknown[]): HostObject {
  if (address === undefined || address === null || address === "") return object("Range", { sheet, area: wholeSheet });
  const area = parseArea(textInput(address, "Worksheet.getRange"));
  if (area === undefined) throw refusal("InvalidArgument", "Worksheet.getRange");
  return object("Range", { sheet, area });
}

function move(sheet: Sheet, value: unknown, { workbook }: Excel): void {
  requireFreeStructure(workbook, "Worksheet.position");
  const { sheets } = workbook;
  const position = wholeInput(value, "Worksheet.position");
  if (position < 0 || position >= sheets.length) throw refusal("InvalidArgument", "Worksheet.position");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

/** One sheet must stay in sight; if the one in front goes, another comes to the front. */
function setVisibility(sheet: Sheet, value: unknown, { workbook }: Excel): void {
  const visibility = choiceInput(value, ["Visible", "Hidden", "VeryHidden"], "Worksheet.visibility") as Visibility;
  requireFreeStructure(workbook, "Worksheet.visibility");
  const other = workbook.sheets.find((one) => one !== sheet && one.visibility === "Visible");
  if (visibility !== "Visible") {
    if (other === undefined) throw refusal("InvalidOperation", "Worksheet.visibility");
    if (workbook.active === sheet) workbook.active = other;
  }
  sheet.visibility = visibility;
}

export const worksheetProtectionType: ObjectType<Sheet> = {
  introduced: "1.2",
  properties: {
    Protected: { get: ({ protection }) => protection !== undefined },
    Options: { get: ({ protection }) => protection?.options ?? {} },
  },
  commands: {
    Protect: (sheet, [options, password]) => {
      requireUnprotected(sheet, "WorksheetProtection.protect");
      sheet.protection = {
        options: recordInput(options),
        password: typeof password === "string" && password !== "" ? password : undefined,
      };
    },
    Unprotect: (sheet, [password]) => {
      const needed = sheet.protection?.password;
      if (needed !== undefined && needed !== password) throw refusal("AccessDenied", "WorksheetProtection.unprotect");
      sheet.protection = undefined;
    },
  },
  since: { Unprotect: "1.7" },
};
