import type { Area } from "../../src/domain/sheet/address";
import { raiseAdded, raiseChanged, raiseDeleted, type Doer } from "./events";
import type { Excel } from "./excel";
import { parseArea } from "./model/area";
import { valueOf } from "./model/calculation";
import { requireFreeStructure, requireWritable } from "./model/permission";
import type { Sheet } from "./model/sheet";
import { addSheet, deleteSheet, findSheet, renameSheet } from "./model/workbook";
import { clearContents, writeContents } from "./model/write";

/** What people do in the workbook, not through the add-in. Throws where Excel would not let them. */
export interface Person {
  /** One content, or a table of the range's size. Null in a table leaves a cell as it is. */
  readonly types: (sheet: string, address: string, content: unknown) => void;
  /** Empties cells with the delete key. */
  readonly empties: (sheet: string, address: string) => void;
  readonly addsSheet: (name: string) => void;
  readonly deletesSheet: (name: string) => void;
  readonly renamesSheet: (name: string, newName: string) => void;
}

export function personIn(excel: Excel, doer: Exclude<Doer, "add-in">, done: () => void): Person {
  const { workbook } = excel;
  const change = (sheetName: string, address: string, work: (sheet: Sheet, area: Area) => void): void => {
    const sheet = sheetCalled(excel, sheetName);
    const area = areaCalled(address);
    requireWritable({ sheet, area }, "A person");
    const before = valueOf(workbook, sheet, area.firstRow, area.firstColumn);
    work(sheet, area);
    raiseChanged(excel, { sheet, area }, doer, before);
    done();
  };
  return {
    types: (name, address, content) =>
      change(name, address, (sheet, area) => writeContents(workbook, { sheet, area }, content, "A person")),
    empties: (name, address) => change(name, address, (sheet, area) => clearContents(workbook, { sheet, area })),
    addsSheet: (name) => {
      requireFreeStructure(workbook, "A person");
      raiseAdded(excel, addSheet(workbook, name), doer);
      done();
    },
    deletesSheet: (name) => {
      requireFreeStructure(workbook, "A person");
      const sheet = sheetCalled(excel, name);
      deleteSheet(workbook, sheet);
      raiseDeleted(excel, sheet, doer);
      done();
    },
    renamesSheet: (name, newName) => {
      requireFreeStructure(workbook, "A person");
      renameSheet(workbook, sheetCalled(excel, name), newName);
    },
  };
}

export function sheetCalled({ workbook }: Excel, name: string): Sheet {
  const sheet = findSheet(workbook, name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

export function areaCalled(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`${address} is no address.`);
  return area;
}
