import { readXlsx } from "../../workbook/xlsx/read-xlsx";
import { saveXlsx } from "../../workbook/xlsx/save-xlsx";
import { WorkbookError } from "../../workbook/workbook";
import { answerAsks } from "../../worker/answer-asks";
import type { FileProblem, FileReply, FileRequest } from "./protocol";
import { readAppearances } from "./read-appearances";

type Send = (message: FileReply, transfer?: Transferable[]) => void;

/** Rows in one message: some 10 ms for the page to take in. */
const slice = 2_000;

answerAsks<FileRequest, FileReply>(async (request, reply) => {
  try {
    await (request.kind === "open" ? open(request.bytes, reply) : save(request, reply));
  } catch (error) {
    reply({ kind: "failed", problem: problemOf(error) });
  }
});

async function open(file: ArrayBuffer, reply: Send): Promise<void> {
  const bytes = new Uint8Array(file);
  const { sheets, ...frame } = await readXlsx(bytes, (share) => reply({ kind: "progress", share }));
  for (const { values, ...outline } of sheets) {
    reply({ kind: "sheet", outline });
    for (let from = 0; from < values.length; from += slice) {
      reply({ kind: "rows", rows: values.slice(from, from + slice) });
    }
  }
  reply({ kind: "opened", frame, appearances: readAppearances(bytes) });
}

async function save({ bytes, edits }: Extract<FileRequest, { kind: "save" }>, reply: Send): Promise<void> {
  const saved = new Uint8Array(await saveXlsx(new Uint8Array(bytes), edits));
  reply({ kind: "saved", bytes: saved }, [saved.buffer]);
}

function problemOf(error: unknown): FileProblem {
  return error instanceof WorkbookError ? error.problem : { code: "unexpected" };
}
