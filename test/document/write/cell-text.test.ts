import fc from "fast-check";
import { cellText } from "../../../src/document/write/cell-text";
import { cellValue, type CellValue } from "../../../src/domain/report/cell-value";

test.each<readonly [string, CellValue | undefined, string]>([
  ["件数", { kind: "number", value: 56 }, "56"],
  ["零", { kind: "number", value: 0 }, "0"],
  ["万元的小数一位不少", { kind: "number", value: 12.345678 }, "12.345678"],
  ["很小的金额不写成 1e-7", { kind: "number", value: 1e-7 }, "0.0000001"],
  ["很大的数不写成 1e+21", { kind: "number", value: 1.5e21 }, "1500000000000000000000"],
  ["负数", { kind: "number", value: -2.5e-8 }, "-0.000000025"],
  ["空白", { kind: "blank" }, ""],
  ["斜线", { kind: "notApplicable", text: "/" }, "/"],
  ["带说明的", { kind: "text", text: "22（其中修订 16 件）" }, "22（其中修订 16 件）"],
  ["没有算出结果的公式", { kind: "uncalculated", text: "" }, ""],
  ["没有这一格", undefined, ""],
])("%s", (_, value, text) => expect(cellText(value)).toBe(text));

test("任何数写出来再读都是同一个数", () =>
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (value) =>
      expect(cellValue(cellText({ kind: "number", value }))).toEqual({ kind: "number", value }),
    ),
  ));
