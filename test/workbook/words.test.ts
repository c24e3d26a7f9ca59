import { workbookWords as english } from "../../src/locales/en-US/workbook";
import { workbookWords as chinese } from "../../src/locales/zh-CN/workbook";
import type { WorkbookProblem } from "../../src/workbook/workbook";

/** What must be in the sentence: the place, the figures. */
const examples: readonly [WorkbookProblem, readonly string[]][] = [
  [{ code: "not-xlsx" }, [".xlsx"]],
  [{ code: "old-xls" }, [".xls", ".xlsx"]],
  [{ code: "encrypted" }, []],
  [{ code: "damaged", detail: "xl/workbook.xml" }, ["xl/workbook.xml"]],
  [{ code: "too-large", what: "entries", found: 30_000, limit: 20_000 }, ["30,000", "20,000"]],
  [{ code: "too-large", what: "ratio", found: 900, limit: 250 }, ["900", "250"]],
  [{ code: "too-large", what: "size", found: 3 * 2 ** 30, limit: 2 ** 31 }, ["3,072 MB", "2,048 MB"]],
  [{ code: "too-large", what: "cells", found: 60_000_000, limit: 50_000_000 }, ["50,000,000"]],
  [{ code: "no-sheets" }, []],
  [{ code: "would-lose", parts: ["_xmlsignatures/sig1.xml", "台账!A1:A3"] }, ["_xmlsignatures/sig1.xml", "台账!A1:A3"]],
  [{ code: "sheet-missing", sheet: "表三" }, ["表三"]],
  [{ code: "sheet-protected", sheet: "表三" }, ["表三"]],
  [{ code: "structure-protected", sheet: "表三" }, ["表三"]],
];

describe.each([
  ["中文", chinese, /请/],
  ["英文", english, /\b(?:Open|Check|Copy|Save|Split|Delete|Remove|read)\b/i],
] as const)("%s", (_, words, advice) => {
  test.each(examples)("%j 说明在哪里、怎么办", (problem, mentioned) => {
    const sentence = words(problem);
    for (const piece of mentioned) expect(sentence).toContain(piece);
    expect(sentence).toMatch(advice);
    expect(sentence).not.toMatch(/undefined|NaN/);
  });
});

test("各种问题的话各不相同", () => {
  expect(new Set(examples.map(([problem]) => chinese(problem))).size).toBe(examples.length);
});
