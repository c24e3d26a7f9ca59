import type { PrintableReport } from "../../domain/print/printable-report";
import { newPackage } from "./new-package";
import { templatePackage } from "./template/template-package";

/**
 * Writes a report as a Word file, laid out as an official document by GB/T 9704—2012, or like `template`, a Word file of
 * the office's own. The same report gives the same bytes. Throws DocumentError for a template that is no Word file.
 */
export function writeDocx(
  printable: PrintableReport,
  { template }: { readonly template?: Uint8Array } = {},
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    resolve(template === undefined ? newPackage(printable) : templatePackage(printable, template));
  });
}
