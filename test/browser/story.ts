import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "./chromium";
import { serve, type Served } from "./server";
import { watchPage, type Watched } from "./watch-page";

/** The built page in a browser, with everything it must not do written down. */
export interface Story extends Watched {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

export interface Stage {
  readonly open: (size?: { readonly width: number; readonly height: number }) => Promise<Story>;
  readonly close: () => Promise<void>;
}

/** One browser and one server for a file of stories. */
export async function stage(): Promise<Stage> {
  const served = await serve(join(process.cwd(), "dist"));
  const browser = await launchChromium();
  return {
    open: (size = { width: 1280, height: 800 }) => openPage(browser, served, size),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

async function openPage(
  browser: Browser,
  { origin }: Served,
  viewport: { width: number; height: number },
): Promise<Story> {
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  const page = await context.newPage();
  const watched = await watchPage(page, origin);
  await page.goto(`${origin}/`);
  return { page, ...watched, close: () => context.close() };
}

/** Waits until the pane has nothing more to do. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.pane[data-work="none"]').waitFor();
}

export async function section(page: Page, name: "读取" | "填报" | "核对"): Promise<void> {
  await page.getByRole("tab", { name: new RegExp(name) }).click();
}

/** Fills and writes the tables; the grid then shows the table of applications at its first figure. */
export async function writeTables(page: Page): Promise<void> {
  await section(page, "填报");
  await settled(page);
  await page.getByRole("button", { name: "写入" }).click();
  await page.getByText("已写入").waitFor();
  await settled(page);
  await atCell(page, "D6");
}

/** Waits until the grid has gone to a cell, by its name box. */
export async function atCell(page: Page, address: string): Promise<void> {
  await page.locator(".fortune-name-box", { hasText: new RegExp(`^${address}$`) }).waitFor();
}

/** Types into the selected cell as a person does. */
export async function typeIntoSelected(page: Page, text: string): Promise<void> {
  const box = await page.locator("#luckysheet-cell-selected").boundingBox();
  if (box === null) throw new Error("no cell is selected");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  // At a person's pace: the grid opens its editor on the first key, and only then takes the others.
  await page.keyboard.type(text, { delay: 40 });
  await page.locator(".luckysheet-cell-input", { hasText: text }).waitFor();
  await page.keyboard.press("Enter");
}
