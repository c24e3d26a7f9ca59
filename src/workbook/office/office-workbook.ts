import { sheetOfEdit } from "../../domain/sheet/edit";
import type { WorkbookData } from "../../domain/sheet/sheet-data";
import { sheetKey } from "../fold-edits";
import type { Workbook } from "../workbook";
import { applyInExcel } from "./apply-in-excel";
import { readingExcel } from "./in-excel";
import { ownWrites, type Told } from "./own-writes";
import { readSheets } from "./read-sheets";
import { selectedInExcel, selectInExcel } from "./select-in-excel";
import { supports } from "./supports";
import { watchExcel } from "./watch-excel";

/** The workbook that is open in Excel, by Microsoft's client, which must have been loaded. */
export function officeWorkbook(): Workbook {
  const own = ownWrites(() => Date.now());
  const names = new Map<string, string>();
  const sheetsWritten = new Set<string>();
  let written = Promise.resolve("");

  const read: Workbook["read"] = async (only, signal) => {
    const keys = only && new Set(only.map(sheetKey));
    const { listing, data } = await readingExcel((context) =>
      readSheets(context, (name) => keys === undefined || keys.has(sheetKey(name)), signal),
    );
    for (const { id, name } of listing.sheets) names.set(id, name);
    return data;
  };
  const pictureOfWritten = async (): Promise<string> => textOf(await read([...sheetsWritten]));

  /** Where Excel does not say whose a change is, what we wrote is compared with what stands there. */
  const isNews = async (told: Told): Promise<boolean> => {
    const whose = own.whose(told);
    if (whose !== "unknown") return whose === "others";
    const name = names.get(told.worksheetId);
    if (name !== undefined && !sheetsWritten.has(name)) return true;
    return (await written) !== (await pictureOfWritten());
  };
  const watch = watchExcel({ isNews, nameOf: (sheetId) => names.get(sheetId) });

  return {
    read,
    async apply(edits) {
      const ended = own.begin();
      try {
        await applyInExcel(edits);
        if (supports("1.14")) return;
        for (const sheet of edits.flatMap((edit) => sheetOfEdit(edit) ?? [])) sheetsWritten.add(sheet);
        await (written = pictureOfWritten());
      } finally {
        ended();
      }
    },
    select: selectInExcel,
    selected: selectedInExcel,
    onChange: watch.onChange,
    onSelect: watch.onSelect,
  };
}

function textOf({ sheets }: WorkbookData): string {
  return JSON.stringify(sheets.map(({ name, values, formulas }) => [name, values, [...formulas]]));
}
