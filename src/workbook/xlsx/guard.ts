import { holdsStream, isZip, startsWith } from "../../zip/file-kind";
import { guardedDirectory as guarded } from "../../zip/guarded-directory";
import type { ZipEntry } from "../../zip/zip-directory";
import { WorkbookError } from "../workbook";
import { zipLimits } from "./limits";

/** Excel 2 to 4 saved bare streams that begin with one of these records. */
const bareBiffStarts = [0x00, 0x02, 0x04].map((version) => [0x09, version]);

/** Looks at the file from outside and refuses what must not be unpacked. Throws WorkbookError or ZipError. */
export function guardedDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  if (!isZip(bytes)) throw new WorkbookError({ code: kindOfNonZip(bytes) });
  return guarded(bytes, zipLimits);
}

function kindOfNonZip(bytes: Uint8Array): "not-xlsx" | "old-xls" | "encrypted" {
  if (bareBiffStarts.some((start) => startsWith(bytes, start)) && bytes[3] === 0) return "old-xls";
  if (holdsStream(bytes, "EncryptedPackage")) return "encrypted";
  return holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book") ? "old-xls" : "not-xlsx";
}
