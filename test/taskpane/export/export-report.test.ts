import { checkReport } from "../../../src/actions/check-report";
import { DocumentError } from "../../../src/document/document-error";
import { exportsIn } from "../../../src/domain/record/exports";
import { reportFromDocument } from "../../../src/domain/report/from-document";
import { zhCN } from "../../../src/locales/zh-CN";
import { exportReport } from "../../../src/taskpane/export-report";
import type { DeliveredFile, Publisher, ReportWriters } from "../../../src/taskpane/publisher";
import type { Shell } from "../../../src/taskpane/run-effect";
import type { ExportSource } from "../../../src/taskpane/effect";
import type { ExportWish } from "../../../src/taskpane/session";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { WorkbookError, type Workbook } from "../../../src/workbook/workbook";
import { beiyuanDocument, type Changes } from "../../fixtures/beiyuan-document";
import { sheetOf, workbookOf } from "../../fixtures/sheets";

const identity = { organ: "某某街道办事处", year: 2023 };

const sourceOf = (changes: Changes = {}): ExportSource => {
  const check = checkReport(reportFromDocument(beiyuanDocument(changes)));
  return { check: { ...check, textFindings: [] }, identity, facts: {} };
};

const writers: ReportWriters = {
  writeDocx: () => Promise.resolve(new Uint8Array([1])),
  writeHtml: (_, { charts = [] } = {}) => `<p>${charts.length}</p>`,
  articleHtml: () => "<article>",
  articleText: () => "文字",
};

/** What was delivered, copied and written for a wish. */
async function made(
  wish: ExportWish,
  source = sourceOf(),
  world: Partial<Publisher & { workbook: Workbook; signal: AbortSignal }> = {},
) {
  const files: DeliveredFile[] = [];
  const copied: unknown[] = [];
  const memory = memoryWorkbook(workbookOf(sheetOf("台账", [["甲"]])));
  const publisher: Publisher = {
    writers: () => Promise.resolve(writers),
    deliver: (file) => void files.push(file),
    copy: (content) => Promise.resolve(copied.push(content) > 0),
    ...world,
  };
  const { signal = new AbortController().signal } = world;
  const breathe = () => Promise.resolve();
  const shell = { workbook: world.workbook ?? memory, words: zhCN, publisher, breathe, signal, now: () => when };
  const event = await exportReport(wish, source, shell as unknown as Shell);
  return { event, files, copied, workbook: memory };
}

const when = "2024-01-18 10:22";

const name = "某某街道办事处2023年政府信息公开工作年度报告";

test("导出一份，交给人，记在核对记录里", async () => {
  const { event, files, workbook } = await made({ what: "docx" });
  expect(event).toEqual({ type: "exported", what: "docx", name: `${name}.docx` });
  expect(files.map((file) => file.name)).toEqual([`${name}.docx`]);
  expect(exportsIn(workbook.data)).toMatchObject([{ name: `${name}.docx`, when }]);
});

test.each(["docx", "html", "copy", "charts"] as const)("取消 %s：没有文件，没有复制，什么也没记", async (what) => {
  const { event, files, copied, workbook } = await made({ what }, sourceOf(), { signal: AbortSignal.abort() });
  expect(event).toEqual({ type: "broken-off" });
  expect([files, copied, workbook.log]).toEqual([[], [], []]);
});

test("文件做到一半取消：做好的不交给人", async () => {
  const control = new AbortController();
  const writeDocx = () => {
    control.abort();
    return writers.writeDocx({} as never, {});
  };
  const { event, files, workbook } = await made({ what: "docx" }, sourceOf(), {
    signal: control.signal,
    writers: () => Promise.resolve({ ...writers, writeDocx }),
  });
  expect(event).toEqual({ type: "broken-off" });
  expect([files, workbook.log]).toEqual([[], []]);
});

test("还有错误：文件名就写明是草稿", async () => {
  const { files } = await made({ what: "html" }, sourceOf({ cells: { "t3.received.person": "7" } }));
  expect(files.map((file) => file.name)).toEqual([`${name}（草稿）.html`]);
});

test("工作簿写不进去：文件照样给人，说没有记下来", async () => {
  const locked = memoryWorkbook(workbookOf(sheetOf("台账", [["甲"]])));
  const workbook: Workbook = {
    ...locked,
    read: () => locked.read(),
    apply: () => Promise.reject(new WorkbookError({ code: "read-only" })),
  };
  const { event, files } = await made({ what: "docx" }, sourceOf(), { workbook });
  expect(files).toHaveLength(1);
  expect(event).toMatchObject({ type: "exported", unrecorded: true });
});

test("复制不算导出文件，不记；不让复制就说", async () => {
  const copied = await made({ what: "copy" });
  expect([copied.event.type, copied.copied, exportsIn(copied.workbook.data)]).toEqual([
    "exported",
    [{ html: "<article>", text: "文字" }],
    [],
  ]);
  const refused = await made({ what: "copy" }, sourceOf(), { copy: () => Promise.resolve(false) });
  expect(refused.event).toEqual({ type: "not-copied" });
});

test("模板不是 Word 文件：说是哪个文件，什么也不导出", async () => {
  const broken: ReportWriters = {
    ...writers,
    writeDocx: () => Promise.reject(new DocumentError({ code: "not-docx" })),
  };
  const template = { name: "模板.docx", bytes: () => Promise.resolve(new Uint8Array()) };
  const { event, files } = await made({ what: "docx", template }, sourceOf(), {
    writers: () => Promise.resolve(broken),
  });
  expect(event).toMatchObject({ type: "file-refused", name: "模板.docx" });
  expect(files).toEqual([]);
});

test("图解画在工作簿的一张表里，不出文件", async () => {
  const { event, files, workbook } = await made({ what: "charts" });
  expect([event.type, files]).toEqual(["exported", []]);
  expect(workbook.data.sheets.map((sheet) => sheet.name)).toEqual(["台账", "图表"]);
});
