const zipStart = [0x50, 0x4b, 0x03, 0x04];
const compoundFileStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, zipStart);
}

/**
 * Whether the file is a compound file with a stream of this name. A protected office file and one of the old formats are
 * both compound files; the names of the streams inside tell them apart.
 */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  return startsWith(bytes, compoundFileStart) && holds(bytes, wide(name));
}

export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** Stream names are UTF-16, closed by a zero. */
function wide(text: string): readonly number[] {
  return [...text, "\0"].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
