import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath, URL } from "node:url";
import { transform } from "@swc/core";

const extensions = [".ts", ".tsx"];

/** Our imports name no extension: look for the TypeScript file beside the importer. */
export async function resolve(specifier, context, next) {
  if (specifier.startsWith(".") && context.parentURL !== undefined) {
    const target = new URL(specifier, context.parentURL);
    const found = extensions
      .map((extension) => new URL(target.href + extension))
      .find((url) => existsSync(fileURLToPath(url)));
    if (found !== undefined) return { url: found.href, shortCircuit: true };
  }
  return next(specifier, context);
}

/** Types are stripped, not checked: `npm run check` does that. */
export async function load(url, context, next) {
  if (!url.startsWith("file:") || !extensions.some((extension) => url.endsWith(extension))) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, "utf8"), {
    filename,
    sourceMaps: "inline",
    jsc: { target: "es2022", parser: { syntax: "typescript", tsx: url.endsWith(".tsx") } },
  });
  return { format: "module", source: code, shortCircuit: true };
}
