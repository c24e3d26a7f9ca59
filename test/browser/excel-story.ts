import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import type { PageOptions } from "../office-host/browser-entry";
import { pageScript } from "../office-host/page-script";
import { launchChromium } from "./chromium";
import { serve } from "./server";
import { watchPage, type Watched } from "./watch-page";

/** A page of the built add-in as Excel opens it: Microsoft's client is the real one, Excel behind it is ours. */
export interface ExcelStory extends Watched {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

export interface ExcelStage {
  readonly open: (path: string, data: WorkbookData, options?: PageOptions) => Promise<ExcelStory>;
  readonly close: () => Promise<void>;
}

/** One browser and one server for a file of stories. */
export async function excelStage(): Promise<ExcelStage> {
  const served = await serve(join(process.cwd(), "dist"));
  const browser = await launchChromium();
  return {
    open: (path, data, options) => openPage(browser, served.origin, path, data, options),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function openPage(
  browser: Browser,
  origin: string,
  path: string,
  data: WorkbookData,
  options: PageOptions = {},
): Promise<ExcelStory> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
  const page = await context.newPage();
  const watched = await watchPage(page, origin);
  await page.addInitScript({ content: await pageScript(data, options) });
  await page.goto(`${origin}/${path}`);
  return { page, ...watched, close: () => context.close() };
}

export function sampleLedgers(): Promise<WorkbookData> {
  return readXlsx(readFileSync("assets/samples/北苑街道2023年台账.xlsx"));
}

/** The sheets of the workbook in Excel as they are now. */
export function sheetNames({ page }: ExcelStory): Promise<readonly string[]> {
  return page.evaluate(() =>
    window.officeHost
      .running()
      .host.data()
      .sheets.map(({ name }) => name),
  );
}
