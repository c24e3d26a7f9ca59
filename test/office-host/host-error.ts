/** What the host answers instead of a result. Codes and messages are those that Excel documents. */
export class HostError extends Error {
  readonly code: string;
  /** The member that failed, as "Range.values". */
  readonly location: string | undefined;

  constructor(code: string, message: string, location?: string) {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.location = location;
  }
}

const messages = {
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "The resource being created already exists.",
  AccessDenied: "You cannot perform the requested operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  GeneralException: "There was an internal error while processing the request.",
} as const;

/** An error of Excel's with its usual message. */
export function refusal(code: keyof typeof messages, location?: string): HostError {
  return new HostError(code, messages[code], location);
}

/** A member that this host does not have, or not at its requirement level: said loudly, never guessed. */
export function notFound(member: string, why: string): HostError {
  return new HostError("ApiNotFound", `${member}: ${why}`, member);
}
