import { partText, type Package } from "./package";
import { unprefixed } from "./part-document";

/** A part beside the workbook's own: "styles.xml" → "xl/styles.xml". */
export function siblingPath({ workbookPath }: Package, name: string): string {
  return workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1) + name;
}

/** Gives names that no part has, each but once: "worksheets/sheet" → "xl/worksheets/sheet5.xml". */
export function freePaths(pack: Package): (stem: string) => string {
  const taken = new Set(pack.entries.keys());
  return (stem) => {
    let number = 0;
    let path: string;
    do path = siblingPath(pack, `${stem}${++number}.xml`);
    while (taken.has(path.toLowerCase()));
    taken.add(path.toLowerCase());
    return path;
  };
}

export function plainText(pack: Package, path: string): string {
  return unprefixed(partText(pack, path), path);
}

/** The standard has two flavours that differ in their namespaces; what we add follows the workbook's. */
export function namespaceOf(workbook: string): string {
  return /<workbook\b[^>]*?\sxmlns\s*=\s*["']([^"']+)["']/.exec(workbook)?.[1] ?? "";
}

/** Always UTF-8: a declaration that says otherwise goes. */
export function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(
    text.replace(/^(<\?xml[^>]*?)\sencoding\s*=\s*["'][^"']*["']/, '$1 encoding="UTF-8"'),
  );
}
