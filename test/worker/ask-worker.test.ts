import { askWorker, WorkerUnavailable } from "../../src/worker/ask-worker";
import { scriptedWorker, type ScriptedWorker } from "../fixtures/scripted-worker";

const never = new AbortController().signal;

/** Asks for a sum: the worker sends its parts, then "end". */
function askSum(worker: ScriptedWorker, signal = never): Promise<{ readonly sum: number }> {
  let sum = 0;
  return askWorker<string, number | "end" | "nonsense", { readonly sum: number }>(
    () => worker.worker,
    { request: "sum" },
    signal,
    (reply) => {
      if (reply === "end") return { sum };
      if (reply === "nonsense") throw new RangeError(reply);
      sum += reply;
      return undefined;
    },
  );
}

test("脚本到了才交出请求；答复分几次来，收齐了就结束这个 worker", async () => {
  const worker = scriptedWorker();
  const sum = askSum(worker);
  expect(worker.asked).toEqual([]);
  worker.listens();
  expect(worker.asked).toEqual(["sum"]);
  for (const part of [1, 2, 3]) worker.says(part);
  expect(worker.isOver()).toBe(false);
  worker.says("end");
  expect(await sum).toEqual({ sum: 6 });
  expect(worker.isOver()).toBe(true);
});

test("答复让人没法接受：照那个错误说，也结束 worker", async () => {
  const worker = scriptedWorker();
  const sum = askSum(worker);
  worker.listens();
  worker.says("nonsense");
  await expect(sum).rejects.toThrow(RangeError);
  expect(worker.isOver()).toBe(true);
});

test.each([
  ["脚本还没有到", (worker: ScriptedWorker) => expect(worker.asked).toEqual([])],
  ["做到一半", (worker: ScriptedWorker) => worker.listens()],
])("%s就不要了：立刻结束 worker，照不要的理由说", async (_, until) => {
  const worker = scriptedWorker();
  const stop = new AbortController();
  const sum = askSum(worker, stop.signal);
  until(worker);
  stop.abort(new Error("不要了"));
  expect(worker.isOver()).toBe(true);
  await expect(sum).rejects.toThrow("不要了");
});

test("早就不要了：不启动 worker", async () => {
  const start = jest.fn(() => scriptedWorker().worker);
  const ask = askWorker(start, { request: "sum" }, AbortSignal.abort(new Error("不要了")), () => "");
  await expect(ask).rejects.toThrow("不要了");
  expect(start).not.toHaveBeenCalled();
});

test("浏览器不让启动，或者脚本没有来：说没有 worker 可用", async () => {
  const refused = () => {
    throw new DOMException("", "SecurityError");
  };
  await expect(askWorker(refused, { request: "sum" }, never, () => "")).rejects.toThrow(WorkerUnavailable);
  const worker = scriptedWorker();
  const sum = askSum(worker);
  worker.fails();
  await expect(sum).rejects.toThrow(WorkerUnavailable);
});

test("交出请求以后垮了：是另一种错误，不能当作没有 worker", async () => {
  const worker = scriptedWorker();
  const sum = askSum(worker);
  worker.listens();
  worker.fails();
  const error: unknown = await sum.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(WorkerUnavailable);
  expect(worker.isOver()).toBe(true);
});
