import type { DocumentProblem } from "../../src/document/document-error";
import { documentWords as english } from "../../src/locales/en-US/document";
import { documentWords as chinese } from "../../src/locales/zh-CN/document";

/** What must be in the sentence: the format to save in, the figures, the place. */
const examples: readonly [DocumentProblem, readonly string[]][] = [
  [{ code: "not-docx" }, [".docx"]],
  [{ code: "not-html" }, ["Ctrl+S"]],
  [{ code: "old-doc" }, [".doc", ".docx"]],
  [{ code: "web-archive" }, [".mht", "Ctrl+S"]],
  [{ code: "encrypted" }, []],
  [{ code: "damaged", detail: "word/document.xml" }, ["word/document.xml"]],
  [{ code: "too-large", what: "entries", found: 30_000, limit: 10_000 }, ["30,000", "10,000"]],
  [{ code: "too-large", what: "ratio", found: 900, limit: 250 }, ["900", "250"]],
  [{ code: "too-large", what: "size", found: 3 * 2 ** 30, limit: 2 ** 30 }, ["3,072 MB", "1,024 MB"]],
  [{ code: "too-large", what: "tags", found: 2_000_000, limit: 1_000_000 }, ["2,000,000", "1,000,000"]],
  [{ code: "too-large", what: "depth", found: 401, limit: 400 }, ["401", "400"]],
  [{ code: "too-large", what: "cells", found: 600_000, limit: 500_000 }, ["600,000", "500,000"]],
  [{ code: "foreign-part", part: "word/afchunk.rtf" }, ["word/afchunk.rtf", "Word"]],
  [{ code: "no-text", pictures: 0 }, []],
  [{ code: "no-text", pictures: 6 }, ["6"]],
];

describe.each([
  ["中文", chinese, /请/],
  ["英文", english, /\b(?:Open|Check|Copy|Save|Remove|correct)\b/i],
] as const)("%s", (_, words, advice) => {
  test.each(examples)("%j 说明出了什么事、怎么办", (problem, mentioned) => {
    const sentence = words(problem);
    for (const piece of mentioned) expect(sentence).toContain(piece);
    expect(sentence).toMatch(advice);
    expect(sentence).not.toMatch(/undefined|NaN/);
  });

  test("各种问题的话各不相同", () =>
    expect(new Set(examples.map(([problem]) => words(problem))).size).toBe(examples.length));
});
