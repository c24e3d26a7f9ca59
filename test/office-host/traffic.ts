/** What went between the client and the host. */
export interface RoundTrip {
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** By name, in order: "Worksheet.getRange", "Range.values=", "Range.load". Empty if the batch was refused whole. */
  readonly actions: readonly string[];
  /** How many of them changed the workbook. */
  readonly changes: number;
  /** The client's own book-keeping: letting go of references at the end of `Excel.run`, a word at its start. */
  readonly isCleanUp: boolean;
  /** The code of the error that it ended in. */
  readonly error: string | undefined;
}

/** In UTF-8, as it goes over the wire. Jest's window has no encoder of its own, a browser no Buffer. */
export function byteLength(text: string): number {
  return typeof Buffer === "undefined" ? new TextEncoder().encode(text).length : Buffer.byteLength(text);
}
