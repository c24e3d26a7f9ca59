import { readFileSync } from "node:fs";
import { FileCancelled, fileClient, FileFailure } from "../../src/standalone/files/file-client";
import type { FileReply } from "../../src/standalone/files/protocol";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import { scriptedWorker } from "../fixtures/scripted-worker";
import { sampleData } from "../fixtures/sample-data";
import { workerRunning } from "../fixtures/worker-running";

const real = () => workerRunning(() => import("../../src/standalone/files/file-worker"));

const sample = new Uint8Array(readFileSync("assets/samples/北苑街道2023年台账.xlsx")).buffer;

const failed = (work: Promise<unknown>) => work.catch((reason: unknown) => reason);

test("打开：一片一片送来，拼起来和文件里的一样", async () => {
  const { data } = await fileClient(real).open(sample, () => undefined);
  expect(data).toEqual(await sampleData("北苑街道2023年台账"));
});

test("打开时走到哪里，随时转告", () => {
  const worker = scriptedWorker();
  const shares: number[] = [];
  void fileClient(() => worker.worker).open(sample, (share) => shares.push(share));
  worker.listens();
  for (const share of [0.25, 0.5]) worker.says({ kind: "progress", share } satisfies FileReply);
  expect(shares).toEqual([0.25, 0.5]);
});

test("保存：改动写进原来的文件，原来的字节留着还能再存", async () => {
  const files = fileClient(real);
  const { data } = await files.open(sample, () => undefined);
  const sheet = data.sheets[0]?.name ?? "";
  const edits = [{ kind: "cell", sheet, row: 0, column: 0, content: { value: "改过" } } as const];
  for (let time = 0; time < 2; time++) {
    const saved = await readXlsx(await files.save(sample, edits));
    expect(saved.sheets[0]?.values[0]?.[0]).toBe("改过");
  }
});

test("打不开的文件说得出毛病；后台垮了，是意外", async () => {
  const notXlsx = await failed(fileClient(real).open(new ArrayBuffer(8), () => undefined));
  expect(notXlsx).toBeInstanceOf(FileFailure);
  expect(notXlsx).toMatchObject({ problem: { code: "not-xlsx" } });
  const worker = scriptedWorker();
  const opening = failed(fileClient(() => worker.worker).open(sample, () => undefined));
  worker.listens();
  worker.fails();
  expect(await opening).toMatchObject({ problem: { code: "unexpected" } });
});

test("取消：正在做的停下，说是取消；接着还能打开", async () => {
  const first = scriptedWorker();
  const workers = [() => first.worker, real];
  const files = fileClient(() => (workers.shift() ?? real)());
  const opening = failed(files.open(sample, () => undefined));
  first.listens();
  files.cancel();
  expect(await opening).toBeInstanceOf(FileCancelled);
  expect(first.isOver()).toBe(true);
  expect((await files.open(sample, () => undefined)).data.sheets.length).toBeGreaterThan(0);
});
