import { readFile, readdir, writeFile } from "node:fs/promises";
import { register } from "node:module";
import { URL } from "node:url";

register("../../.config/typescript-hooks.mjs", import.meta.url);
const { launchChromium, unpackChromium } = await import("../../test/browser/chromium.ts");

/** Every drawing here as PNG in the sizes of manifest.xml, on a transparent ground. */
const folder = new URL(".", import.meta.url);
const sizes = [16, 32, 64, 80];
const names = (await readdir(folder)).filter((file) => file.endsWith(".svg")).map((file) => file.slice(0, -4));

await unpackChromium();
const browser = await launchChromium();
const page = await browser.newPage();
for (const name of names) {
  const drawing = await readFile(new URL(`${name}.svg`, folder), "utf8");
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${drawing}`);
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await writeFile(new URL(`${name}-${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
  console.log(`assets/icons/${name}.svg: ${sizes.map((size) => `${name}-${size}.png`).join(", ")}`);
}
await browser.close();
