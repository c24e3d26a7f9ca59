import type { Edit } from "../../domain/sheet/edit";
import type { Scalar, SheetData, WorkbookData } from "../../domain/sheet/sheet-data";
import { askWorker } from "../../worker/ask-worker";
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

export function fileClient(start: () => Worker = startWorker): FileClient {
  let waiting = new AbortController();

  const ask = async <Answer>(request: FileRequest, take: (reply: FileReply) => Answer | undefined): Promise<Answer> => {
    try {
      return await askWorker(start, { request }, waiting.signal, take);
    } catch (error) {
      if (error instanceof FileFailure || error instanceof FileCancelled) throw error;
      throw new FileFailure({ code: "unexpected" });
    }
  };

  return {
    open: (bytes, onProgress) => ask({ kind: "open", bytes }, openedBy(onProgress)),
    save: (bytes, edits) => ask({ kind: "save", bytes, edits }, savedBy),
    cancel() {
      waiting.abort(new FileCancelled());
      waiting = new AbortController();
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL("./file-worker.ts", import.meta.url));
}

/** Puts a workbook together from what arrives of it. */
function openedBy(onProgress: (share: number) => void): (reply: FileReply) => OpenedFile | undefined {
  const sheets: { readonly outline: SheetOutline; readonly rows: (readonly Scalar[])[] }[] = [];
  return (reply) => {
    switch (reply.kind) {
      case "sheet":
        sheets.push({ outline: reply.outline, rows: [] });
        return undefined;
      case "rows":
        for (const row of reply.rows) sheets.at(-1)?.rows.push(row);
        return undefined;
      case "progress":
        onProgress(reply.share);
        return undefined;
      case "opened": {
        const whole = sheets.map(({ outline, rows }): SheetData => ({ ...outline, values: rows }));
        return { data: { ...reply.frame, sheets: whole }, appearances: reply.appearances };
      }
      case "failed":
        throw new FileFailure(reply.problem);
      case "saved":
        return undefined;
    }
  };
}

function savedBy(reply: FileReply): Uint8Array<ArrayBuffer> | undefined {
  if (reply.kind === "failed") throw new FileFailure(reply.problem);
  return reply.kind === "saved" ? reply.bytes : undefined;
}
