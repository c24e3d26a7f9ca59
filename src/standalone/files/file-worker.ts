import { readXlsx } from "../../workbook/xlsx/read-xlsx";
import { saveXlsx } from "../../workbook/xlsx/save-xlsx";
import { WorkbookError } from "../../workbook/workbook";
import type { FileProblem, FileReply, FileRequest } from "./protocol";
import { readAppearances } from "./read-appearances";

/** Rows in one message: some 10 ms for the page to take in. */
const slice = 2_000;

addEventListener("message", ({ data }: MessageEvent<FileRequest>) => {
  const work = data.kind === "open" ? open(data.id, data.bytes) : save(data);
  work.catch((error: unknown) => reply({ kind: "failed", id: data.id, problem: problemOf(error) }));
});

async function open(id: number, file: ArrayBuffer): Promise<void> {
  const bytes = new Uint8Array(file);
  const { sheets, ...frame } = await readXlsx(bytes, (done) => reply({ kind: "progress", id, done, total: 1 }));
  for (const { values, ...outline } of sheets) {
    reply({ kind: "sheet", id, outline });
    for (let from = 0; from < values.length; from += slice) {
      reply({ kind: "rows", id, rows: values.slice(from, from + slice) });
    }
  }
  reply({ kind: "opened", id, frame, appearances: readAppearances(bytes) });
}

async function save({ id, bytes, edits }: Extract<FileRequest, { kind: "save" }>): Promise<void> {
  const saved = new Uint8Array(await saveXlsx(new Uint8Array(bytes), edits));
  reply({ kind: "saved", id, bytes: saved }, [saved.buffer]);
}

function reply(message: FileReply, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}

function problemOf(error: unknown): FileProblem {
  return error instanceof WorkbookError ? error.problem : { code: "unexpected" };
}
