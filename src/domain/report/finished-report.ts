import type { TableId } from "../format/cell-key";
import type { WorkbookData } from "../sheet/sheet-data";
import type { ReportText } from "../text/report-text";
import type { TextPlaces } from "../text/workbook-text";

/** A finished report, whoever made it and in whichever kind of file. */
export interface FinishedReport {
  /** Its tables: each on a sheet of its own, or the sheets of the workbook it is. */
  readonly workbook: WorkbookData;
  readonly text: ReportText;
  /** Where the text stands, if it is on a sheet. */
  readonly textPlaces?: TextPlaces;
  /** Tables in whose section there is a picture. */
  readonly pictured?: ReadonlySet<TableId>;
}
