import { choiceInput, truthInput } from "../inputs";
import type { ObjectType } from "../object-type";

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"];

/** Suspending changes only speed and flicker, of which this host has neither. */
const suspended = (): void => undefined;

export const applicationType: ObjectType<undefined> = {
  properties: {
    CalculationMode: {
      get: (_, { workbook }) => workbook.calculationMode,
      set: (_, value, { workbook }) => {
        workbook.calculationMode = choiceInput(value, calculationModes, "Application.calculationMode");
        if (workbook.calculationMode !== "Manual") workbook.generation++;
      },
    },
  },
  methods: {
    Calculate: (_, __, { workbook }) => {
      workbook.generation++;
    },
    SuspendApiCalculationUntilNextSync: suspended,
    SuspendScreenUpdatingUntilNextSync: suspended,
  },
  since: { SuspendApiCalculationUntilNextSync: "1.6", SuspendScreenUpdatingUntilNextSync: "1.9" },
};

export const runtimeType: ObjectType<undefined> = {
  properties: {
    EnableEvents: {
      get: (_, { events }) => events.enabled,
      set: (_, value, { events }) => {
        events.enabled = truthInput(value, "Runtime.enableEvents");
      },
    },
  },
  since: { EnableEvents: "1.8" },
};
