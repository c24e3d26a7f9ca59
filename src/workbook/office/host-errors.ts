import { WorkbookError, type HostRefusal } from "../workbook";

/** Microsoft's error codes, each as what it means to a person. Those that mean "too much at a time" are dealt with here. */
const refusals: Readonly<Record<string, HostRefusal>> = {
  InvalidOperationInCellEditMode: { code: "being-edited" },
  AccessDenied: { code: "read-only" },
  ReadOnlyWorkbook: { code: "read-only" },
  ItemNotFound: { code: "sheet-gone" },
  InvalidReference: { code: "sheet-gone" },
  InvalidObjectPath: { code: "sheet-gone" },
  ApiNotFound: { code: "too-old" },
  ApiNotAvailable: { code: "too-old" },
  NotImplemented: { code: "too-old" },
  UnsupportedFeature: { code: "too-old" },
  UnsupportedOperation: { code: "too-old" },
  InactiveWorkbook: { code: "not-in-front" },
  InvalidSelection: { code: "not-in-front" },
  ActivityLimitReached: { code: "busy" },
  HostIsBusy: { code: "busy" },
  RequestAborted: { code: "busy" },
  RequestTimeout: { code: "busy" },
  ServiceNotAvailable: { code: "busy" },
  TooManyRequests: { code: "busy" },
  Timeout: { code: "busy" },
  WriteNotSupportedWhenModalDialogOpen: { code: "busy" },
  InvalidOrTimedOutSession: { code: "session-ended" },
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

/** A sheet was renamed or deleted between two round trips. */
export function isSheetGone(error: unknown): boolean {
  return refusalOf(error)?.code === "sheet-gone";
}

export function isBeingEdited(error: unknown): boolean {
  return codeOf(error) === "InvalidOperationInCellEditMode";
}

/** Any error of the host's, as a problem that can be told to a person. Our own faults stay what they are. */
export function asWorkbookError(error: unknown): unknown {
  const refusal = refusalOf(error);
  return refusal === undefined ? error : new WorkbookError(refusal);
}

/** Undefined for what is no error of the host's. Too much at a time, where it cannot be asked for in pieces, is its being busy. */
export function refusalOf(error: unknown): HostRefusal | undefined {
  const code = codeOf(error);
  if (code === "" || error instanceof WorkbookError) return undefined;
  return refusals[code] ?? (isTooMuch(error) ? { code: "busy" } : { code: "refused", detail: code });
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "";
}
