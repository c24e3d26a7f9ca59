import { URL } from "node:url";
import { writeFile } from "node:fs/promises";
import { register } from "node:module";

register("../../.config/typescript-hooks.mjs", import.meta.url);
const { samples, planToXlsx } = await import("./samples.ts");
const root = new URL("../../", import.meta.url);

for (const { folder, plan } of samples) {
  const path = `${folder}/${plan.file}`;
  await writeFile(new URL(path, root), await planToXlsx(plan));
  console.log(path);
}
