import { run, type ExitCode } from "../../src/cli/run";
import { zhCN } from "../../src/locales/zh-CN";

export interface Told {
  readonly code: ExitCode;
  readonly out: string;
  readonly told: string;
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** Runs a call against files in memory. */
export async function nianbao(line: readonly string[], files: Readonly<Record<string, Uint8Array>>): Promise<Told> {
  const out: string[] = [];
  const told: string[] = [];
  const written = new Map<string, Uint8Array>();
  const code = await run(line, {
    readFile: (path) => {
      const bytes = files[path];
      if (bytes === undefined) return Promise.reject(Object.assign(new Error(path), { code: "ENOENT" }));
      return Promise.resolve(bytes);
    },
    writeFile: (path, bytes) => {
      if (path.startsWith("只读/")) return Promise.reject(Object.assign(new Error(path), { code: "EACCES" }));
      written.set(path, bytes);
      return Promise.resolve();
    },
    samePath: (one, other) => one === other,
    out: (text) => out.push(text),
    tell: (text) => told.push(text),
    now: () => 0,
    words: zhCN,
  });
  return { code, out: out.join("\n"), told: told.join("\n"), written };
}
