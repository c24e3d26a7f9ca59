import { ZipError } from "./zip-error";

/** One file inside the zip, as its central directory describes it. */
export interface ZipEntry {
  /** Slashes forward, no leading slash. */
  readonly name: string;
  /** The name as it stands in the file, whatever its encoding. */
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its packed bytes begin in the file. */
  readonly start: number;
}

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
const zip64Marker = 0xffffffff;

/** Lists what the zip holds, without unpacking anything. Throws ZipError "damaged". */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = directoryPlace(view);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== centralSignature) throw damaged("directory");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const wide = zip64Sizes(view, at, at + 46 + nameLength, extraLength);
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const name = new TextDecoder().decode(nameBytes);
    entries.push({
      nameBytes,
      name: name.replace(/\\/g, "/").replace(/^\//, ""),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: wide.packedSize,
      size: wide.size,
      start: packedStart(view, wide.offset, wide.packedSize),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment of unknown length. */
function directoryPlace(view: DataView): { readonly count: number; readonly offset: number } {
  const earliest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= earliest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== zip64Marker) return { count, offset };
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== end64LocatorSignature) return { count, offset };
    const end64 = wideNumber(view, locator + 8);
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== end64Signature) throw damaged("directory");
    return { count: wideNumber(view, end64 + 32), offset: wideNumber(view, end64 + 48) };
  }
  throw damaged("no directory");
}

/** Numbers that do not fit in 32 bits stand in an extra field, in this order, only where the marker is. */
function zip64Sizes(view: DataView, at: number, extraAt: number, extraLength: number) {
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  for (let extra = extraAt; extra + 4 <= extraAt + extraLength; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let next = extra + 4;
    const take = (narrow: number) => (narrow === zip64Marker ? wideNumber(view, (next += 8) - 8) : narrow);
    size = take(size);
    packedSize = take(packedSize);
    offset = take(offset);
  }
  return { size, packedSize, offset };
}

function packedStart(view: DataView, local: number, packedSize: number): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature) throw damaged("entry");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > view.byteLength) throw damaged("entry");
  return start;
}

function wideNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function damaged(detail: string): ZipError {
  return new ZipError({ code: "damaged", detail });
}
