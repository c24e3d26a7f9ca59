import { readFileSync } from "node:fs";
import { checkReport } from "../../src/actions/check-report";
import { lastReport } from "../../src/actions/last-report";
import { DocumentError } from "../../src/document/document-error";
import { openReport } from "../../src/document/open-report";
import { reportReader } from "../../src/reading/report-reader";
import { WorkbookError } from "../../src/workbook/workbook";
import { beiyuanDocx, beiyuanHtml } from "../fixtures/beiyuan-document";
import { scriptedWorker } from "../fixtures/scripted-worker";
import { workerRunning } from "../fixtures/worker-running";

const real = () => workerRunning(() => import("../../src/reading/report-worker"));

const refused = (): Worker => {
  throw new DOMException("", "SecurityError");
};

const soon = () => new Promise((resolve) => setImmediate(resolve));

const never = new AbortController().signal;

const file = (name: string, bytes: () => Uint8Array) => ({ name, bytes: () => Promise.resolve(bytes()) });

const word = file("年报.docx", beiyuanDocx);
const page = file("年报.html", beiyuanHtml);
const workbook = file("年报.xlsx", () => new Uint8Array(readFileSync("test/document/fixtures/report.xlsx")));
const noTables = file("通知.docx", () => beiyuanDocx({ table: () => [] }));
const noZip = file("通知.docx", () => new TextEncoder().encode("这不是一个压缩包"));
const noWorkbook = file("通知.xlsx", () => new TextEncoder().encode("这不是一个压缩包"));

describe.each([
  ["在 worker 里", real],
  ["没有 worker，在窗格里", refused],
])("%s", (_, start) => {
  const { check, lastYear } = reportReader(start);

  test.each([word, page, workbook])("核对 $name：结果和直接核对的一样", async (report) => {
    const direct = checkReport(await openReport(report.name, await report.bytes()));
    expect(await check(report, {}, never)).toEqual(direct);
  });

  test("上年报告读出来，用来核对今年的，该发现的都发现", async () => {
    const last = await lastYear(word, never);
    expect(last).toEqual(lastReport(await openReport(word.name, await word.bytes())));
    const direct = checkReport(await openReport(page.name, await page.bytes()), last);
    expect(await check(page, last ?? {}, never)).toEqual(direct);
  });

  test("一张表也没有的：没有结果", async () => {
    expect([await check(noTables, {}, never), await lastYear(noTables, never)]).toEqual([undefined, undefined]);
  });

  test("读不了的文件：错误还是原来那一种，说得出毛病", async () => {
    const document: unknown = await check(noZip, {}, never).catch((reason: unknown) => reason);
    expect(document).toBeInstanceOf(DocumentError);
    expect(document).toMatchObject({ problem: { code: "not-docx" } });
    const xlsx: unknown = await lastYear(noWorkbook, never).catch((reason: unknown) => reason);
    expect(xlsx).toBeInstanceOf(WorkbookError);
    expect(xlsx).toMatchObject({ problem: { code: "not-xlsx" } });
  });
});

test("脚本没有来：文件还在手里，改在窗格里读", async () => {
  const worker = scriptedWorker();
  const { check } = reportReader(() => worker.worker);
  const checked = check(word, {}, never);
  await soon();
  worker.fails();
  expect((await checked)?.tables).toHaveLength(3);
});

test("读到一半垮了：不在窗格里再读一遍，那会把窗格也拖垮", async () => {
  const worker = scriptedWorker();
  const { check } = reportReader(() => worker.worker);
  const checked = check(word, {}, never);
  await soon();
  worker.listens();
  worker.fails();
  const error: unknown = await checked.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(DocumentError);
});

test("读到一半不要了：立刻停下；再读，另起一个 worker，读得完", async () => {
  const first = scriptedWorker();
  const workers = [() => first.worker, real];
  const { check } = reportReader(() => (workers.shift() ?? real)());
  const stop = new AbortController();
  const checked = check(word, {}, stop.signal);
  await soon();
  first.listens();
  stop.abort();
  await expect(checked).rejects.toBe(stop.signal.reason);
  expect(first.isOver()).toBe(true);
  expect((await check(word, {}, never))?.tables).toHaveLength(3);
});

test("文件交给 worker，不留副本", async () => {
  const bytes = beiyuanDocx();
  await reportReader(real).check(
    file("年报.docx", () => bytes),
    {},
    never,
  );
  expect(bytes.byteLength).toBe(0);
});
