import { readFile } from "node:fs/promises";
import { join } from "node:path";
import webpack from "webpack";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import type { PageOptions } from "./browser-entry";
import { toJson } from "./data-json";

let bundle: Promise<string> | undefined;

/** A script for a page of Chromium (`page.addInitScript({ content })`): Excel with this workbook runs around the page. */
export async function pageScript(data: WorkbookData, options: PageOptions = {}): Promise<string> {
  bundle ??= build();
  return `${await bundle}\nwindow.officeHost.install(${JSON.stringify(toJson(data))}, ${JSON.stringify(options)});`;
}

async function build(): Promise<string> {
  const { default: configuration } = (await import("../../.config/webpack.office-host.cjs")) as unknown as {
    readonly default: webpack.Configuration;
  };
  await new Promise<void>((done, fail) => {
    const compiler = webpack(configuration);
    compiler.run((error, result) => {
      const problem = error ?? (result?.hasErrors() === true ? new Error(result.toString("errors-only")) : undefined);
      compiler.close(() => (problem ? fail(problem) : done()));
    });
  });
  return readFile(join(process.cwd(), "node_modules/.cache/office-host/office-host.js"), "utf8");
}
