import { listening } from "./listening";

/** No worker could be started, or its script did not come. */
export class WorkerUnavailable extends Error {}

/** What a worker is asked, and which of its buffers are handed over instead of copied. */
export interface Ask<Request> {
  readonly request: Request;
  readonly transfer?: readonly Transferable[];
}

/**
 * Has a request done by a worker of its own, whose script calls `answerAsks`. `take` gets what it sends until it makes
 * the answer out of that, or throws. The worker ends with the answer, or at once when the signal is aborted: rejects
 * with the signal's reason then. Rejects with WorkerUnavailable as long as nothing was handed over, and with another
 * Error where the worker broke down.
 */
export function askWorker<Request, Reply, Answer>(
  start: () => Worker,
  { request, transfer = [] }: Ask<Request>,
  signal: AbortSignal,
  take: (reply: Reply) => Answer | undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = started(start);
    let isListening = false;

    const end = () => {
      worker.terminate();
      signal.removeEventListener("abort", abort);
    };
    const fail = (reason: unknown) => {
      end();
      reject(reason);
    };
    const abort = () => fail(signal.reason);

    const receive = (reply: Reply) => {
      try {
        const answer = take(reply);
        if (answer === undefined) return;
        end();
        resolve(answer);
      } catch (error) {
        fail(error);
      }
    };
    const hand = () => {
      isListening = true;
      try {
        worker.postMessage(request, [...transfer]);
      } catch (error) {
        fail(error);
      }
    };

    signal.addEventListener("abort", abort);
    worker.addEventListener("message", ({ data }: MessageEvent<Reply | typeof listening>) =>
      data === listening ? hand() : receive(data),
    );
    worker.addEventListener("messageerror", () => fail(new Error("an answer of the worker could not be read")));
    // Out of memory, or a script that did not load.
    worker.addEventListener("error", () =>
      fail(isListening ? new Error("the worker broke down") : new WorkerUnavailable()),
    );
  });
}

/** Some browsers refuse at once, where a policy or a file:// address forbids workers. */
function started(start: () => Worker): Worker {
  try {
    return start();
  } catch (error) {
    throw new WorkerUnavailable(undefined, { cause: error });
  }
}
