import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { declaredLevel } from "./manifest-level";
import { officeFiles } from "./office-files";
import type { Limits } from "./problems";
import { officeProgram } from "./program";
import { usesIn, type Uses } from "./uses";

/** The highest ExcelApi in the files of @microsoft/office-js, which the self-hosted build copies. */
export const clientLevel = "1.15";

/** Every use of Office in src, with paths from the root. */
export function scanSources(root: string): Uses {
  const files = officeFiles(join(root, "src"));
  const { uses, unknownLoads } = usesIn(officeProgram(root, files), files);
  const fromRoot = <T extends { readonly file: string }>(one: T): T => ({ ...one, file: relative(root, one.file) });
  return { uses: uses.map(fromRoot), unknownLoads: unknownLoads.map(fromRoot) };
}

export function limitsAt(root: string): Limits {
  return { declared: declaredLevel(readFileSync(join(root, "manifest.xml"), "utf8")), client: clientLevel };
}
