import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { zhCN } from "../locales/zh-CN";
import { run } from "./run";

/** Writes beside the target first, so that a failure leaves whatever stood there before. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);

void run(process.argv.slice(2), {
  readFile,
  writeFile: writeWhole,
  samePath: (one, other) => resolve(one) === resolve(other),
  out: line(process.stdout),
  tell: line(process.stderr),
  now: () => performance.now(),
  words: zhCN,
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `${zhCN.cli.fault(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
    );
    process.exitCode = 2;
  },
);
