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

/** In UTF-8, as it goes over the wire. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Half of a surrogate pair: the pair takes four bytes.
    if (unit >= 0xd800 && unit <= 0xdfff) bytes += 2;
    else bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}
