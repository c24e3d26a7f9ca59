import fc from "fast-check";
import { registerIndex } from "../../../src/domain/ledger/register-index";

/** What a plain Map finds, over numbers in one spelling. */
function byMap(numbers: readonly string[]): readonly number[] {
  const seen = new Map<string, number>();
  return numbers.map((number, position) => {
    const spelt = number
      .normalize("NFKC")
      .replace(/\s/g, "")
      .replace(/[[(【]/g, "〔")
      .replace(/[\])】]/g, "〕");
    const earlier = seen.get(spelt);
    if (earlier === undefined) seen.set(spelt, position);
    return earlier ?? -1;
  });
}

function byIndex(numbers: readonly string[]): readonly number[] {
  const index = registerIndex(numbers.length, (position) => numbers[position] ?? "");
  return numbers.map((number) => index.add(number));
}

const fullWidth = (text: string): string =>
  text.replace(/[0-9-]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

test("按顺序登记、后面又出现前面编号的，找得到前面那个", () => {
  const numbers = Array.from({ length: 3000 }, (_, n) => `2023-${String(n).padStart(5, "0")}`);
  const again = [...numbers, "2023-00000", "2023-02999", "2024-00000"];
  expect(byIndex(again).slice(3000)).toEqual([0, 2999, -1]);
  expect(byIndex(again)).toEqual(byMap(again));
});

test.each([
  [["2023-001", "2023-002", "２０２３－００２"]],
  [["2023-001", "2023-００２", "2024-001", "2023-002"]],
  [["〔2023〕1号", "[2023]1号", "【2023】 1号"]],
  [["2023-9", "2023-10", "2023-9"]],
  [["2023-099", "2023-100", "2023-1000", "2023-100"]],
  [["\ufffd\ufffd\ufffd1", "\ufffd\ufffd\ufffd1"]],
])("%j", (numbers) => {
  expect(byIndex(numbers)).toEqual(byMap(numbers));
});

test("与普通的 Map 结果一样：顺序、乱序、全角、前缀交错", () => {
  const number = fc
    .tuple(fc.constantFrom("2023-", "2022-", "〔2023〕", "[2023]", "A", ""), fc.nat(60), fc.nat(3), fc.boolean())
    .map(([prefix, n, width, wide]) => {
      const written = `${prefix}${String(n).padStart(width, "0")}`;
      return wide ? fullWidth(written) : written;
    });
  const ordered = fc
    .tuple(fc.nat(1200), fc.nat(300))
    .map(([from, count]) => Array.from({ length: count }, (_, n) => `2023-${String(from + n).padStart(4, "0")}`));
  const numbers = fc.tuple(ordered, fc.array(number), ordered).map((parts) => parts.flat());
  fc.assert(fc.property(numbers, (all) => expect(byIndex(all)).toEqual(byMap(all))));
});
