import { readDirectory, type ZipEntry } from "./zip-directory";
import { ZipError } from "./zip-error";

/** How much a zip may ask of us before it is refused. Sizes in bytes. */
export interface ZipLimits {
  readonly maxEntries: number;
  /** Of all entries unpacked. */
  readonly maxTotalSize: number;
  /** How many times smaller an entry may have been packed. */
  readonly maxRatio: number;
  /** Below this size an entry is harmless however well it was packed. */
  readonly ratioMatters: number;
}

/** Looks at a zip from outside and refuses what must not be unpacked. Throws ZipError. */
export function guardedDirectory(bytes: Uint8Array, limits: ZipLimits): readonly ZipEntry[] {
  const entries = readDirectory(bytes);
  if (entries.length > limits.maxEntries) throw tooLarge("entries", entries.length, limits.maxEntries);
  if (new Set(entries.map((entry) => entry.name.toLowerCase())).size < entries.length) {
    throw new ZipError({ code: "damaged", detail: "two entries of one name" });
  }
  if (entries.some((entry) => entry.flags & 1)) throw new ZipError({ code: "encrypted" });
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.maxTotalSize) throw tooLarge("size", total, limits.maxTotalSize);
  for (const entry of entries) {
    const ratio = Math.round(entry.size / Math.max(entry.packedSize, 1));
    if (entry.size > limits.ratioMatters && ratio > limits.maxRatio) throw tooLarge("ratio", ratio, limits.maxRatio);
  }
  return entries;
}

function tooLarge(what: "entries" | "ratio" | "size", found: number, limit: number): ZipError {
  return new ZipError({ code: "too-large", what, found, limit });
}
