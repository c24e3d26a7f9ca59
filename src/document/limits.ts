import type { ZipLimits } from "../zip/guarded-directory";

/** How much a finished report may ask of us before it is refused. Sizes in bytes. */

const MiB = 1024 * 1024;

export const docxZipLimits: ZipLimits = {
  /** A report has some tens of parts, and one for each picture. */
  maxEntries: 10_000,
  /** Pictures included, though they are never unpacked. */
  maxTotalSize: 1024 * MiB,
  maxRatio: 250,
  ratioMatters: 8 * MiB,
};

/** One part of a .docx as text. A report of thirty pages has 1 to 3 MB. */
export const maxPartSize = 32 * MiB;

/** All that files put into a Word text unpack to, each time they are put in. */
export const maxChunksSize = 8 * MiB;

/** A page with its pictures written into it as data. */
export const maxPageSize = 32 * MiB;

/** Tags of a Word text or of a page. A report of thirty pages has 50,000. */
export const maxTags = 1_000_000;

/** Elements of a Word text inside each other: a table in a text box in a table has about fifty. */
export const maxWordDepth = 400;

/** Elements of a page inside each other. Pages that never close their cells and fonts go deeper than any person means to. */
export const maxPageDepth = 5_000;

/** Tags of a page times how deep they stand: what looking for the beginning of each end tag may cost. */
export const maxPageNesting = 200_000_000;

/** Containers of a page and tables in tables deeper than this count as part of what they are in. */
export const maxBoxDepth = 200;
export const maxTableDepth = 40;

/** Places in the grid of one table, those under merges included. The largest table of a report has 280. */
export const maxTableCells = 500_000;

/** A cell that spans more columns than this is meant to reach the edge of the table. */
export const widestSpan = 100;
