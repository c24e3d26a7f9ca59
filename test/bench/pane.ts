import type { CDPSession, Page } from "playwright-core";
import { unpackChromium } from "../browser/chromium";
import { excelStage, sampleLedgers } from "../browser/excel-story";
import { manyFindings } from "../browser/many-findings";
import { section, settled, stage, tab, written } from "../browser/story";
import type { Measured } from "./xlsx";

/** An office's computer, beside the one that measures. */
const slowdown = 4;

const checks = 100;

const findings = 10_000;

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
  const few = await excel.open("taskpane.html", await sampleLedgers());
  await settled(few.page);
  await written(few.page);
  await mistyped(few.page, 7);
  await slowed(few.page);
  const nothing = await inputToPaint(few.page, ".pane", click);
  const row = (name: string, time: number): Measured => ({
    name,
    ratio: time / nothing,
    detail: `${time.toFixed(0)} ms to the next drawing; an input that changes nothing ${nothing.toFixed(0)} ms`,
  });
  const step = row("to another step", await inputToPaint(few.page, "[role=tab]:not([aria-selected=true])", click));
  const ofFew = await inCheck(few.page, row, "one error");
  await few.close();
  const many = await excel.open("taskpane.html", await manyFindings(findings));
  await settled(many.page);
  await slowed(many.page);
  const ofMany = await inCheck(many.page, row, `${findings} findings`);
  await many.close();
  await excel.close();
  return [step, ...ofFew, ...ofMany];
}

/** Inputs under 核对. */
async function inCheck(
  page: Page,
  row: (name: string, time: number) => Measured,
  among: string,
): Promise<readonly Measured[]> {
  await section(page, "核对");
  await page.locator(".check-card").first().waitFor();
  return [
    row(`to a finding by a click, ${among}`, await inputToPaint(page, ".pane-finding", click)),
    row(`to the next finding by F8, ${among}`, await inputToPaint(page, ".pane", press("F8"))),
    // Chooses the next of the filters.
    row(`another filter, ${among}`, await inputToPaint(page, ".check-head [role=combobox]", press("ArrowDown"))),
  ];
}

/** What is done to an element, by the page's own script. */
type Input = { readonly type: "click" } | { readonly type: "key"; readonly key: string };

const click: Input = { type: "click" };

const press = (key: string): Input => ({ type: "key", key });

/** Median milliseconds from an input to the drawing after it. */
async function inputToPaint(page: Page, selector: string, input: Input, runs = 15): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    times.push(
      await page
        .locator(selector)
        .first()
        .evaluate((element: HTMLElement, what: Input) => {
          const start = performance.now();
          if (what.type === "click") element.click();
          else {
            // An old library of controls goes by the number of a key.
            const keyCode = what.key === "ArrowDown" ? 40 : 119;
            element.dispatchEvent(
              new KeyboardEvent("keydown", { key: what.key, keyCode, bubbles: true, cancelable: true }),
            );
          }
          return new Promise<number>((resolve) => {
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          });
        }, input),
    );
    // What follows from the input, and what the workbook says to it, is over.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
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
