import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";

/** The files under a folder where values of Office's types may occur: those that name one, and whoever imports them. */
export function officeFiles(folder: string): readonly string[] {
  const texts = new Map(
    ts.sys.readDirectory(folder, [".ts", ".tsx"]).map((file) => [file, readFileSync(file, "utf8")]),
  );
  const imports = new Map([...texts].map(([file, text]) => [file, importsOf(file, text)]));
  const found = new Set([...texts].filter(([, text]) => namesOffice(text)).map(([file]) => file));
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const [file, modules] of imports) if (modules.some((module) => found.has(module))) found.add(file);
  }
  return [...found];
}

/** In code, not the end of a sentence about Excel or the name Office.js. */
function namesOffice(text: string): boolean {
  return /\b(Excel|Office|OfficeExtension)\.(?!js\b)\w/.test(text);
}

/** Our own modules only, with each ending they may have. */
function importsOf(file: string, text: string): readonly string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
    .flatMap(({ fileName }) => [".ts", ".tsx"].map((ending) => resolve(dirname(file), fileName) + ending));
}
