import { WorkbookError, type HostProblem, type WorkbookProblem } from "../workbook";

/** Microsoft's error codes, each as what it means to a person. Those that mean "too much at a time" are dealt with here. */
const problems: Readonly<Record<string, HostProblem["code"]>> = {
  InvalidOperationInCellEditMode: "being-edited",
  AccessDenied: "read-only",
  ReadOnlyWorkbook: "read-only",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  InvalidObjectPath: "sheet-gone",
  ApiNotFound: "too-old",
  ApiNotAvailable: "too-old",
  NotImplemented: "too-old",
  UnsupportedFeature: "too-old",
  UnsupportedOperation: "too-old",
  InactiveWorkbook: "not-in-front",
  InvalidSelection: "not-in-front",
  ActivityLimitReached: "busy",
  HostIsBusy: "busy",
  RequestAborted: "busy",
  RequestTimeout: "busy",
  ServiceNotAvailable: "busy",
  TooManyRequests: "busy",
  Timeout: "busy",
};

const tooMuch: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
]);

/** Excel on the web takes 5 MB a request and gives 5 MB an answer. */
export function isTooMuch(error: unknown): boolean {
  return tooMuch.has(codeOf(error));
}

export function isBeingEdited(error: unknown): boolean {
  return codeOf(error) === "InvalidOperationInCellEditMode";
}

/** Any error of the host's, as a problem that can be told to a person. Our own faults stay what they are. */
export function asWorkbookError(error: unknown): unknown {
  if (error instanceof WorkbookError || codeOf(error) === "") return error;
  return new WorkbookError(problemOf(error));
}

export function problemOf(error: unknown): WorkbookProblem {
  if (error instanceof WorkbookError) return error.problem;
  const code = codeOf(error);
  const known = problems[code];
  if (known === undefined || known === "refused" || known === "half-written") return { code: "refused", detail: code };
  return { code: known } as HostProblem;
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}
