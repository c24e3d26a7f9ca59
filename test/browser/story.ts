import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
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

/** The five steps of the way, as the tabs name them. */
export const steps = ["台账", "填报", "核对", "正文", "导出"] as const;

export type StepName = (typeof steps)[number];

/** The tab of a step; behind its name may stand how far the step has come. */
export function tab(page: Page, name: StepName): Locator {
  return page.getByRole("tab", { name: new RegExp(`^${name}`) });
}

export async function section(page: Page, name: StepName): Promise<void> {
  await tab(page, name).click();
  // Some steps are fetched when they are first wanted.
  await page.locator(".pane-body > *").first().waitFor();
}

/** Presses 写入 under 填报 and waits for the end of it. */
export async function written(page: Page): Promise<void> {
  await section(page, "填报");
  await settled(page);
  await page.getByRole("button", { name: "写入" }).click();
  await page.getByText("已写入").waitFor();
  await settled(page);
}

/** Fills and writes the tables; the grid then shows the table of applications at its first figure. */
export async function writeTables(page: Page): Promise<void> {
  await written(page);
  await atCell(page, "D6");
}

/** Waits until 核对, which is in sight, has come to a verdict and lists no error. */
export async function reconciled(page: Page): Promise<void> {
  await page.locator('.pane[data-work="none"] .pane-body:has(.pane-verdict):not(:has(.pane-finding.error))').waitFor();
}

/** A finding that says these words. */
export function finding(page: Page, says: string): Locator {
  return page.locator(".pane-finding", { hasText: says });
}

/** The whole card of a finding: its words in place, the figures behind it, its 说明. */
export function findingCard(page: Page, text: string): Locator {
  return page.locator(".check-card", { has: finding(page, text) });
}

/** A sheet's tab below the page's grid. */
export function sheetTab(page: Page, name: string): Locator {
  return page.locator(".luckysheet-sheets-item", { hasText: name });
}

/** A sample of the page's own, from its menu. */
export async function openSample(page: Page, name: "杂乱示例"): Promise<void> {
  await page.getByRole("button", { name: "示例", exact: true }).click();
  await page.getByRole("menuitem", { name }).click();
  await page.locator(".file-name", { hasText: name.replace("示例", "") }).waitFor();
  await settled(page);
}

/** Types a wrong figure into the selected cell and waits until it is found. */
export async function mistype(page: Page, text: string): Promise<void> {
  await typeIntoSelected(page, text);
  await page.locator(".pane-finding").first().waitFor();
  await settled(page);
}

/** Says under 台账 what a word stands for, by the law's name for it. */
export async function settleWord(page: Page, word: string, means: RegExp): Promise<void> {
  await section(page, "台账");
  await page.getByRole("button", { name: `定含义：“${word}”` }).click();
  const choice = page.getByRole("group", { name: word });
  await choice.getByRole("radio", { name: means }).check();
  await choice.getByRole("button").first().click();
  await page.getByText(`已记住“${word}”`).waitFor();
  await settled(page);
}

/** Chooses under 台账 what one row is, by the law's name for it; it is written into the ledger. */
export async function settleRow(page: Page, place: string, means: RegExp): Promise<void> {
  await section(page, "台账");
  await page.getByRole("button", { name: `为 ${place} 选定` }).click();
  const choice = page.getByRole("group", { name: place });
  await choice.getByRole("radio", { name: means }).check();
  await choice.getByRole("button", { name: "写进台账" }).click();
  await page.getByText(`已写进台账 ${place}`).waitFor();
  await settled(page);
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
