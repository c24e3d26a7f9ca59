/**
 * Refusals of a whole batch by Office, before Excel sees it: a number, which the client turns into a code of Excel's.
 * Messages are Office's own; the client supplies some itself.
 */
export const platformErrors = {
  /** The person is typing into a cell. */
  cellEditMode: 5004,
  sessionTimedOut: 5012,
  modalDialogOpen: 5016,
  tooBusy: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  /** The add-in's manifest asks for too little. */
  noPermission: 7000,
} as const;

export type PlatformError = keyof typeof platformErrors;

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What comes of it in the client, for the transport on which the client leaves that to the host. */
export const refusals: Readonly<Record<PlatformError, Refusal>> = {
  cellEditMode: {
    status: 400,
    code: "InvalidOperationInCellEditMode",
    message:
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  },
  sessionTimedOut: {
    status: 408,
    code: "InvalidOrTimedOutSession",
    message: "Your Office Online session has expired or is invalid. To continue, refresh the page.",
  },
  modalDialogOpen: {
    status: 400,
    code: "WriteNotSupportedWhenModalDialogOpen",
    message: "Write operation is not supported when a modal dialog is open.",
  },
  tooBusy: { status: 429, code: "ActivityLimitReached", message: "The activity limit has been reached." },
  requestTooLarge: {
    status: 400,
    code: "RequestPayloadSizeLimitExceeded",
    message: "The request payload size has exceeded the limit.",
  },
  responseTooLarge: {
    status: 400,
    code: "ResponsePayloadSizeLimitExceeded",
    message: "The response payload size has exceeded the limit.",
  },
  noPermission: {
    status: 401,
    code: "AccessDenied",
    message: "You don't have sufficient permissions for this action.",
  },
};
