import type { ExcelHost } from "./host";
import type { Answer } from "./line";
import { refusals } from "./platform-errors";

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
  readonly message: { readonly body: unknown };
}

/** A bridge whose other end can be changed: every test gets a host of its own under the same client. */
export function bridgeTo(current: () => ExcelHost): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, type, flags, message } = JSON.parse(text) as Request;
      if (type !== messageType.request) return;
      const answered = current().execute(JSON.stringify(message.body), flags);
      const answerWith = (response: unknown): void =>
        send(bridge, { id, type: messageType.response, message: response });
      answered.then(
        (answer) => answerWith(responseOf(answer)),
        (error: unknown) => answerWith(brokenHost(error)),
      );
    },
  };
  return bridge;
}

/** Events of a host go to the client as long as the host is the one under it. */
export function sendEvents(bridge: NativeBridge, host: ExcelHost, current: () => ExcelHost): void {
  host.listen((entries) => {
    if (current() === host) send(bridge, { type: messageType.event, message: { entries } });
  });
}

function send(bridge: NativeBridge, message: unknown): void {
  bridge.onMessageFromHost?.(JSON.stringify(message));
}

function responseOf(answer: Answer): unknown {
  if ("text" in answer) return { statusCode: 200, headers: {}, body: JSON.parse(answer.text) as unknown };
  const { status, code, message } = refusals[answer.refused];
  return { statusCode: status, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}

/** A mistake of the host itself: the batch must end, and say so. */
function brokenHost(error: unknown): unknown {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { statusCode: 500, headers: {}, body: JSON.stringify({ error: { code: "HostBroken", message } }) };
}
