import type { CDPSession, Page } from "playwright-core";
import { unpackChromium } from "../browser/chromium";
import { excelStage, sampleLedgers } from "../browser/excel-story";
import { section, settled, stage, tab, written } from "../browser/story";
import type { Measured } from "./xlsx";

/** An office's computer, beside the one that measures. */
const slowdown = 4;

const checks = 100;

/**
 * The pane that `npm run build` has built last, in a Chromium of which the processor is slowed down: until it shows
 * something, until it can be used, and from an input to the next drawing. Beside the least that the browser takes: a page
 * of one word, an input that changes nothing.
 */
export async function benchPane(): Promise<readonly Measured[]> {
  await unpackChromium();
  return [...(await opening()), ...(await inputs()), await memory()];
}

async function opening(): Promise<readonly Measured[]> {
  const browser = await stage();
  const blank = await browser.open();
  const bare = await bareOpening(blank.page);
  await blank.close();
  const { page, close } = await browser.open();
  await slowed(page);
  await page.reload();
  const useful = await sinceOpening(page, ".pane [role=tab]");
  const usable = await sinceOpening(page, '.pane[data-work="none"]');
  await close();
  await browser.close();
  const row = (name: string, time: number): Measured => ({
    name: `the page: ${name}`,
    ratio: time / bare,
    detail: `${time.toFixed(0)} ms on a processor ${slowdown}× slowed; a page of one word ${bare.toFixed(0)} ms`,
  });
  return [row("first useful paint", useful), row("sample read, filled and checked, ready for input", usable)];
}

/** Milliseconds until a page of one word is drawn. */
async function bareOpening(page: Page): Promise<number> {
  await slowed(page);
  await page.goto("data:text/html,<p>x</p>");
  return sinceOpening(page, "p");
}

async function slowed(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return session;
}

/** Milliseconds from the beginning of the navigation to the first drawing in which there is such an element. */
async function sinceOpening(page: Page, selector: string): Promise<number> {
  const at = await page.waitForFunction((wanted) => document.querySelector(wanted) && performance.now(), selector);
  return Number(await at.jsonValue());
}

async function inputs(): Promise<readonly Measured[]> {
  const excel = await excelStage();
  const { page, close } = await excel.open("taskpane.html", await sampleLedgers());
  await settled(page);
  await written(page);
  await mistyped(page, 7);
  await slowed(page);
  const nothing = await inputToPaint(page, ".pane");
  const steps = await inputToPaint(page, "[role=tab]:not([aria-selected=true])");
  await section(page, "核对");
  const next = await inputToPaint(page, ".pane-finding");
  await close();
  await excel.close();
  const row = (name: string, time: number): Measured => ({
    name,
    ratio: time / nothing,
    detail: `${time.toFixed(0)} ms to the next drawing; an input that changes nothing ${nothing.toFixed(0)} ms`,
  });
  return [row("to another step", steps), row("to another finding", next)];
}

/** Median milliseconds from a click to the drawing after it. */
async function inputToPaint(page: Page, selector: string, runs = 15): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    times.push(
      await page
        .locator(selector)
        .first()
        .evaluate((element: HTMLElement) => {
          const start = performance.now();
          element.click();
          return new Promise<number>((resolve) => {
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          });
        }),
    );
  }
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}

/** What the pane in Excel holds on to after a hundred checks more. */
async function memory(): Promise<Measured> {
  const excel = await excelStage();
  const { page, close } = await excel.open("taskpane.html", await sampleLedgers());
  await settled(page);
  await written(page);
  const session = await page.context().newCDPSession(page);
  await checkedTimes(page, 10);
  const before = await heap(page, session);
  await checkedTimes(page, checks);
  const after = await heap(page, session);
  await close();
  await excel.close();
  return {
    name: `memory after ${checks} checks`,
    ratio: after / before,
    detail: `${megabytes(after)} against ${megabytes(before)} after the first ten`,
  };
}

async function checkedTimes(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await mistyped(page, time % 2 === 0 ? 7 : 6);
}

/** Types into the first figure of 表三 and waits until it is checked. */
async function mistyped(page: Page, value: number): Promise<void> {
  await page.evaluate((what) => window.officeHost.running().host.user.types("表三 依申请公开", "D6", what), value);
  await tab(page, "核对")
    .filter({ hasText: value === 6 ? /^\D*$/ : /\d/ })
    .waitFor();
  await settled(page);
}

/** Bytes in use once everything that nobody holds is given up; the host's own log of what went over the line with it. */
async function heap(page: Page, session: CDPSession): Promise<number> {
  await page.evaluate(() => window.officeHost.running().host.forget());
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
