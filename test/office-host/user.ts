import { raiseActivated } from "./events";
import type { Excel } from "./excel";
import { activate } from "./model/selection";
import { selectAndTell } from "./selecting";
import { areaCalled, personIn, sheetCalled, type Person } from "./person";

/** The person at this machine. Throws where Excel would not let them. */
export interface User extends Person {
  readonly selects: (sheet: string, address: string) => void;
  readonly opensSheet: (sheet: string) => void;
  readonly hidesSheet: (sheet: string) => void;
  readonly showsSheet: (sheet: string) => void;
  readonly protectsSheet: (sheet: string, password?: string) => void;
  readonly unprotectsSheet: (sheet: string) => void;
  readonly locksStructure: () => void;
  readonly unlocksStructure: () => void;
  /** Another workbook comes to the front. */
  readonly leaves: () => void;
  readonly comesBack: () => void;
}

type View = Pick<User, "selects" | "opensSheet" | "hidesSheet" | "showsSheet" | "leaves" | "comesBack">;

export function userOf(excel: Excel, done: () => void): User {
  return { ...personIn(excel, "user", done), ...viewOf(excel, done), ...protectionOf(excel) };
}

function viewOf(excel: Excel, done: () => void): View {
  const { workbook } = excel;
  return {
    selects: (name, address) => {
      selectAndTell(excel, { sheet: sheetCalled(excel, name), area: areaCalled(address) }, "A person");
      done();
    },
    opensSheet: (name) => {
      const sheet = sheetCalled(excel, name);
      activate(workbook, sheet, "A person");
      raiseActivated(excel, sheet);
      done();
    },
    hidesSheet: (name) => {
      const sheet = sheetCalled(excel, name);
      const other = workbook.sheets.find((one) => one !== sheet && one.visibility === "Visible");
      if (other === undefined) throw new Error("The last sheet in sight cannot be hidden.");
      sheet.visibility = "Hidden";
      if (workbook.active === sheet) workbook.active = other;
    },
    showsSheet: (name) => void (sheetCalled(excel, name).visibility = "Visible"),
    leaves: () => void (excel.focused = false),
    comesBack: () => void (excel.focused = true),
  };
}

function protectionOf(excel: Excel): Omit<User, keyof View | keyof Person> {
  const { workbook } = excel;
  return {
    protectsSheet: (name, password) => void (sheetCalled(excel, name).protection = { options: {}, password }),
    unprotectsSheet: (name) => void (sheetCalled(excel, name).protection = undefined),
    locksStructure: () => void (workbook.structureLocked = true),
    unlocksStructure: () => void (workbook.structureLocked = false),
  };
}
