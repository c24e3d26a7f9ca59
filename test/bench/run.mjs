import { readdir } from "node:fs/promises";
import { register } from "node:module";
import { URL } from "node:url";

register("../../.config/typescript-hooks.mjs", import.meta.url);

/**
 * Runs every `bench…` function of the TypeScript files here and prints what was measured, how many times its yardstick
 * it took, and the detail in words. `npm run bench -- rules` runs one file alone.
 */
const wanted = process.argv.slice(2);

for (const file of (await readdir(new URL(".", import.meta.url))).sort()) {
  const name = file.replace(/\.ts$/, "");
  if (name === file || (wanted.length > 0 && !wanted.includes(name))) continue;
  for (const [key, run] of Object.entries(await import(`./${file}`))) {
    if (!key.startsWith("bench")) continue;
    console.log(`\n${name}`);
    for (const line of table(await run())) console.log(line);
  }
}

function table(results) {
  const rows = results.map(({ name, ratio, detail }) => [name, `× ${ratio.toFixed(2)}`, detail]);
  const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => width(row[column]))));
  return rows.map(([name, ratio, detail]) => `  ${padEnd(name, first)}  ${ratio.padStart(second)}  ${detail}`);
}

function padEnd(text, columns) {
  return text + " ".repeat(columns - width(text));
}

/** Columns on a terminal: Chinese characters take two. */
function width(text) {
  return [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
}
