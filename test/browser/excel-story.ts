import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { samples, type SampleName } from "../../src/standalone/samples";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import type { PageOptions } from "../office-host/browser-entry";
import { fromJson } from "../office-host/data-json";
import { pageScript } from "../office-host/page-script";
import { launchChromium } from "./chromium";
import { serve } from "./server";
import { watchPage, type Watched } from "./watch-page";

/** A page of the built add-in as Excel opens it: Microsoft's client is the real one, Excel behind it is ours. */
export interface ExcelStory extends Watched {
  readonly page: Page;
  readonly close: () => Promise<void>;
  /** The pane is closed and the workbook opened anew as it is now, on the same computer. */
  readonly reopen: () => Promise<ExcelStory>;
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
    open: async (path, data, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 350, height: 700 } });
      return openPage(context, `${served.origin}/${path}`, data, options);
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function openPage(
  context: BrowserContext,
  url: string,
  data: WorkbookData,
  options: PageOptions,
): Promise<ExcelStory> {
  const page = await context.newPage();
  const watched = await watchPage(page, new URL(url).origin);
  await page.addInitScript({ content: await pageScript(data, options) });
  await page.goto(url);
  return {
    page,
    ...watched,
    close: () => context.close(),
    async reopen() {
      const now = fromJson(await page.evaluate(() => window.officeHost.running().workbook()));
      await page.close({ runBeforeUnload: false });
      return openPage(context, url, now, options);
    },
  };
}

export function sampleLedgers(sample: SampleName = "plain"): Promise<WorkbookData> {
  return readXlsx(readFileSync(join("assets", "samples", samples[sample])));
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
