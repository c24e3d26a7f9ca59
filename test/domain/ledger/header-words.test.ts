import { fieldsOf, ledgerFields, wordsOf } from "../../../src/domain/ledger/fields";
import { ledgerKinds, sensesOf } from "../../../src/domain/ledger/header-words";

const words = ledgerKinds.flatMap((kind) =>
  fieldsOf(kind).flatMap(([key, field]) => wordsOf(field).map((word) => ({ kind, key, word }))),
);

const spellings: readonly (readonly [string, (word: string) => string])[] = [
  ["原样", (word) => word],
  ["字间有空格", (word) => [...word].join(" ")],
  ["有换行", (word) => `${word.slice(0, 2)}\n${word.slice(2)}`],
  ["后有括号", (word) => `${word}（必填）`],
  ["前有星号和编号", (word) => `*${word}`],
  ["全角", (word) => word.replace(/[A-Z0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
];

test.each(spellings)("每一种台账的每一个列名都认得：%s", (_name, spell) => {
  const missed = words.filter(
    ({ kind, key, word }) => !sensesOf([spell(word)]).some((sense) => sense.kind === kind && sense.field === key),
  );
  expect(missed).toEqual([]);
});

test.each([
  [["申请人", "类型"], "applicantType"],
  [["申请人信息", "姓名"], "applicant"],
  [["答复情况", "日期"], "decided"],
  [["答复情况", "文号"], "replyNumber"],
  [["申请人姓名/名称"], "applicant"],
  [["收到（登记）日期"], "received"],
  [["办理结果（选填）"], "outcome"],
])("两级或带说明的表头 %j 是 %s", (path, field) => {
  expect(sensesOf(path).find(({ kind }) => kind === "applications")?.field).toBe(field);
});

test("不相干的列名不认", () => {
  expect(sensesOf(["天气"])).toEqual([]);
  expect(sensesOf([])).toEqual([]);
  expect(sensesOf(["北苑街道2023年依申请公开台账"])).toEqual([]);
});

test("同一种台账里，一个列名不会两次列在同一字段下", () => {
  for (const kind of ledgerKinds) {
    for (const [key, field] of fieldsOf(kind)) {
      expect([kind, key, new Set(wordsOf(field)).size]).toEqual([kind, key, wordsOf(field).length]);
    }
  }
  expect(Object.keys(ledgerFields)).toHaveLength(9);
});
