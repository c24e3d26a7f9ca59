import fc from "fast-check";
import { logExport } from "../../src/actions/log-export";
import type { AnyCellKey } from "../../src/domain/format/cell-key";
import { contentMark, exportsIn, type Export } from "../../src/domain/record/exports";
import { cellValue } from "../../src/domain/report/cell-value";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import type { Paragraph, ReportText } from "../../src/domain/text/report-text";
import { applyEdits } from "../../src/workbook/apply-edits";
import { reportOf } from "../fixtures/report";
import { sheetOf, workbookOf } from "../fixtures/sheets";

const logged = (data: WorkbookData, made: Export): WorkbookData => applyEdits(data, logExport(data, made));

const first: Export = { name: "年报（草稿）.docx", when: "2024-01-18 10:22", mark: "00000001" };
const second: Export = { name: "年报.html", when: "2024-01-19 08:00", mark: "12345678" };

test("记下的导出读得回来，先后不变", () => {
  const data = logged(logged(workbookOf(sheetOf("台账", [["甲"]])), first), second);
  expect(exportsIn(data)).toEqual([first, second]);
  expect(data.sheets.map(({ name }) => name)).toEqual(["台账", "核对记录"]);
});

test("单位自己有一张叫“核对记录”的表：不写在它上面", () => {
  const data = logged(workbookOf(sheetOf("核对记录", [["我们的"], ["记录"]])), first);
  expect(data.sheets[0]?.values).toEqual([["我们的"], ["记录"]]);
  expect(exportsIn(data)).toEqual([first]);
});

const words = (...texts: readonly string[]): readonly Paragraph[] => texts.map((text, index) => ({ index, text }));

const textOf = (title: string, heading: string, body: string): ReportText => ({
  title: words(title),
  opening: words("编制本报告。"),
  sections: [{ number: "一", heading: { index: 2, text: heading }, body: words(body) }],
});

test("任何一格、任何一处文字变了，标记就变；没变就不变", () => {
  const keys = [...reportOf({}).cells.keys()];
  const change = fc.oneof(
    fc.record({ key: fc.constantFrom<AnyCellKey>(...keys), value: fc.constantFrom(1, 12, null, "/", "约6件") }),
    fc.record({ place: fc.nat(2), added: fc.string({ minLength: 1, maxLength: 4 }) }),
  );
  const before = reportOf({}).cells;
  const text = ["年度报告", "一、总体情况", "主动公开316条。"] as const;
  const mark = contentMark(before, textOf(...text));
  expect(contentMark(reportOf({}).cells, textOf(...text))).toBe(mark);
  fc.assert(
    fc.property(change, (one) => {
      const now =
        "key" in one
          ? contentMark(new Map([...before, [one.key, cellValue(one.value)]]), textOf(...text))
          : contentMark(
              before,
              textOf(...(text.map((w, i) => (i === one.place ? w + one.added : w)) as [string, string, string])),
            );
      expect(now).not.toBe(mark);
    }),
  );
});
