import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checkReport } from "../../src/actions/check-report";
import { DocumentError } from "../../src/document/document-error";
import { openReport } from "../../src/document/open-report";
import { documentWords } from "../../src/locales/zh-CN/document";
import { workbookWords } from "../../src/locales/zh-CN/workbook";
import { WorkbookError } from "../../src/workbook/workbook";
import { beiyuanHtml } from "../fixtures/beiyuan-document";
import { processorTime } from "../fixtures/processor-time";

const fixture = (name: string) => new Uint8Array(readFileSync(join(__dirname, "fixtures", name)));

/** A damaged copy of a text that a reader gets to see: the checksums of the file around it are right. */
type Damage = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const tagsOf = (text: string): readonly string[] => text.match(/<[^>]*>/g) ?? [];
const at = (text: string, share: number) => Math.floor(share * text.length);
const cut = (text: string, from: number, to: number, put: string) => text.slice(0, from) + put + text.slice(to);

/** Where a tag begins and ends that stands behind this place; nowhere if none does. */
function tagBehind(text: string, share: number): readonly [number, number] {
  const from = text.indexOf("<", at(text, share));
  const to = from < 0 ? -1 : text.indexOf(">", from);
  return to < 0 ? [text.length, text.length] : [from, to + 1];
}

const damages: fc.Arbitrary<Damage> = fc.oneof(
  place.map(
    (share): Damage =>
      (text) =>
        text.slice(0, at(text, share)),
  ),
  fc.tuple(place, fc.nat(400)).map(
    ([share, length]): Damage =>
      (text) =>
        cut(text, at(text, share), at(text, share) + length, ""),
  ),
  fc.tuple(place, fc.nat(2_000)).map(
    ([share, length]): Damage =>
      (text) =>
        cut(text, at(text, share), at(text, share), text.slice(at(text, share), at(text, share) + length)),
  ),
  fc.tuple(place, fc.constantFrom(..."<>&\"'/=\u00000九９\ufffe")).map(
    ([share, letter]): Damage =>
      (text) =>
        cut(text, at(text, share), at(text, share) + 1, letter),
  ),
  place.map(
    (share): Damage =>
      (text) =>
        cut(text, ...tagBehind(text, share), ""),
  ),
  fc.tuple(place, place).map(([share, other]): Damage => (text) => {
    const tags = tagsOf(text);
    return cut(text, ...tagBehind(text, share), tags[Math.floor(other * tags.length)] ?? "");
  }),
  fc
    .tuple(place, fc.constantFrom("0", "-1", "3", "99", "70000", "1e9", "x", ""))
    .map(([share, value]): Damage => (text) => {
      const from = text.indexOf('="', at(text, share));
      return from < 0 ? text : cut(text, from + 2, Math.max(from + 2, text.indexOf('"', from + 2)), value);
    }),
);

const inPart = (file: Uint8Array, path: string) => {
  const parts = unzipSync(file);
  const text = strFromU8(parts[path] ?? new Uint8Array());
  return (damaged: (text: string) => string) => zipSync({ ...parts, [path]: strToU8(damaged(text)) }, { level: 1 });
};

const word = fixture("report-through-doc.docx");
const excel = fixture("report.xlsx");
const page = strFromU8(beiyuanHtml());

/** Whether the file was read and checked; else the sentence that says why not. Anything else that is thrown fails. */
async function outcome(name: string, file: Uint8Array): Promise<string | undefined> {
  try {
    checkReport(await openReport(name, file));
    return undefined;
  } catch (error) {
    if (error instanceof DocumentError) return documentWords(error.problem);
    if (error instanceof WorkbookError) return workbookWords(error.problem);
    throw error;
  }
}

describe("报告的内容坏成什么样，都核对得下去，或者说得出为什么读不了", () => {
  test.each([
    ["Word 正文", "年报.docx", inPart(word, "word/document.xml")],
    ["Word 样式", "年报.docx", inPart(word, "word/styles.xml")],
    ["Word 编号", "年报.docx", inPart(word, "word/numbering.xml")],
    ["网页", "年报.html", (damaged: Damage) => strToU8(damaged(page))],
    ["工作表", "年报.xlsx", inPart(excel, "xl/worksheets/sheet1.xml")],
    ["工作簿的文字", "年报.xlsx", inPart(excel, "xl/sharedStrings.xml")],
  ] as const)("%s", async (part, name, fileOf) => {
    const read = { whole: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(damages, { minLength: 1, maxLength: 3 }), async (all) => {
        const taken = processorTime();
        const refusal = await outcome(
          name,
          fileOf((text) => all.reduce((damaged, damage) => damage(damaged), text)),
        );
        expect(taken()).toBeLessThan(5_000);
        if (refusal === undefined) read.whole++;
        else {
          read.refused++;
          expect(refusal).toMatch(/请/);
          expect(refusal).not.toMatch(/undefined|NaN/);
        }
      }),
      { numRuns: 40 },
    );
    // Damage that every reader refuses, or none notices, would prove little.
    expect(read.whole).toBeGreaterThan(0);
    if (part !== "网页") expect(read.refused).toBeGreaterThan(0);
  });

  test.each([
    ["Word 文档", "年报.docx", word],
    ["工作簿", "年报.xlsx", excel],
  ])("%s截断在任何地方", async (_, name, file) => {
    for (let length = 0; length < file.length; length += 307) {
      expect(await outcome(name, file.slice(0, length))).toMatch(/请/);
    }
  });
});
