import type { Edit } from "../../domain/sheet/edit";
import type { Scalar, SheetData, WorkbookData } from "../../domain/sheet/sheet-data";
import type { Appearances } from "../grid/appearance";
import type { FileProblem, FileReply, FileRequest, SheetOutline } from "./protocol";

/** Reads and writes workbook files in a worker, so that the page stays alive meanwhile. */
export interface FileClient {
  /** Rejects with FileFailure, or with FileCancelled. */
  open(bytes: ArrayBuffer, onProgress: (share: number) => void): Promise<OpenedFile>;
  /** The original file with the edits applied. Rejects with FileFailure, or with FileCancelled. */
  save(bytes: ArrayBuffer, edits: readonly Edit[]): Promise<Uint8Array<ArrayBuffer>>;
  /** Breaks off what is being opened or saved. */
  cancel(): void;
}

/** A file's contents and how they look. */
export interface OpenedFile {
  readonly data: WorkbookData;
  readonly appearances: Appearances;
}

export class FileFailure extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.code);
    this.name = "FileFailure";
    this.problem = problem;
  }
}

/** The person did not want to wait any longer. */
export class FileCancelled extends Error {}

interface Pending {
  readonly sheets: { readonly outline: SheetOutline; readonly rows: (readonly Scalar[])[] }[];
  readonly onProgress: (share: number) => void;
  readonly opened: (file: OpenedFile) => void;
  readonly saved: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly failed: (error: FileFailure | FileCancelled) => void;
}

export function fileClient(): FileClient {
  const pending = new Map<number, Pending>();
  let worker: Worker | undefined;
  let lastId = 0;

  const settle = (id: number, how: (job: Pending) => void) => {
    const job = pending.get(id);
    if (job === undefined) return;
    pending.delete(id);
    how(job);
  };

  /** The worker is replaced by the next request. */
  const end = (reason: FileFailure | FileCancelled) => {
    worker?.terminate();
    worker = undefined;
    for (const id of [...pending.keys()]) settle(id, (job) => job.failed(reason));
  };

  const started = (): Worker => {
    if (worker === undefined) {
      worker = new Worker(new URL("./file-worker.ts", import.meta.url));
      worker.addEventListener("message", ({ data }: MessageEvent<FileReply>) => receive(data, pending, settle));
      // Out of memory, or a script that did not load.
      worker.addEventListener("error", () => end(new FileFailure({ code: "unexpected" })));
    }
    return worker;
  };

  const send = (request: FileRequest, job: Pending) => {
    pending.set(request.id, job);
    started().postMessage(request);
  };

  return {
    open: (bytes, onProgress) =>
      new Promise((opened, reject) => {
        const id = (lastId += 1);
        const nothing = () => undefined;
        send({ kind: "open", id, bytes }, { sheets: [], onProgress, opened, saved: nothing, failed: reject });
      }),
    save: (bytes, edits) =>
      new Promise((saved, reject) => {
        const id = (lastId += 1);
        const nothing = () => undefined;
        send(
          { kind: "save", id, bytes, edits },
          { sheets: [], onProgress: nothing, opened: nothing, saved, failed: reject },
        );
      }),
    cancel: () => end(new FileCancelled()),
  };
}

function receive(
  reply: FileReply,
  pending: ReadonlyMap<number, Pending>,
  settle: (id: number, how: (job: Pending) => void) => void,
): void {
  const job = pending.get(reply.id);
  switch (reply.kind) {
    case "sheet":
      job?.sheets.push({ outline: reply.outline, rows: [] });
      return;
    case "rows":
      for (const row of reply.rows) job?.sheets.at(-1)?.rows.push(row);
      return;
    case "progress":
      job?.onProgress(reply.total === 0 ? 1 : reply.done / reply.total);
      return;
    case "opened":
      settle(reply.id, ({ sheets, opened }) =>
        opened({ data: { ...reply.frame, sheets: sheets.map(wholeSheet) }, appearances: reply.appearances }),
      );
      return;
    case "saved":
      settle(reply.id, ({ saved }) => saved(reply.bytes));
      return;
    case "failed":
      settle(reply.id, ({ failed }) => failed(new FileFailure(reply.problem)));
  }
}

function wholeSheet({ outline, rows }: Pending["sheets"][number]): SheetData {
  return { ...outline, values: rows };
}
