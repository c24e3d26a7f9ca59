import { readNumber } from "../../../src/domain/ledger/read-number";
import type { Scalar } from "../../../src/domain/sheet/sheet-data";

test.each<[Scalar, number | string]>([
  [12, 12],
  [1.5, 1.5],
  ["12", 12],
  ["１２", 12],
  ["1,024", 1024],
  ["1，024", 1024],
  ["12,34", "not-a-number"],
  ["三件", 3],
  ["十二条", 12],
  ["二十", 20],
  ["一百零五件", 105],
  ["3 件", 3],
  ["300元整", 300],
  ["¥380.50", 380.5],
  ["１．５万", 15000],
  ["1.1万元", 11000],
  ["-50", -50],
  [null, "blank"],
  ["", "blank"],
  ["/", "blank"],
  ["无", "blank"],
  ["约300", "not-a-number"],
  ["300余", "not-a-number"],
  ["300多件", "not-a-number"],
  ["3件左右", "not-a-number"],
  ["22（其中修订16件）", "not-a-number"],
  ["若干", "not-a-number"],
  [true, "not-a-number"],
  [Number.NaN, "not-a-number"],
  [{ error: "#REF!" }, "cell-error"],
])("数 %j 读作 %j", (value, expected) => {
  const read = readNumber(value);
  expect(read.kind === "number" ? read.value : read.kind === "blank" ? "blank" : read.problem.code).toBe(expected);
});
