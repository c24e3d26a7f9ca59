import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";
import { ZipError } from "./zip-error";

/** Packed bytes taken at a time. One step can unpack to at most about 1,000 times as much. */
const step = 64 * 1024;

/**
 * Unpacks one entry piece by piece, so that a sheet larger than the longest string can be read.
 * Stops as soon as more comes out than was declared, and checks the checksum. Throws ZipError "damaged".
 */
export function* inflatePart(file: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  const packed = file.subarray(entry.start, entry.start + entry.packedSize);
  let size = 0;
  let crc = 0;
  for (const piece of entry.method === 0 ? [packed] : unpacked(packed, entry)) {
    size += piece.length;
    if (size > entry.size) throw damaged(entry);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry);
}

/** The whole entry at once. */
export function inflateWhole(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const pieces = [...inflatePart(file, entry)];
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function* unpacked(packed: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  if (entry.method !== 8) throw damaged(entry);
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < Math.max(packed.length, 1); at += step) {
    pieces = [];
    try {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    } catch {
      throw damaged(entry);
    }
    yield* pieces;
  }
}

function damaged(entry: ZipEntry): ZipError {
  return new ZipError({ code: "damaged", detail: entry.name });
}
