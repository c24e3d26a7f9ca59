import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
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
  const webpack = join("node_modules", "webpack", "bin", "webpack.js");
  await promisify(execFile)(process.execPath, [webpack, "-c", join(".config", "webpack.office-host.cjs")]);
  return readFile(join("node_modules", ".cache", "office-host", "office-host.js"), "utf8");
}
