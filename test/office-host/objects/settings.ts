import { textInput } from "../inputs";
import { object, type ObjectType } from "../object-type";

/** `workbook.settings`: values of this add-in that travel with the workbook. */
export const settingCollectionType: ObjectType<undefined> = {
  introduced: "1.4",
  items: (_, { workbook }) => [...workbook.settings.keys()].map((key) => object("Setting", key)),
  item: (_, key, { workbook }) =>
    typeof key === "string" && workbook.settings.has(key) ? object("Setting", key) : undefined,
  methods: {
    GetCount: (_, __, { workbook }) => workbook.settings.size,
  },
  commands: {
    Add: (_, [key, value], { workbook }) => {
      const name = textInput(key, "SettingCollection.add");
      workbook.settings.set(name, value);
      return object("Setting", name);
    },
  },
};

export const settingType: ObjectType<string> = {
  introduced: "1.4",
  identity: (key) => ({ _Id: key }),
  properties: {
    Key: { get: (key) => key },
    Value: {
      get: (key, { workbook }) => workbook.settings.get(key) ?? null,
      set: (key, value, { workbook }) => {
        workbook.settings.set(key, value);
      },
    },
  },
  commands: {
    Delete: (key, _, { workbook }) => {
      workbook.settings.delete(key);
    },
  },
};
