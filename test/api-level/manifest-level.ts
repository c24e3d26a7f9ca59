import { none, type Level } from "./level";

/** ExcelApi as a manifest requires it, `none` where it does not. */
export function declaredLevel(manifest: string): Level {
  const [sets = ""] = /<Requirements>[^]*?<\/Requirements>/.exec(manifest.replaceAll(/<!--[^]*?-->/g, "")) ?? [];
  const [set = ""] = /<Set\b[^>]*\bName="ExcelApi"[^>]*>/.exec(sets) ?? [];
  const byDefault = /\bDefaultMinVersion="([\d.]+)"/.exec(sets)?.[1] ?? "1.1";
  return set === "" ? none : (/\bMinVersion="([\d.]+)"/.exec(set)?.[1] ?? byDefault);
}
