import { listening } from "./listening";

/** Makes the script it is called in one for `askWorker`. Whatever `answer` rejects with counts as a breakdown. */
export function answerAsks<Request, Reply>(
  answer: (request: Request, reply: (reply: Reply, transfer?: Transferable[]) => void) => Promise<void>,
): void {
  addEventListener("message", ({ data }: MessageEvent<Request>) => {
    answer(data, (reply, transfer = []) => postMessage(reply, { transfer })).catch(reportError);
  });
  postMessage(listening);
}
