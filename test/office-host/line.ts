import { processBatch } from "./batch";
import type { Excel } from "./excel";
import type { Fault } from "./faults";
import { newGate, type Gate } from "./gate";
import type { PlatformError } from "./platform-errors";
import type { EventEntry, RequestBody } from "./protocol";
import { byteLength, type RoundTrip } from "./traffic";

/** The line between the client and Excel: batches one way, answers and events the other. */
export interface Line {
  readonly excel: Excel;
  readonly gate: Gate;
  readonly limits: Limits;
  trips: RoundTrip[];
  /** Waits for the batch it is meant for. */
  fault: Fault | undefined;
  latencyMs: number;
  /** Batches without an answer and events on their way. */
  busy: number;
  listener: (entries: readonly EventEntry[]) => void;
}

export interface Limits {
  readonly maxRequestBytes: number;
  readonly maxResponseBytes: number;
}

/** The answer to a batch: JSON, or the refusal of the whole. */
export type Answer = { readonly text: string } | { readonly refused: PlatformError };

/** Kept from the beginning, so that a test's own clock does not stop the host. */
const later = globalThis.setTimeout;

export function newLine(excel: Excel, limits: Limits, latencyMs: number): Line {
  return {
    excel,
    limits,
    latencyMs,
    gate: newGate(),
    trips: [],
    fault: undefined,
    busy: 0,
    listener: () => undefined,
  };
}

/** A batch as it came in. */
export interface Batch {
  readonly request: RequestBody;
  readonly bytes: number;
  readonly flags: number;
}

/** A batch that waits for the person to leave a cell keeps nobody else waiting. */
export async function execute(line: Line, batch: Batch): Promise<Answer> {
  line.busy++;
  try {
    await pause(line.latencyMs);
    line.busy--;
    const refused = await line.gate.pass(batch.flags);
    line.busy++;
    return refused === undefined ? answer(line, batch) : refuse(line, batch, refused);
  } finally {
    line.busy--;
    deliverLater(line);
  }
}

function answer(line: Line, batch: Batch): Answer {
  const { excel, limits, fault } = line;
  const { request, bytes: requestBytes } = batch;
  if (requestBytes > limits.maxRequestBytes) return refuse(line, batch, "requestTooLarge");
  const { response, actions, changes, faulted } = processBatch(excel, request, fault);
  if (faulted) line.fault = undefined;
  const text = JSON.stringify(response);
  const answerBytes = byteLength(text);
  const isTooLarge = answerBytes > limits.maxResponseBytes;
  const error = isTooLarge ? "responseTooLarge" : response.Error?.Code;
  const isCleanUp = actions.length === 0 && error === undefined;
  line.trips.push({ requestBytes, answerBytes, actions, changes, isCleanUp, error });
  return isTooLarge ? { refused: "responseTooLarge" } : { text };
}

/** Excel does nothing. */
function refuse(line: Line, { bytes: requestBytes }: Batch, refused: PlatformError): Answer {
  line.trips.push({ requestBytes, answerBytes: 0, actions: [], changes: 0, isCleanUp: false, error: refused });
  return { refused };
}

/** Events come after the answer, in a task of their own. */
export function deliverLater(line: Line): void {
  line.busy++;
  later(() => {
    line.busy--;
    const { events } = line.excel;
    const entries = events.queue;
    events.queue = [];
    if (entries.length > 0) line.listener(entries);
  }, 0);
}

/** Everything has been answered and every event has arrived. */
export async function idle(line: Line): Promise<void> {
  do await pause(1);
  while (line.busy > 0);
}

function pause(ms: number): Promise<void> {
  return ms === 0 ? Promise.resolve() : new Promise((done) => void later(done, ms));
}
