import type { ExcelHost } from "./host";
import type { Answer } from "./line";
import { refusals } from "./platform-errors";
import type { RequestBody } from "./protocol";
import { byteLength } from "./traffic";

/**
 * The client's native bridge: messages as JSON text in both directions. It needs only the client for Excel, without
 * Office.js around it, which makes it the transport of unit tests.
 */
export interface NativeBridge {
  readonly sendMessageToHost: (text: string) => void;
  /** The client sets this. */
  onMessageFromHost?: (text: string) => void;
}

const messageType = { request: 1, response: 2, event: 3 } as const;

interface Request {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

/** A bridge whose other end can be changed: every test gets a host of its own under the same client. */
export function bridgeTo(current: () => ExcelHost): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, type, flags, message } = JSON.parse(text) as Request;
      if (type !== messageType.request) return;
      const answered = current().execute({ request: message.body, bytes: byteLength(text), flags });
      const send = (response: string): void => {
        bridge.onMessageFromHost?.(`{"id":${id},"type":${messageType.response},"message":${response}}`);
      };
      answered.then(
        (answer) => send(responseOf(answer)),
        (error: unknown) => send(brokenHost(error)),
      );
    },
  };
  return bridge;
}

/** Events of a host go to the client as long as the host is the one under it. */
export function sendEvents(bridge: NativeBridge, host: ExcelHost, current: () => ExcelHost): void {
  host.listen((entries) => {
    if (current() !== host) return;
    bridge.onMessageFromHost?.(JSON.stringify({ type: messageType.event, message: { entries } }));
  });
}

/** The answer is JSON already and goes in as it is. */
function responseOf(answer: Answer): string {
  if ("text" in answer) return `{"statusCode":200,"headers":{},"body":${answer.text}}`;
  const { status, code, message } = refusals[answer.refused];
  return failure(status, code, message);
}

/** A mistake of the host itself: the batch must end, and say so. */
function brokenHost(error: unknown): string {
  return failure(500, "HostBroken", error instanceof Error ? (error.stack ?? error.message) : String(error));
}

function failure(statusCode: number, code: string, message: string): string {
  return JSON.stringify({ statusCode, headers: {}, body: JSON.stringify({ error: { code, message } }) });
}
