import fc from "fast-check";
import { checkReport, type ReportCheck } from "../src/actions/check-report";
import { lastReport } from "../src/actions/last-report";
import { layoutTable } from "../src/domain/fill/layout-table";
import type { AnyCellKey, TableId } from "../src/domain/format/cell-key";
import { notice2021 } from "../src/domain/format/notice-2021-30";
import type { TableBlock } from "../src/domain/report/document-block";
import type { FinishedReport } from "../src/domain/report/finished-report";
import { reportFromDocument } from "../src/domain/report/from-document";
import { tableSheets } from "../src/domain/report/table-sheets";
import { workbookText } from "../src/domain/text/workbook-text";
import { beiyuanDocument, type Changes } from "./fixtures/beiyuan-document";
import { balanced, reportOf, withTotals } from "./fixtures/report";
import { sheetFromLayout, sheetOf, workbookOf } from "./fixtures/sheets";

type Figures = Readonly<Partial<Record<AnyCellKey, number>>>;

const allKeys = [...reportOf({}).cells.keys()];
const organ = "北京市通州区人民政府北苑街道办事处";
const title = `${organ}2023年政府信息公开工作年度报告`;
const texts = (one: string, six: string): readonly string[] => ["一、总体情况", one, "六、其他需要报告的事项", six];

const paragraph = (text: string) => ({ kind: "paragraph", text }) as const;

/** A report as a document, with these figures in its tables; of its text only what is given. */
function asDocument(figures: Figures, one = "", six = "", table?: Changes["table"]): FinishedReport {
  const cells = Object.fromEntries(allKeys.map((key) => [key, String(figures[key] ?? 0)]));
  const { blocks } = beiyuanDocument({ cells, ...(table === undefined ? {} : { table }) });
  const tables = blocks.filter((block) => block.kind === "table");
  return reportFromDocument({
    blocks: [...[title, ...texts(one, six)].filter((line) => line !== "").map(paragraph), ...tables],
  });
}

/** The same as a workbook that has a sheet for each table and one for the text. */
function asWorkbook(figures: Figures, one = "", six = ""): FinishedReport {
  const tables = (["t2", "t3", "t4"] as const).map((id) =>
    sheetFromLayout(layoutTable(id, tableSheets[id], "", (key) => ({ value: figures[key] ?? 0 }))),
  );
  const text = sheetOf(
    "正文",
    [title, ...texts(one, six)].map((line) => [line]),
  );
  const workbook = workbookOf(text, ...tables.map((sheet) => ({ ...sheet, formulas: new Map() })));
  return { workbook, text: workbookText(workbook)?.text ?? { title: [], opening: [], sections: [] } };
}

const forms = [
  ["Word 文件、网页", asDocument],
  ["工作簿", asWorkbook],
] as const;

const figuresOf = (counts: readonly number[]): Figures =>
  withTotals({ ...balanced(counts), "t4.review.upheld": counts[0] ?? 0, "t4.suitAfterReview.pending": 1 });

const counts = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 30 });
const some = { numRuns: 30 };

const suspectsOf = ({ findings }: ReportCheck): readonly AnyCellKey[] =>
  findings.flatMap(({ detail }) => (detail.kind === "unequal" && detail.suspect ? [detail.suspect.key] : []));

describe.each(forms)("%s：", (_, read) => {
  test("勾稽相符的，什么也不报", () => {
    fc.assert(
      fc.property(counts, (ended) => {
        expect(checkReport(read(figuresOf(ended))).findings).toEqual([]);
      }),
      some,
    );
  });

  test("表三、表四任一格改成任何别的数，一定被发现；说得出是哪一格的，就是改动的那一格", () => {
    const keys = allKeys.filter((key) => !key.startsWith("t2"));
    fc.assert(
      fc.property(counts, fc.constantFrom(...keys), fc.nat({ max: 60 }), (ended, key, value) => {
        const figures = figuresOf(ended);
        fc.pre(value !== (figures[key] ?? 0));
        const check = checkReport(read({ ...figures, [key]: value }));
        expect(check.findings.some(({ at }) => at.includes(key))).toBe(true);
        const suspects = suspectsOf(check);
        expect(suspects.filter((suspect) => suspect !== key)).toEqual([]);
        // A cell of table 三 stands in two sums at least; one of table 四 in one only.
        expect(suspects.length > 0).toBe(key.startsWith("t3"));
      }),
      some,
    );
  });

  /** Everything that a text can say of table 二, true of these figures. */
  const tableTwo: Figures = {
    "t2.documents.made": 2,
    "t2.documents.repealed": 1,
    "t2.documents.inForce": 4,
    "t2.licences.decisions": 15,
    "t2.penalties.decisions": 56,
    "t2.coercion.decisions": 3,
  };
  const one =
    "本年度制发行政规范性文件2件，废止1件，现行有效4件。全年办理行政许可15件，作出行政处罚决定56件、行政强制处理决定3件。";
  const six = "本年度发出收费通知0件，总金额0元，实际收取总金额0元。";

  test("表二任一格与正文矛盾，一定被发现，并指到这一格", () => {
    expect(checkReport(read(tableTwo, one, six)).textFindings.filter(({ at }) => at.length > 0)).toEqual([]);
    const keys = allKeys.filter((key) => key.startsWith("t2"));
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.nat({ max: 99 }), (key, value) => {
        fc.pre(value !== (tableTwo[key] ?? 0));
        const { findings, textFindings } = checkReport(read({ ...tableTwo, [key]: value }, one, six));
        // A street cannot make 规章: for those the table speaks against itself.
        const found = key.startsWith("t2.regulations") ? findings : textFindings;
        expect(found.flatMap(({ at }) => at)).toContain(key);
      }),
      some,
    );
  });

  test("表二规范性文件任一格与上年报告接不上，一定被发现", () => {
    const last = lastReport(read({ "t2.documents.inForce": 3 })) ?? {};
    expect(checkReport(read(tableTwo), last).findings).toEqual([]);
    const keys = ["t2.documents.made", "t2.documents.repealed", "t2.documents.inForce"] as const;
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.nat({ max: 99 }), (key, value) => {
        fc.pre(value !== tableTwo[key]);
        const { findings } = checkReport(read({ ...tableTwo, [key]: value }), last);
        expect(findings.map(({ rule }) => rule)).toEqual(["t2.in-force"]);
        expect(findings[0]?.at).toContain(key);
      }),
      some,
    );
  });
});

/** Columns of labels in front of the numbers. */
const labelColumns: Readonly<Record<TableId, number>> = { t2: 1, t3: 3, t4: 0 };

/** Two rows of a table change places: their own labels and their numbers; the labels they stand under stay. */
function swapped(id: TableId, table: TableBlock, one: string, other: string): TableBlock {
  const at = (label: string) => table.rows.findIndex((row) => row.some((cell) => plain(cell) === label));
  const [first, second] = [at(one), at(other)];
  const put = (into: number, own: string, source: number, label: string) =>
    (table.rows[into] ?? []).map((cell, column) => {
      if (column >= labelColumns[id]) return table.rows[source]?.[column] ?? "";
      return plain(cell) === own ? label : cell;
    });
  const rows = table.rows.with(first, put(first, one, second, other)).with(second, put(second, other, first, one));
  return { ...table, rows };
}

const plain = (cell: string): string => cell.replace(/\s/gu, "");

describe("两行排错了次序", () => {
  const figures = figuresOf([5, 2, 9, 4, 7, 1, 3]);
  const orders: readonly (readonly [TableId, readonly string[]])[] = [
    ["t3", notice2021.t3.rows.map(({ label }) => label)],
    ...notice2021.t2.blocks.map(({ rows }) => ["t2", rows.map(({ label }) => label)] as const),
  ];
  const pairs = orders.flatMap(([id, labels]) =>
    labels.flatMap((one, index) => labels.slice(index + 1).map((other) => [id, one, other] as const)),
  );

  test("表三任意两行、表二同一栏的两行，都被发现，数仍按行名读", () => {
    const right = checkReport(asDocument(figures)).report.cells;
    fc.assert(
      fc.property(fc.constantFrom(...pairs), ([id, one, other]) => {
        const report = asDocument(figures, "", "", (table, of) => [of === id ? swapped(id, table, one, other) : table]);
        const check = checkReport(report);
        expect(new Set(check.findings.map(({ rule, table }) => `${rule} ${table}`))).toEqual(
          new Set([`format.label ${id}`]),
        );
        expect(check.report.cells).toEqual(right);
      }),
      { numRuns: 60 },
    );
  });

  test("表二不同栏的两行对调，也被发现", () => {
    const rows = notice2021.t2.blocks.flatMap((block) => block.rows.map(({ label }) => ({ label, block })));
    for (const one of rows) {
      for (const other of rows.filter(({ block }) => block !== one.block)) {
        const { findings } = checkReport(
          asDocument(figures, "", "", (table, of) => [
            of === "t2" ? swapped("t2", table, one.label, other.label) : table,
          ]),
        );
        expect(findings.map(({ rule, table }) => `${rule.split(".")[0]} ${table}`)).toContain("format t2");
      }
    }
  });
});
