import type { ZipLimits } from "../../zip/guarded-directory";

/** How much a file may ask of us before it is refused. Sizes in bytes. */

const MiB = 1024 * 1024;

/** What the zip may ask. */
export const zipLimits: ZipLimits = {
  /** An honest workbook has tens of parts; one with a picture in every row of a long list has some thousands. */
  maxEntries: 20_000,
  /** A ledger of 1,000,000 rows × 15 columns unpacks to about 520 MB for the sheet and 100 MB for its texts. */
  maxTotalSize: 2048 * MiB,
  /** Sheets pack 10 to 100 times smaller, because every cell differs in its address; a part of one repeated byte 1,000 times. */
  maxRatio: 250,
  ratioMatters: 32 * MiB,
};

/** Places held in memory after empty margins are cut off: 1,000,000 rows × 15 columns three times over. */
export const maxCells = 50_000_000;

/** Excel's own limits; what lies beyond cannot come from a spreadsheet program. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** A cell holds at most 32,767 characters; a longer piece of XML without a tag in it is not a sheet. */
export const maxTokenLength = 16 * MiB;

/** Engines hold at most 2^29 − 24 characters in one text. A larger sheet is read and marked, but its cells are not edited. */
export const maxTextSize = 2 ** 29 - 24;
