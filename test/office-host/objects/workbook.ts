import { cellOf, selectionOf } from "../model/selection";
import { object, type ObjectType } from "../object-type";
import { textInput } from "../inputs";

export const workbookType: ObjectType<undefined> = {
  properties: {
    Name: { get: (_, { workbook }) => workbook.name },
    ReadOnly: { get: (_, { workbook }) => workbook.readOnly },
  },
  links: {
    Worksheets: () => object("WorksheetCollection", undefined),
    Application: () => object("Application", undefined),
    Protection: () => object("WorkbookProtection", undefined),
    Settings: () => object("SettingCollection", undefined),
    _Runtime: () => object("Runtime", undefined),
  },
  methods: {
    GetActiveCell: (_, __, { workbook }) => object("Range", cellOf(selectionOf(workbook))),
    GetSelectedRange: (_, __, { workbook }) => object("Range", selectionOf(workbook)),
    _RemoveReference: (_, [id], { references }) => {
      references.delete(textInput(id, "Workbook._RemoveReference"));
    },
    _GetRangeForEventByReferenceId: (_, [id], { references }) => references.get(String(id)) ?? null,
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], { references }) => references.get(String(id)) ?? null,
  },
  since: { ReadOnly: "1.8", GetActiveCell: "1.7", Protection: "1.7", Settings: "1.4", Name: "1.7" },
};

export const workbookProtectionType: ObjectType<undefined> = {
  introduced: "1.7",
  properties: { Protected: { get: (_, { workbook }) => workbook.structureLocked } },
  commands: {
    Protect: (_, __, { workbook }) => {
      workbook.structureLocked = true;
    },
    Unprotect: (_, __, { workbook }) => {
      workbook.structureLocked = false;
    },
  },
};
