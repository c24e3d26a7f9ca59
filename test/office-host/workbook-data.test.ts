/** @jest-environment jsdom */
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { sheetOf } from "../fixtures/sheets";
import { openInExcel } from "./client";
import { onLedger } from "./contract";
import { fromJson, toJson } from "./data-json";

const data: WorkbookData = {
  date1904: true,
  structureLocked: true,
  sheets: [
    sheetOf("封面", [["2023年度"]], { hidden: true }),
    sheetOf(
      "台账",
      [
        ["序号", "申请人", "合计"],
        [1, "甲", 2],
        [2, { error: "#REF!" }, null, true],
      ],
      {
        formulas: new Map([["C2", "A2*2"]]),
        merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }],
        hiddenRows: [2],
        struckRows: [1],
        protectedExcept: new Set(["B2", "F9"]),
      },
    ),
  ],
};

test("放进 Excel 再取出来，一样不少", () => {
  expect(openInExcel(data).data()).toEqual(data);
});

test("转成 JSON 交给网页再转回来，一样不少", () => {
  expect(fromJson(JSON.parse(JSON.stringify(toJson(data))) as ReturnType<typeof toJson>)).toEqual(data);
});

test("在前面的是第一张看得见的表；没有锁的格写得进", async () => {
  const host = openInExcel(data);
  await onLedger(async (sheet, { workbook, sync }) => {
    const active = workbook.worksheets.getActiveWorksheet().load("name");
    sheet.getRange("B2").values = [["乙"]];
    await sync();
    expect(active.name).toBe("台账");
  });
  expect(host.data().sheets[1]?.values[1]).toEqual([1, "乙", 2]);
});
