import { HostError, refusal } from "../host-error";
import { choiceInput, colorInput, textInput, truthInput, wholeInput } from "../inputs";
import { intersection } from "../model/area";
import { newConditionalFormat } from "../model/conditional-format";
import { parseFormula } from "../model/formula/parse";
import { requireUnprotected } from "../model/permission";
import type { Range } from "../model/sheet";
import { newId } from "../model/workbook";
import { object, type HostObject, type ObjectType, type PlacedFormat } from "../object-type";

const types = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];

/** The formats that reach into a range, by priority. */
export const conditionalFormatCollectionType: ObjectType<Range> = {
  introduced: "1.6",
  items: overlapping,
  item: (range, key) => overlapping(range).find(({ self }) => self.format.id === key),
  methods: {
    GetCount: (range) => overlapping(range).length,
    GetItemAt: (range, [index]) => {
      const item = overlapping(range)[wholeInput(index, "ConditionalFormatCollection.getItemAt")];
      if (item === undefined) throw refusal("InvalidArgument", "ConditionalFormatCollection.getItemAt");
      return item;
    },
  },
  commands: {
    Add: ({ sheet, area }, [type], { workbook }) => {
      requireUnprotected(sheet, "ConditionalFormatCollection.add");
      const chosen = choiceInput(type, types, "ConditionalFormatCollection.add");
      const format = newConditionalFormat(newId(workbook), chosen, area);
      sheet.conditionalFormats.unshift(format);
      return object("ConditionalFormat", { sheet, format });
    },
    ClearAll: (range) => {
      requireUnprotected(range.sheet, "ConditionalFormatCollection.clearAll");
      const gone = new Set(overlapping(range).map(({ self }) => self.format));
      range.sheet.conditionalFormats = range.sheet.conditionalFormats.filter((format) => !gone.has(format));
    },
  },
};

function overlapping({ sheet, area }: Range): readonly HostObject<"ConditionalFormat">[] {
  return sheet.conditionalFormats
    .filter(({ areas }) => areas.some((other) => intersection(area, other) !== undefined))
    .map((format) => object("ConditionalFormat", { sheet, format }));
}

export const conditionalFormatType: ObjectType<PlacedFormat> = {
  introduced: "1.6",
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value) => {
        requireUnprotected(sheet, "ConditionalFormat.priority");
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        others.splice(wholeInput(value, "ConditionalFormat.priority"), 0, format);
        sheet.conditionalFormats = others;
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, value) => {
        requireUnprotected(sheet, "ConditionalFormat.stopIfTrue");
        format.stopIfTrue = truthInput(value, "ConditionalFormat.stopIfTrue");
      },
    },
  },
  links: {
    Custom: (self) => ofType(self, "Custom", "CustomConditionalFormat"),
    CustomOrNullObject: (self) => orNull(self, "Custom", "CustomConditionalFormat"),
    CellValue: (self) => ofType(self, "CellValue", "CellValueConditionalFormat"),
    CellValueOrNullObject: (self) => orNull(self, "CellValue", "CellValueConditionalFormat"),
  },
  methods: {
    GetRange: (self) => {
      const range = onlyRange(self);
      if (range === null) throw refusal("InvalidOperation", "ConditionalFormat.getRange");
      return range;
    },
    GetRangeOrNullObject: onlyRange,
    GetRanges: ({ sheet, format }) => object("RangeAreas", { sheet, areas: format.areas }),
  },
  commands: {
    Delete: ({ sheet, format }) => {
      requireUnprotected(sheet, "ConditionalFormat.delete");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
  },
  since: { GetRanges: "1.9" },
};

function onlyRange({ sheet, format }: PlacedFormat): HostObject | null {
  const [area, ...more] = format.areas;
  return area === undefined || more.length > 0 ? null : object("Range", { sheet, area });
}

type Kind = "CustomConditionalFormat" | "CellValueConditionalFormat";

function orNull(self: PlacedFormat, type: string, kind: Kind): HostObject | null {
  return self.format.type === type ? object(kind, self) : null;
}

function ofType(self: PlacedFormat, type: string, kind: Kind): HostObject {
  const found = orNull(self, type, kind);
  if (found === null)
    throw new HostError("ItemNotFound", `The format is not of the type ${type}.`, "ConditionalFormat");
  return found;
}

export const customConditionalFormatType: ObjectType<PlacedFormat> = {
  introduced: "1.6",
  links: {
    Rule: (self) => object("ConditionalFormatRule", self),
    Format: (self) => object("ConditionalRangeFormat", self),
  },
};

export const cellValueConditionalFormatType: ObjectType<PlacedFormat> = {
  introduced: "1.6",
  properties: {
    Rule: {
      get: ({ format }) => format.rule,
      set: ({ sheet, format }, value) => {
        requireUnprotected(sheet, "CellValueConditionalFormat.rule");
        format.rule = value;
      },
    },
  },
  links: { Format: (self) => object("ConditionalRangeFormat", self) },
};

export const conditionalFormatRuleType: ObjectType<PlacedFormat> = {
  introduced: "1.6",
  properties: {
    Formula: {
      get: ({ format }) => format.formula,
      set: ({ sheet, format }, value) => {
        requireUnprotected(sheet, "ConditionalFormatRule.formula");
        const formula = textInput(value, "ConditionalFormatRule.formula");
        if (parseFormula(formula) === undefined) throw refusal("InvalidArgument", "ConditionalFormatRule.formula");
        format.formula = formula.startsWith("=") ? formula : `=${formula}`;
      },
    },
  },
};

export const conditionalRangeFormatType: ObjectType<PlacedFormat> = {
  introduced: "1.6",
  links: {
    Fill: (self) => object("ConditionalRangeFill", self),
    Font: (self) => object("ConditionalRangeFont", self),
  },
};

export const conditionalRangeFillType: ObjectType<PlacedFormat> = {
  introduced: "1.6",
  properties: {
    Color: {
      get: ({ format }) => format.fill ?? "",
      set: ({ sheet, format }, value) => {
        requireUnprotected(sheet, "ConditionalRangeFill.color");
        format.fill = colorInput(value, "ConditionalRangeFill.color");
      },
    },
  },
};

export const conditionalRangeFontType: ObjectType<PlacedFormat> = {
  introduced: "1.6",
  properties: {
    Color: {
      get: ({ format }) => format.font.color ?? "",
      set: ({ sheet, format }, value) => {
        requireUnprotected(sheet, "ConditionalRangeFont.color");
        format.font.color = colorInput(value, "ConditionalRangeFont.color");
      },
    },
    Bold: {
      get: ({ format }) => format.font.bold ?? null,
      set: ({ sheet, format }, value) => {
        requireUnprotected(sheet, "ConditionalRangeFont.bold");
        format.font.bold = truthInput(value, "ConditionalRangeFont.bold");
      },
    },
  },
};
