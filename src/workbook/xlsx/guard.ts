import { WorkbookError } from "../workbook";
import { maxEntries, maxRatio, maxTotalSize, ratioMatters } from "./limits";
import { readDirectory, type ZipEntry } from "./zip-directory";

const zipStart = [0x50, 0x4b, 0x03, 0x04];
const compoundFileStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Excel 2 to 4 saved bare streams that begin with one of these records. */
const bareBiffStarts = [0x00, 0x02, 0x04].map((version) => [0x09, version]);

/** Looks at the file from outside and refuses what must not be unpacked. Throws WorkbookError. */
export function guardedDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  if (!startsWith(bytes, zipStart)) throw new WorkbookError({ code: kindOfNonZip(bytes) });
  const entries = readDirectory(bytes);
  if (entries.length > maxEntries) throw tooLarge("entries", entries.length, maxEntries);
  if (new Set(entries.map((entry) => entry.name.toLowerCase())).size < entries.length) {
    throw new WorkbookError({ code: "damaged", detail: "two entries of one name" });
  }
  if (entries.some((entry) => entry.flags & 1)) throw new WorkbookError({ code: "encrypted" });
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > maxTotalSize) throw tooLarge("size", total, maxTotalSize);
  for (const entry of entries) {
    const ratio = Math.round(entry.size / Math.max(entry.packedSize, 1));
    if (entry.size > ratioMatters && ratio > maxRatio) throw tooLarge("ratio", ratio, maxRatio);
  }
  return entries;
}

/** A protected .xlsx and an old .xls are both compound files; the names of the streams inside tell them apart. */
function kindOfNonZip(bytes: Uint8Array): "not-xlsx" | "old-xls" | "encrypted" {
  if (bareBiffStarts.some((start) => startsWith(bytes, start)) && bytes[3] === 0) return "old-xls";
  if (!startsWith(bytes, compoundFileStart)) return "not-xlsx";
  if (holds(bytes, wide("EncryptedPackage"))) return "encrypted";
  return holds(bytes, wide("Workbook")) || holds(bytes, wide("Book")) ? "old-xls" : "not-xlsx";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
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

function tooLarge(what: "entries" | "ratio" | "size", found: number, limit: number): WorkbookError {
  return new WorkbookError({ code: "too-large", what, found, limit });
}
