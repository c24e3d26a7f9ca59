import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

/** A part of the zip to be: packed bytes carried over as they are, or new content. */
export type ZipPart =
  { readonly entry: ZipEntry; readonly file: Uint8Array } | { readonly name: string; readonly content: Uint8Array };

interface Packed {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** The name is UTF-8. No other flag: size and checksum stand in the local header, so no data descriptor follows. */
const utf8Name = 0x0800;
const versionNeeded = 20;
/** 1980-01-01 00:00, the earliest a zip can say: the same edits give the same bytes. */
const date = 0x0021;

/** Writes a zip without unpacking what did not change. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const packed = parts.map(pack);
  const centralSize = packed.reduce((sum, part) => sum + 46 + part.name.length, 0);
  const localSize = packed.reduce((sum, part) => sum + 30 + part.name.length + part.bytes.length, 0);
  const out = new Uint8Array(localSize + centralSize + 22);
  const view = new DataView(out.buffer);
  let local = 0;
  let central = localSize;
  for (const part of packed) {
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, versionNeeded, true);
    writeHeader(view, central + 6, part);
    view.setUint32(central + 42, local, true);
    out.set(part.name, central + 46);
    central += 46 + part.name.length;

    view.setUint32(local, 0x04034b50, true);
    writeHeader(view, local + 4, part);
    out.set(part.name, local + 30);
    out.set(part.bytes, local + 30 + part.name.length);
    local += 30 + part.name.length + part.bytes.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, packed.length, true);
  view.setUint16(central + 10, packed.length, true);
  view.setUint32(central + 12, centralSize, true);
  view.setUint32(central + 16, localSize, true);
  return out;
}

/** The fields that local and central headers have in common. */
function writeHeader(view: DataView, at: number, part: Packed): void {
  view.setUint16(at, versionNeeded, true);
  view.setUint16(at + 2, part.flags, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.bytes.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.name.length, true);
}

function pack(part: ZipPart): Packed {
  if ("entry" in part) {
    const { nameBytes, flags, method, crc, size, start, packedSize } = part.entry;
    const bytes = part.file.subarray(start, start + packedSize);
    return { name: nameBytes, flags: flags & utf8Name, method, crc, size, bytes };
  }
  const { name, content } = part;
  return {
    name: new TextEncoder().encode(name),
    flags: utf8Name,
    method: 8,
    crc: crc32(content),
    size: content.length,
    bytes: deflateSync(content, { level: 6 }),
  };
}
