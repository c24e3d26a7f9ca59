import type { Page } from "playwright-core";
import type {} from "../office-host/browser-entry";
import { seriousProblems } from "./axe";
import { sampleLedgers } from "./excel-story";
import { mistype, openSample, section, settled, steps, writeTables, written } from "./story";
import { bothSurfaces } from "./surfaces";

const surfaces = bothSurfaces();

const looks = ["light", "dark"] as const;

/** The problems of each step, the steps without any left out. */
async function problemsByStep(page: Page, within: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const step of steps) {
    await section(page, step);
    await settled(page);
    const problems = await seriousProblems(page, within);
    if (problems.length > 0) found[step] = problems;
  }
  return found;
}

test.each(looks)("页面（%s）：填好示例，改错一个数，五步都没有严重的无障碍问题", async (colorScheme) => {
  const { page, close } = await surfaces.browser.open();
  await page.emulateMedia({ colorScheme });
  await settled(page);
  await writeTables(page);
  await mistype(page, "7");
  expect(await problemsByStep(page, ".pane-area")).toEqual({});
  await close();
});

test.each(looks)("页面（%s）：杂乱示例待定的行、表头，五步都没有严重的无障碍问题", async (colorScheme) => {
  const { page, close } = await surfaces.browser.open();
  await page.emulateMedia({ colorScheme });
  await settled(page);
  await openSample(page, "杂乱示例");
  expect(await problemsByStep(page, ".pane-area")).toEqual({});
  await close();
});

test.each(looks)("Excel 里的窗格（%s）：五步都没有严重的无障碍问题", async (colorScheme) => {
  const { page, close } = await surfaces.excel.open("taskpane.html", await sampleLedgers(), {
    dark: colorScheme === "dark",
  });
  await settled(page);
  await written(page);
  await page.evaluate(() => window.officeHost.running().host.user.types("表三 依申请公开", "D6", 7));
  await page.locator(".pane-finding").first().waitFor();
  await settled(page);
  expect(await problemsByStep(page, "#root")).toEqual({});
  await close();
});

test.each([320, 350, 450])("窗格 %i 像素宽：五步都不用左右滚动，五个标签都在一行里", async (width) => {
  const { page, close } = await surfaces.excel.open("taskpane.html", await sampleLedgers("messy"));
  await page.setViewportSize({ width, height: 378 });
  await settled(page);
  for (const step of steps) {
    await section(page, step);
    await settled(page);
    expect([step, await sideways(page)]).toEqual([step, 0]);
    const tops = await page
      .getByRole("tab")
      .evaluateAll((tabs) => tabs.map((tab) => Math.round(tab.getBoundingClientRect().top)));
    expect(tops).toEqual(steps.map(() => tops[0]));
  }
  await close();
});

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
