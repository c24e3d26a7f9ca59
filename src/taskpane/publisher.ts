import type { PrintableReport } from "../domain/print/printable-report";

/** How what is made of a report leaves the pane. */
export interface Publisher {
  /** Loaded when the first file is asked for. */
  readonly writers: () => Promise<ReportWriters>;
  /** Hands a file to the person; whether the program around the pane lets it through cannot be known. */
  readonly deliver: (file: DeliveredFile) => void;
  /** Puts rich text on the clipboard; false where the pane is not allowed to. */
  readonly copy: (content: { readonly html: string; readonly text: string }) => Promise<boolean>;
}

export interface ReportWriters {
  /** Throws DocumentError where the template is no Word file. */
  readonly writeDocx: (report: PrintableReport, options?: { readonly template?: Uint8Array }) => Promise<Uint8Array>;
  readonly writeHtml: (report: PrintableReport, options?: { readonly charts?: readonly DrawnChart[] }) => string;
  readonly articleHtml: (report: PrintableReport) => string;
  readonly articleText: (report: PrintableReport) => string;
}

interface DrawnChart {
  readonly caption: string;
  readonly svg: string;
}

export interface DeliveredFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}
