/** @jest-environment jsdom */
import { openInExcel } from "./client";
import { onLedger } from "./contract";
import { sheetOf, workbookOf } from "../fixtures/sheets";

/** 台账!A1:C4, and another sheet with a space in its name. */
const data = workbookOf(
  sheetOf("台账", [
    [1, "5", null],
    [2, "甲", true],
    [-3.5, "", { error: "#N/A" }],
    ["行政", "行政许可", 1.5],
  ]),
  sheetOf("表 三", [[7]]),
);

async function results(formulas: readonly string[]): Promise<readonly unknown[]> {
  openInExcel(data);
  const range = await onLedger((sheet) => {
    const written = sheet.getRange(`F1:F${formulas.length}`);
    written.formulas = formulas.map((formula) => [formula]);
    return written.load("values");
  });
  return range.values.map(([value]: readonly unknown[]) => value);
}

test.each<[formula: string, result: unknown]>([
  ["=1+2*3", 7],
  ["=(1+2)*3", 9],
  ["=-A1^2", 1],
  ["=10%", 0.1],
  ["=0.1+0.2=0.3", true],
  ['="甲"&A1&TRUE', "甲1TRUE"],
  ['="A"="a"', true],
  ["=A1/0", "#DIV/0!"],
  ['=1+"x"', "#VALUE!"],
  ["=A1+B1", 6],
  ["=A1+C3", "#N/A"],
  ["=没有!A1", "#REF!"],
  ["='表 三'!$A$1+A$1", 8],
  ["=C1", 0],
  ["=VLOOKUP(1,A1:B2,2)", "#NAME?"],
  ["=SUM(A1:A4)", -0.5],
  ["=SUM(A1:B2,4)", 7],
  ['=SUM("5",TRUE)', 6],
  ["=SUM(A:A)", -0.5],
  ["=SUM(C1:C3)", "#N/A"],
  ["=SUMPRODUCT(--B1:B1)", 5],
  ["=SUMPRODUCT(--A1:B1)", 6],
  ["=SUMPRODUCT(--B1:B2)", "#VALUE!"],
  ["=SUMPRODUCT(A1:A2,A1:A2)", 5],
  ["=AND(A1=1,A2=2)", true],
  ["=AND(A1:A3)", true],
  ["=OR(A1=2,A2=1)", false],
  ["=NOT(A1=1)", false],
  ['=IF(A1>0,"正","负")', "正"],
  ["=IF(A1<0,1)", false],
  ["=IF(ISERROR(C3),0,C3)", 0],
  ['=N("nianbao:x")=0', true],
  ["=N(C2)", 1],
  ["=INT(A3)", -4],
  ["=ABS(A3)", 3.5],
  ["=ISNUMBER(B1)", false],
  ["=ISBLANK(C1)", true],
  ["=ISBLANK(B3)", true],
  ["=ISERROR(VALUE(TRIM(B2)))", true],
  ['=VALUE(" 1,024 ")', 1024],
  ['=TRIM("  a  b ")', "a b"],
  ["=LEN(B4)", 4],
  ["=COUNTBLANK(C1:C4)", 1],
  ["=COUNTBLANK(C1:C1000000)", 999_997],
  ['=COUNTIF(A1:A4,">0")', 2],
  ["=COUNTIF(A1:B4,5)", 1],
  ['=COUNTIF(A1:B4,"行政*")', 2],
  ['=COUNTIF(B1:B4,"<>甲")', 3],
])("%s 得 %j", async (formula, result) => {
  expect(await results([formula])).toEqual([result]);
});

test("改了依据的格，公式的结果跟着变；互相引用不会没完没了", async () => {
  const host = openInExcel(data);
  await onLedger((sheet) => {
    sheet.getRange("F1:F3").formulas = [["=F2*2"], ["=A1+1"], ["=F3+1"]];
  });
  host.user.types("台账", "A1", 4);
  const range = await onLedger((sheet) => sheet.getRange("F1:F3").load("values"));
  expect(range.values).toEqual([[10], [5], [1]]);
});

test("随文件来的公式，算不了的保留原来的结果", async () => {
  const sheet = sheetOf("台账", [[1, 42]], { formulas: new Map([["B1", 'DATEDIF(A1,A1,"d")']]) });
  const host = openInExcel(workbookOf(sheet));
  host.user.types("台账", "A1", 2);
  expect(host.data().sheets[0]?.values).toEqual([[2, 42]]);
});
