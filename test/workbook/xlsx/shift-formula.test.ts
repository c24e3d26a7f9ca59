import { shiftFormula } from "../../../src/workbook/xlsx/shift-formula";

test.each([
  ["A1", 1, 2, "C2"],
  ["$A1+A$1+$A$1", 1, 2, "$A2+C$1+$A$1"],
  ["SUM(B2:D9)", 3, 0, "SUM(B5:D12)"],
  ["LOG10(A1)", 1, 0, "LOG10(A2)"],
  ["'2023年A1'!B2", 1, 0, "'2023年A1'!B3"],
  ["台账!B2", 1, 0, "台账!B3"],
  ["Sheet1!B2", 1, 0, "Sheet1!B3"],
  [`IF(A1="A1","B2""C3",A2)`, 1, 0, `IF(A2="A1","B2""C3",A3)`],
  ["SUM(A:A)+SUM($1:1)", 1, 1, "SUM(B:B)+SUM($1:2)"],
  ["表1[A1]+A1", 1, 0, "表1[A1]+A2"],
  ["合计2023+A1", 1, 0, "合计2023+A2"],
  ["A1*1E5", 1, 0, "A2*1E5"],
  ["A1", -1, 0, "#REF!"],
  ["XFD1", 0, 1, "#REF!"],
])("%s 下移 %i 行、右移 %i 列是 %s", (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
