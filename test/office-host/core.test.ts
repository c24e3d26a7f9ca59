/** @jest-environment jsdom */
import { sheetOf, workbookOf } from "../fixtures/sheets";
import { openInExcel } from "./client";

test("读写一张表", async () => {
  const host = openInExcel(
    workbookOf(
      sheetOf("台账", [
        ["甲", 1],
        ["乙", 2],
      ]),
    ),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values,formulas,address,text,valueTypes,numberFormat");
    await context.sync();
    expect(used.address).toBe("台账!A1:B2");
    expect(used.values).toEqual([
      ["甲", 1],
      ["乙", 2],
    ]);
    sheet.getRange("C1:C2").values = [["=SUM(B1:B2)"], ["'=1"]];
    await context.sync();
  });
  expect(host.data().sheets[0]?.values).toEqual([
    ["甲", 1, 3],
    ["乙", 2, "=1"],
  ]);
  expect(host.traffic().map(({ actions, isCleanUp }) => [actions, isCleanUp])).toEqual([]);
});
