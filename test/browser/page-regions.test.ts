import type { Page } from "playwright-core";
import { seriousProblems } from "./axe";
import {
  section,
  settled,
  sheetTab,
  stage,
  steps,
  tab,
  typeIntoSelected,
  writeTables,
  written,
  type Stage,
} from "./story";

let browser: Stage;

beforeAll(async () => (browser = await stage()));
afterAll(() => browser.close());

/** The page at a size, with the sample in its grid. */
async function opened(size?: { width: number; height: number }) {
  const story = await browser.open(size);
  await settled(story.page);
  await story.page.locator(".fortune-name-box").waitFor({ state: "attached" });
  return story;
}

/** The part of the page that has the keyboard. */
const region = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("[data-region]")?.getAttribute("data-region"));

const selected = (page: Page) => page.locator(".fortune-name-box").innerText();

async function presses(page: Page, key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

test("F6 走遍菜单、表格、窗格；在表格里方向键移动、直接打字，改了就是没有保存", async () => {
  const { page, errors, close } = await opened();
  await presses(page, "F6");
  expect(await region(page)).toBe("header");
  await presses(page, "F6");
  expect(await region(page)).toBe("grid");
  await presses(page, "ArrowDown", 3);
  await presses(page, "Tab", 2);
  expect(await selected(page)).toBe("C4");
  await presses(page, "F6");
  expect(await region(page)).toBe("pane");
  expect(await tab(page, "台账").evaluate((element) => element === document.activeElement)).toBe(true);
  await presses(page, "Shift+F6");
  await page.keyboard.type("78", { delay: 40 });
  await presses(page, "Enter");
  await page.getByText("未保存").waitFor();
  expect(await selected(page)).toBe("C5");
  await presses(page, "F6", 2);
  expect(await region(page)).toBe("header");
  expect(errors).toEqual([]);
  await close();
});

test("只用键盘：Tab 从菜单走过表格的工具栏；从窗格往回是工作表标签，回车换一张", async () => {
  const { page, errors, close } = await opened();
  await presses(page, "F6");
  const passed: (string | null | undefined)[] = [];
  while ((await selectedBy(page)) !== "cells") {
    await presses(page, "Tab");
    passed.push(await page.evaluate(() => document.activeElement?.getAttribute("aria-label")));
    expect(passed.length).toBeLessThan(20);
  }
  expect(passed).toEqual(expect.arrayContaining(["撤销", "重做", "查找和替换"]));
  await presses(page, "F6");
  const ledger = sheetTab(page, "信息发布台账");
  for (let press = 0; !(await ledger.evaluate((element) => element === document.activeElement)); press += 1) {
    await presses(page, "Shift+Tab");
    expect(press).toBeLessThan(20);
  }
  await presses(page, "Enter");
  await page.locator('.luckysheet-sheets-item-active[aria-current="true"]', { hasText: "信息发布台账" }).waitFor();
  expect(errors).toEqual([]);
  await close();
});

/** Whether the keyboard is at the cells, where Tab leads from cell to cell. */
const selectedBy = (page: Page) =>
  page.evaluate(() => (document.activeElement?.matches(".luckysheet-cell-input") === true ? "cells" : "others"));

test("窗格带人到哪张表，哪张表的标签就看得全", async () => {
  const { page, close } = await opened();
  await writeTables(page);
  await expectTabInSight(page, "表三 依申请公开");
  await page.getByRole("button", { name: "依申请公开台账 第 5 行" }).click();
  await expectTabInSight(page, "依申请公开台账");
  await close();
});

async function expectTabInSight(page: Page, name: string): Promise<void> {
  const active = page.locator(".luckysheet-sheets-item-active", { hasText: name });
  await active.waitFor();
  await page.waitForFunction((sheet) => {
    const tabOf = [...document.querySelectorAll(".luckysheet-sheets-item-active")].find(({ textContent }) =>
      textContent?.includes(sheet),
    );
    const strip = tabOf?.parentElement?.getBoundingClientRect();
    const box = tabOf?.getBoundingClientRect();
    return box !== undefined && strip !== undefined && box.left >= strip.left - 1 && box.right <= strip.right + 1;
  }, name);
}

test.each(["light", "dark"] as const)("%s：菜单、工具栏、编辑栏、标签都看得清，图标随文字的颜色", async (look) => {
  const { page, close } = await opened();
  await page.emulateMedia({ colorScheme: look });
  await writeTables(page);
  for (const part of [".page > header", ".fortune-fx-editor", ".luckysheet-sheet-area"]) {
    const problems = await seriousProblems(page, part);
    expect([part, problems.filter((problem) => problem.startsWith("color-contrast"))]).toEqual([part, []]);
  }
  const colours = await page.evaluate(() => {
    const icon = document.querySelector(".fortune-toolbar-button svg");
    const bar = document.querySelector(".fortune-toolbar");
    return icon && bar ? [getComputedStyle(icon).fill, getComputedStyle(bar).color] : [];
  });
  expect(colours[0]).toBe(colours[1]);
  await close();
});

test.each([320, 350, 450])("窗口 %i 像素宽：五步和表格都不用左右滚动，菜单看得全", async (width) => {
  const { page, close } = await opened({ width, height: 800 });
  await written(page);
  for (const step of steps) {
    await section(page, step);
    await settled(page);
    expect([step, await sideways(page)]).toEqual([step, 0]);
  }
  await page.getByRole("button", { name: "看表格" }).click();
  expect(await sideways(page)).toBe(0);
  await close();
});

/** How far the page or its menu would have to be scrolled sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const menu = document.querySelector(".page > header");
    const pane = document.querySelector(".pane-area");
    const beyond = (part: Element | null) => (part === null ? 0 : part.scrollWidth - part.clientWidth);
    return document.documentElement.scrollWidth - innerWidth + beyond(menu) + beyond(pane);
  });

test("窄窗口：往下滚，五步还在；从窗格去一格，有看得见的路回来", async () => {
  const { page, close } = await opened({ width: 350, height: 500 });
  await page.locator(".pane-area").evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
  const top = await tab(page, "台账").evaluate((element) => element.getBoundingClientRect().top);
  const bottom = await page.locator(".page > header").evaluate((menu) => menu.getBoundingClientRect().bottom);
  expect(top).toBeGreaterThanOrEqual(bottom - 1);
  expect(top).toBeLessThan(bottom + 20);
  await written(page);
  await page.getByRole("button", { name: "依申请公开台账 第 5 行" }).click();
  await page.locator(".luckysheet-sheets-item-active", { hasText: "依申请公开台账" }).waitFor();
  const back = page.getByRole("button", { name: "看窗格" });
  expect(await back.isVisible()).toBe(true);
  await back.click();
  expect(await tab(page, "核对").isVisible()).toBe(true);
  await presses(page, "F6");
  expect(await region(page)).toBe("grid");
  expect(await page.locator(".fortune-name-box").isVisible()).toBe(true);
  await close();
});

test("改了没有保存，离开页面时浏览器要问；保存了就不问", async () => {
  const { page, errors, close } = await opened();
  await writeTables(page);
  await page.getByText("未保存").waitFor();
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.evaluate(() => location.reload());
  await page.waitForTimeout(300);
  expect(asked).toEqual(["beforeunload"]);
  await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存" }).click()]);
  await page.locator(".file-saved", { hasText: "已保存" }).waitFor();
  await typeIntoSelected(page, "7");
  await page.getByText("未保存").waitFor();
  expect(errors).toEqual([]);
  await close();
});
