import { memoryWorkbook, type MemoryWorkbook } from "../memory/memory-workbook";
import { readXlsx, type ReadProgress } from "./read-xlsx";
import { saveXlsx } from "./save-xlsx";

/** An .xlsx file as a workbook: edited in memory, written out on demand. */
export interface XlsxWorkbook extends MemoryWorkbook {
  /** The file with all edits so far in it; what they do not touch stays byte for byte. Throws WorkbookError. */
  save(): Promise<Uint8Array>;
}

/** Opens the bytes of an .xlsx. Throws WorkbookError. */
export async function xlsxWorkbook(bytes: Uint8Array, progress?: ReadProgress): Promise<XlsxWorkbook> {
  const memory = memoryWorkbook(await readXlsx(bytes, progress));
  const save = { save: (): Promise<Uint8Array> => saveXlsx(bytes, memory.log) };
  return Object.defineProperties(memory, Object.getOwnPropertyDescriptors(save)) as XlsxWorkbook;
}
