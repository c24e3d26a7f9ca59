import { checkReport, type ReportCheck } from "../../src/actions/check-report";
import { beiyuanDocument } from "../fixtures/beiyuan-document";
import { sampleData } from "../fixtures/sample-data";
import { reportFromDocument } from "../../src/domain/report/from-document";
import { zhCN } from "../../src/locales/zh-CN";
import { startPane, type PaneStore } from "../../src/taskpane/pane-store";
import type { PaneEvent } from "../../src/taskpane/pane-event";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { Workbook } from "../../src/workbook/workbook";

/** Something that ends when the test lets it. */
function gate<T>(value: T): { readonly wait: () => Promise<T>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { wait: () => opened.then(() => value), open };
}

interface World {
  readonly workbook?: Workbook;
  readonly check?: () => Promise<ReportCheck>;
}

const fails = () => Promise.reject(new Error());

async function startedPane({ workbook, check = fails }: World): Promise<PaneStore> {
  return startPane(workbook ?? (await sampleWorkbook()), zhCN, {
    breathe: () => Promise.resolve(),
    reports: { check, lastYear: fails },
    publisher: {
      writers: fails,
      deliver: () => undefined,
      copy: () => Promise.resolve(false),
    },
    now: () => "2024-01-18 10:22",
  });
}

async function sampleWorkbook(): Promise<Workbook> {
  return memoryWorkbook(await sampleData("北苑街道2023年台账"));
}

const until = (store: PaneStore, holds: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = () => holds() && resolve();
    store.subscribe(look);
    look();
  });

const idle = (store: PaneStore) => until(store, () => store.session.work === undefined);

const file = { name: "年报.docx", bytes: () => Promise.resolve(new Uint8Array()) };

test("停下成稿的打开：它后来读出来的不显示，接着还能打开", async () => {
  const report = gate(checkReport(reportFromDocument(beiyuanDocument())));
  const store = await startedPane({ check: report.wait });
  await idle(store);
  store.send({ type: "finished-chosen", file });
  store.send({ type: "cancel-pressed" });
  const before = store.session;
  report.open();
  store.send({ type: "reread-pressed" });
  await idle(store);
  expect([before.finished, store.session.finished]).toEqual([undefined, undefined]);
  store.send({ type: "finished-chosen", file });
  await until(store, () => store.session.finished !== undefined);
});

test.each<[string, PaneEvent]>([
  ["写入", { type: "write-pressed" }],
  ["起草正文", { type: "redraft-pressed" }],
  [
    "记住一个说法",
    { type: "word-settled", word: { category: "outcome", text: "转信访办", meaning: "other" } as never },
  ],
  ["记下单位情况", { type: "statements-given", statements: {} as never }],
])("%s以前取消：工作簿一个字没动，说得清楚，接着还能做", async (_, event) => {
  const reading = gate(undefined);
  let writes = 0;
  const memory = memoryWorkbook(await sampleData("北苑街道2023年台账"));
  let slow = false;
  const store = await startedPane({
    workbook: {
      ...memory,
      read: async (only, signal) => {
        if (slow) await reading.wait();
        signal?.throwIfAborted();
        return memory.read(only);
      },
      apply: () => {
        writes++;
        return Promise.resolve();
      },
    },
  });
  await idle(store);
  slow = true;
  store.send(event);
  await new Promise((resolve) => setTimeout(resolve, 20));
  store.send({ type: "cancel-pressed" });
  reading.open();
  await idle(store);
  expect([writes, store.session.notice]).toEqual([0, { kind: "broken-off" }]);
  store.send({ type: "write-pressed" });
  await until(store, () => writes > 0);
});

test("停下读取：工作簿那边得到知会，读取出的错也不提", async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const refusal = gate(undefined);
  const store = await startedPane({
    workbook: {
      ...(await sampleWorkbook()),
      read: async (_, signal) => {
        signals.push(signal);
        await refusal.wait();
        throw new Error("nobody waits");
      },
    },
  });
  await until(store, () => signals.length === 1 || store.session.work === "inspecting");
  await new Promise((resolve) => setTimeout(resolve, 50));
  store.send({ type: "cancel-pressed" });
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  refusal.open();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(store.session.notice).toBeUndefined();
});
