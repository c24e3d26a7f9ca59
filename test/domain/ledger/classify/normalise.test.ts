import fc from "fast-check";
import { isBlankMark, normalise, spelling } from "../../../../src/domain/ledger/classify/normalise";

test.each([
  ["申请人\n类型", "申请人类型"],
  [" 答 复　结 果\t", "答复结果"],
  ["不予公开\u200b\ufeff", "不予公开"],
  ["１２３ＡＢ", "123AB"],
  ["（三）不予公开", "(三)不予公开"],
  ["〔2023〕第3号—告", "[2023]第3号-告"],
  ["【2023】", "[2023]"],
  ["“三安全一稳定”", '"三安全一稳定"'],
  ["「三安全一稳定」", '"三安全一稳定"'],
  ["〈条例〉", "《条例》"],
  ["⑴", "(1)"],
  ["ＥＭＳ", "EMS"],
])("%j → %j", (text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test("引号不影响认字", () => {
  expect(spelling("危及“三安全一稳定”")).toBe(spelling("危及三安全一稳定"));
});

test.each(["", "/", "-", "——", "…".replace("…", "..."), "无", "N/A", "·"])("“%s”等于没有写", (text) => {
  expect(isBlankMark(normalise(text))).toBe(true);
});

test.each(["0", "否", "无法提供", "×", "不详"])("“%s”不等于没有写", (text) => {
  expect(isBlankMark(normalise(text))).toBe(false);
});

test("再做一次，结果不变", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }),
  );
});
