import { DocumentError } from "../document/document-error";
import { WorkbookError } from "../workbook/workbook";
import { answerAsks } from "../worker/answer-asks";
import { answerRequest } from "./answer-request";
import type { ReportReply, ReportRequest } from "./protocol";

answerAsks<ReportRequest, ReportReply>(async (request, reply) => {
  try {
    reply({ kind: "answer", answer: await answerRequest(request) });
  } catch (error) {
    reply(refusal(error));
  }
});

function refusal(error: unknown): ReportReply {
  if (error instanceof DocumentError) return { kind: "document-problem", problem: error.problem };
  if (error instanceof WorkbookError) return { kind: "workbook-problem", problem: error.problem };
  throw error;
}
