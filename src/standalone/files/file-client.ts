import type { Edit } from "../../domain/sheet/edit";
import type { Scalar, SheetData, WorkbookData } from "../../domain/sheet/sheet-data";
import type { Appearances } from "../grid/appearance";
import type { FileProblem, FileReply, FileRequest, SheetOutline } from "./protocol";

/** Reads and writes workbook files in a worker, so that the page stays alive meanwhile. */
export interface FileClient {
  /** Rejects with FileFailure. */
  open(bytes: ArrayBuffer, onProgress: (share: number) => void): Promise<OpenedFile>;
  /** The original file with the edits applied. Rejects with FileFailure. */
  save(bytes: ArrayBuffer, edits: readonly Edit[]): Promise<Uint8Array<ArrayBuffer>>;
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

interface Pending {
  readonly sheets: { readonly outline: SheetOutline; readonly rows: (readonly Scalar[])[] }[];
  readonly onProgress: (share: number) => void;
  readonly opened: (file: OpenedFile) => void;
  readonly saved: (bytes: Uint8Array<ArrayBuffer>) => void;
  readonly failed: (problem: FileProblem) => void;
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

  /** A worker that broke down (out of memory, a script that did not load) is replaced by the next request. */
  const breakDown = () => {
    worker?.terminate();
    worker = undefined;
    for (const id of [...pending.keys()]) settle(id, (job) => job.failed({ code: "unexpected" }));
  };

  const started = (): Worker => {
    if (worker === undefined) {
      worker = new Worker(new URL("./file-worker.ts", import.meta.url));
      worker.addEventListener("message", ({ data }: MessageEvent<FileReply>) => receive(data, pending, settle));
      worker.addEventListener("error", breakDown);
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
        const failed = (problem: FileProblem) => reject(new FileFailure(problem));
        send({ kind: "open", id, bytes }, { sheets: [], onProgress, opened, saved: () => undefined, failed });
      }),
    save: (bytes, edits) =>
      new Promise((saved, reject) => {
        const id = (lastId += 1);
        const failed = (problem: FileProblem) => reject(new FileFailure(problem));
        const nothing = () => undefined;
        send({ kind: "save", id, bytes, edits }, { sheets: [], onProgress: nothing, opened: nothing, saved, failed });
      }),
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
      settle(reply.id, ({ failed }) => failed(reply.problem));
  }
}

function wholeSheet({ outline, rows }: Pending["sheets"][number]): SheetData {
  return { ...outline, values: rows };
}
