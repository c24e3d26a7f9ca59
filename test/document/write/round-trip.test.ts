import fc from "fast-check";
import { checkReport } from "../../../src/actions/check-report";
import { readDocx } from "../../../src/document/docx/read-docx";
import { readHtml } from "../../../src/document/html/read-html";
import type { PrintableReport } from "../../../src/domain/print/printable-report";
import { writeDocx, writeHtml } from "../../../src/document/write-report";
import { cellLabels } from "../../../src/domain/format/cell-label";
import { notice2021 } from "../../../src/domain/format/notice-2021-30";
import { blank, number, type CellValue } from "../../../src/domain/report/cell-value";
import { reportFromDocument } from "../../../src/domain/report/from-document";
import type { FinishedReport } from "../../../src/domain/report/finished-report";
import type { Paragraph, ReportText } from "../../../src/domain/text/report-text";
import { beiyuanDocument } from "../../fixtures/beiyuan-document";
import { printedWords } from "../../../src/locales/zh-CN/printed";
import { beiyuanPrintable, someRecord } from "./beiyuan-printable";

type Write = (report: PrintableReport) => Promise<FinishedReport>;

const chart = {
  caption: "各类办理结果（单位：件）",
  svg: `<svg xmlns="http://www.w3.org/2000/svg"><text>予以公开 5</text></svg>`,
};

const ways: readonly (readonly [string, Write])[] = [
  ["Word 文档", async (report) => reportFromDocument(readDocx(await writeDocx(report)))],
  [
    "网页",
    (report) => {
      const page = writeHtml(report, { charts: [chart] });
      return Promise.resolve(reportFromDocument(readHtml(new TextEncoder().encode(page))));
    },
  ],
];

/** Texts alone: how many paragraphs a title takes shifts the count of all that follow. */
function textsOf({ title, opening, sections }: ReportText) {
  const texts = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => text);
  return {
    title: texts(title).join(""),
    opening: texts(opening),
    sections: sections.map(({ number: section, heading, body }) => [section, heading.text, texts(body)]),
  };
}

const problems = (report: FinishedReport) => {
  const { findings, textFindings } = checkReport(report);
  return {
    tables: findings.map(({ rule, at }) => [rule, at]),
    texts: textFindings.map(({ rule, quote, detail }) => [rule, quote, detail]),
  };
};

const sorted = (cells: ReadonlyMap<string, CellValue>) =>
  new Map([...cells].sort(([one], [other]) => (one < other ? -1 : 1)));

const words = [
  "本机关主动公开信息",
  "316条",
  "其中“政策文件”栏目29条",
  "《<政府信息公开>条例》",
  "A & B",
  "详见 https://www.example.gov.cn/?a=1&b=2",
  "　",
  "  ",
  "12.5%",
  "——",
  "等等",
];

/** A sentence as reports have them; blanks at either end are no part of a paragraph. */
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((pieces) => `我们${pieces.join("")}情况良好。`);

const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 4 });

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(9999).map(number) },
  fc.integer({ min: 0, max: 10 ** 12 }).map((millionths) => number(millionths / 10 ** 6)),
  fc.constant(blank),
  fc.constantFrom<CellValue>({ kind: "notApplicable", text: "/" }, { kind: "text", text: "22（其中修订 16 件）" }),
);

const report: fc.Arbitrary<PrintableReport> = fc
  .record({
    cells: fc.array(cell, { minLength: cellLabels(notice2021).size, maxLength: cellLabels(notice2021).size }),
    opening: sentence,
    bodies: fc.tuple(paragraphs, paragraphs, paragraphs),
    afterTables: fc.array(sentence, { maxLength: 2 }),
    draft: fc.boolean(),
    record: fc.constantFrom(undefined, someRecord),
  })
  .map(({ cells, opening, bodies: [one, five, six], afterTables, draft, record }) => {
    const bodies: Readonly<Record<string, readonly string[]>> = {
      一: ["（一）主动公开情况", ...one],
      三: afterTables,
      五: five,
      六: six,
    };
    const paragraph = (text: string): Paragraph => ({ index: 0, text });
    return {
      organ: "某市某区人民政府某某街道办事处",
      year: 2024,
      report: {
        format: "2021-30",
        cells: new Map([...cellLabels(notice2021).keys()].map((key, at) => [key, cells[at] ?? blank])),
      },
      text: {
        title: [paragraph("某市某区人民政府某某街道办事处2024年政府信息公开工作年度报告")],
        opening: [paragraph(opening)],
        sections: notice2021.sections.map(({ numeral, heading }) => ({
          number: numeral,
          heading: paragraph(heading),
          body: (bodies[numeral] ?? []).map(paragraph),
        })),
      },
      draft,
      words: printedWords,
      ...(record === undefined ? {} : { record }),
    };
  });

describe.each(ways)("写成%s再读回来", (_, written) => {
  test("任何年报：每一格、每一段都一样，草稿标记和核对记录不算正文", () =>
    fc.assert(
      fc.asyncProperty(report, async (printable) => {
        const read = await written(printable);
        expect(textsOf(read.text)).toEqual(textsOf(printable.text));
        expect(sorted(checkReport(read).report.cells)).toEqual(sorted(printable.report.cells));
      }),
      { numRuns: 12 },
    ));

  test.each<readonly [string, Partial<PrintableReport>]>([
    ["定稿", {}],
    ["带草稿标记和核对记录", { draft: true, record: someRecord }],
  ])("北苑街道2023年（%s）：核对结果与原来的一样", async (_name, more) => {
    const original = reportFromDocument(beiyuanDocument());
    expect(problems(await written(beiyuanPrintable({}, more)))).toEqual(problems(original));
  });
});
