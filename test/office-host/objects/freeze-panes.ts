import type { Area } from "../../../src/domain/sheet/address";
import type { Excel } from "../excel";
import { requireFocus } from "../focus";
import { areaInput, wholeInput } from "../inputs";
import { lastColumn, lastRow } from "../model/area";
import type { Sheet } from "../model/sheet";
import { object, type ObjectType } from "../object-type";

function freeze(sheet: Sheet, excel: Excel, frozen: Area | undefined): void {
  requireFocus(excel);
  sheet.frozen = frozen;
}

function firstLines(count: unknown, member: string): number {
  return wholeInput(count ?? 1, member);
}

export const worksheetFreezePanesType: ObjectType<Sheet> = {
  introduced: "1.7",
  methods: {
    GetLocationOrNullObject: (sheet) =>
      sheet.frozen === undefined ? null : object("Range", { sheet, area: sheet.frozen }),
  },
  commands: {
    FreezeRows: (sheet, [count], excel) => {
      const rows = firstLines(count, "WorksheetFreezePanes.freezeRows");
      freeze(sheet, excel, rows === 0 ? undefined : { firstRow: 0, lastRow: rows - 1, firstColumn: 0, lastColumn });
    },
    FreezeColumns: (sheet, [count], excel) => {
      const columns = firstLines(count, "WorksheetFreezePanes.freezeColumns");
      const frozen = { firstRow: 0, lastRow, firstColumn: 0, lastColumn: columns - 1 };
      freeze(sheet, excel, columns === 0 ? undefined : frozen);
    },
    FreezeAt: (sheet, [range], excel) => {
      freeze(sheet, excel, range === null ? undefined : areaInput(range, "WorksheetFreezePanes.freezeAt"));
    },
    Unfreeze: (sheet, _, excel) => freeze(sheet, excel, undefined),
  },
};
