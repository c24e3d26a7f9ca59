import { raiseAdded } from "../events";
import { requireFocus } from "../focus";
import { refusal } from "../host-error";
import { textInput } from "../inputs";
import { requireFreeStructure } from "../model/permission";
import type { Sheet } from "../model/sheet";
import { addSheet, findSheet, type Workbook } from "../model/workbook";
import { object, type HostObject, type ObjectType } from "../object-type";
import { registrations } from "./registration";

export const worksheetCollectionType: ObjectType<undefined> = {
  items: (_, { workbook }) => workbook.sheets.map((sheet) => object("Worksheet", sheet)),
  item: (_, key, { workbook }) => sheetObject(findSheet(workbook, key)),
  methods: {
    ...registrations("DataChangedEvent", "AddedEvent", "DeletedEvent", "SelectionChangedEvent", "ActivatedEvent"),
    GetActiveWorksheet: (_, __, { workbook }) => object("Worksheet", workbook.active),
    GetCount: (_, [visibleOnly], { workbook }) => counted(workbook, visibleOnly).length,
    GetFirst: (_, [visibleOnly], { workbook }) => found(counted(workbook, visibleOnly)[0]),
    GetLast: (_, [visibleOnly], { workbook }) => found(counted(workbook, visibleOnly).at(-1)),
  },
  commands: {
    Add: (_, [name], excel) => {
      requireFocus(excel);
      requireFreeStructure(excel.workbook, "WorksheetCollection.add");
      const given = name === null || name === undefined ? undefined : textInput(name, "WorksheetCollection.add");
      const sheet = addSheet(excel.workbook, given);
      raiseAdded(excel, sheet, "add-in");
      return object("Worksheet", sheet);
    },
  },
  since: {
    GetCount: "1.4",
    GetFirst: "1.5",
    GetLast: "1.5",
    GetItemOrNullObject: "1.4",
    _RegisterDataChangedEvent: "1.9",
    _RegisterSelectionChangedEvent: "1.9",
    _RegisterAddedEvent: "1.7",
    _RegisterDeletedEvent: "1.7",
    _RegisterActivatedEvent: "1.7",
  },
};

function sheetObject(sheet: Sheet | undefined): HostObject | undefined {
  return sheet && object("Worksheet", sheet);
}

function counted(workbook: Workbook, visibleOnly: unknown): readonly Sheet[] {
  return workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}

function found(sheet: Sheet | undefined): HostObject {
  if (sheet === undefined) throw refusal("ItemNotFound", "WorksheetCollection");
  return object("Worksheet", sheet);
}
