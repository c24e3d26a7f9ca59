import { DocumentError } from "../document/document-error";
import type { ReportReader } from "../taskpane/report-reader";
import { WorkbookError } from "../workbook/workbook";
import { askWorker, WorkerUnavailable } from "../worker/ask-worker";
import type { ReportAnswer, ReportReply, ReportRequest } from "./protocol";

/** Reads in a worker, so that the pane stays alive meanwhile; where there can be none, in the pane after all. */
export function reportReader(start: () => Worker = startWorker): ReportReader {
  const answer = async (request: ReportRequest, signal: AbortSignal): Promise<ReportAnswer> => {
    const { buffer } = request.bytes;
    const ask = { request, transfer: buffer instanceof ArrayBuffer ? [buffer] : [] };
    try {
      return await askWorker(start, ask, signal, answerOf);
    } catch (error) {
      if (!(error instanceof WorkerUnavailable)) throw error;
      const { answerRequest } = await import("./answer-request");
      return answerRequest(request);
    }
  };
  return {
    check: async ({ name, bytes }, lastYear, signal) =>
      (await answer({ name, bytes: await bytes(), checkAgainst: lastYear }, signal)).check,
    lastYear: async ({ name, bytes }, signal) => (await answer({ name, bytes: await bytes() }, signal)).lastYear,
  };
}

function startWorker(): Worker {
  return new Worker(new URL("./report-worker.ts", import.meta.url));
}

function answerOf(reply: ReportReply): ReportAnswer {
  switch (reply.kind) {
    case "answer":
      return reply.answer;
    case "document-problem":
      throw new DocumentError(reply.problem);
    case "workbook-problem":
      throw new WorkbookError(reply.problem);
  }
}
