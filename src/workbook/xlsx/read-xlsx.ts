import type { SheetData, WorkbookData } from "../../domain/sheet/sheet-data";
import { inflatePart } from "../../zip/inflate-part";
import { ZipError } from "../../zip/zip-error";
import { WorkbookError } from "../workbook";
import { entryOf, openPackage, partText, type Package } from "./package";
import { sheetScan, type SheetContext } from "./scan-sheet";
import { noSharedStrings, sharedStringsScan, type SharedStrings } from "./shared-strings";
import { noStyleFlags, styleFlags } from "./style-flags";
import { xmlDecoder, type XmlScanner } from "./xml";

/**
 * Told now and then how much of the text has been read, 0 to 1. If it returns a promise, reading goes on when that is
 * settled: a page can breathe in between.
 */
export type ReadProgress = (share: number) => void | Promise<void>;

/**
 * Reads every sheet of an .xlsx as plain values. Whatever the bytes, it only ever throws WorkbookError.
 * The parts are scanned as they unpack instead of being read by a library: numbers stay what was saved (a date is its
 * serial number, with no detour over a calendar), strike-through costs nothing extra, and a sheet may be larger than the
 * longest text an engine can hold.
 */
export async function readXlsx(bytes: Uint8Array, progress?: ReadProgress): Promise<WorkbookData> {
  try {
    return await readPackage(openPackage(bytes), progress);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** Anything unforeseen in a file is damage to the reader's eye. */
export function asWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (error instanceof ZipError) return new WorkbookError(error.problem);
  return new WorkbookError({ code: "damaged", detail: error instanceof Error ? error.message : "unknown" });
}

async function readPackage(pack: Package, progress: ReadProgress | undefined): Promise<WorkbookData> {
  const withCells = pack.sheets.filter((sheet) => sheet.hasCells);
  const stringsPath = pack.relations.find((relation) => relation.kind === "sharedStrings")?.target;
  const paths = [...(stringsPath === undefined ? [] : [stringsPath]), ...withCells.map((sheet) => sheet.path)];
  const tick = progressOver(
    paths.reduce((sum, path) => sum + entryOf(pack, path).size, 0),
    progress,
  );

  const context: SheetContext = {
    strings: await readStrings(pack, stringsPath, tick),
    flags: readFlags(pack),
    date1904: pack.date1904,
  };
  const sheets: SheetData[] = [];
  for (const { name, hidden, path } of withCells) {
    const scan = sheetScan(context);
    await scanPart(pack, path, scan, tick);
    sheets.push({ name, hidden, ...scan.result() });
  }
  const data = { sheets, date1904: pack.date1904 };
  return pack.structureLocked ? { ...data, structureLocked: true } : data;
}

async function readStrings(pack: Package, path: string | undefined, tick: Tick): Promise<SharedStrings> {
  if (path === undefined) return noSharedStrings;
  const scan = sharedStringsScan();
  await scanPart(pack, path, scan, tick);
  return scan.result();
}

function readFlags(pack: Package) {
  const path = pack.relations.find((relation) => relation.kind === "styles")?.target;
  return path === undefined ? noStyleFlags : styleFlags(partText(pack, path));
}

async function scanPart(pack: Package, path: string, scanner: XmlScanner, tick: Tick): Promise<void> {
  let decoder: TextDecoder | undefined;
  for (const piece of inflatePart(pack.file, entryOf(pack, path))) {
    decoder ??= xmlDecoder(piece);
    scanner.feed(decoder.decode(piece, { stream: true }));
    const pause = tick(piece.length);
    if (pause !== undefined) await pause;
  }
  scanner.feed(decoder?.decode() ?? "");
  scanner.end();
}

type Tick = (size: number) => void | Promise<void>;

/** Bytes of XML between two reports, some 50 ms of work. */
const reportEvery = 4 * 1024 * 1024;

function progressOver(total: number, progress: ReadProgress | undefined): Tick {
  let done = 0;
  let reported = 0;
  return (size) => {
    done += size;
    if (progress === undefined || done - reported < reportEvery) return undefined;
    reported = done;
    return progress(done / total);
  };
}
