import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { checkReport } from "../../src/actions/check-report";
import { openReport } from "../../src/document/open-report";
import type {} from "../office-host/browser-entry";
import { excelStage, sampleLedgers, type ExcelStage, type ExcelStory } from "./excel-story";
import { manyFindings } from "./many-findings";
import {
  atCell,
  mistype,
  reconciled,
  section,
  settled,
  stage,
  tab,
  typeIntoSelected,
  writeTables,
  written,
  type StepName,
} from "./story";

const table3 = "表三 依申请公开";

let excel: ExcelStage;
let story: ExcelStory | undefined;

beforeAll(async () => (excel = await excelStage()));
afterEach(async () => {
  expect([story?.errors ?? [], story?.foreign ?? []]).toEqual([[], []]);
  await story?.close();
  story = undefined;
});
afterAll(() => excel.close());

/** The sample written into its tables, with figures typed over, each a column of 表三 that does not balance. */
async function planted(typed: Readonly<Record<string, number>>): Promise<Page> {
  story = await excel.open("taskpane.html", await sampleLedgers());
  const { page } = story;
  await settled(page);
  await written(page);
  for (const [address, value] of Object.entries(typed)) await types(page, address, value);
  return page;
}

/** Types into 表三 and waits until everything is read and checked again. */
async function types(page: Page, address: string, value: number): Promise<void> {
  await page.evaluate(([sheet, at, what]) => window.officeHost.running().host.user.types(sheet, at, what), [
    table3,
    address,
    value,
  ] as const);
  await page.locator('.pane:not([data-work="none"])').waitFor();
  await settled(page);
}

/** Where the person is in Excel. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const { name, selection } = window.officeHost.running().host.excel.workbook.active;
    return [name, selection.firstRow, selection.firstColumn, selection.lastRow, selection.lastColumn];
  });

/** The card that has the keyboard, once it is the one that the person is at. */
const focused = (page: Page): Locator => page.locator('.check-card[aria-current="true"]:focus');

/** Presses a key and waits until it has led to the finding that says so. */
async function leads(page: Page, key: string, says: string): Promise<void> {
  await page.keyboard.press(key);
  await focused(page).filter({ hasText: says }).waitFor();
  expect(await isInSight(focused(page))).toBe(true);
}

/** Its top is below the steps, which stay in sight, and not below the foot of the pane. */
const isInSight = (card: Locator) =>
  card.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    const { bottom } = document.querySelector("[role=tablist]")?.getBoundingClientRect() ?? { bottom: 0 };
    return top >= bottom && top < innerHeight - 60;
  });

test("F8 一处一处走，选中各处的格，改好一处就接着走下一处", async () => {
  const page = await planted({ D6: 7, E8: 1, F9: 2 });
  await tab(page, "台账").focus();
  await leads(page, "F8", "表三 自然人");
  expect(await selected(page)).toEqual([table3, 5, 3, 29, 3]);
  await leads(page, "F8", "表三 商业企业");
  expect(await selected(page)).toEqual([table3, 5, 4, 29, 4]);

  await types(page, "E8", 0);
  // The card is gone: the keyboard is on the next.
  await page.locator(".check-card:focus", { hasText: "表三 科研机构" }).waitFor();
  await leads(page, "F8", "表三 科研机构");
  await leads(page, "Shift+F8", "表三 自然人");

  await types(page, "D6", 6);
  await types(page, "F9", 0);
  await reconciled(page);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
});

test("Shift+F8 从最后一处往回；第一处改好了，往回还是最后一处", async () => {
  const page = await planted({ D6: 7, E8: 1 });
  const isLast = page.getByText(/^第 (\d+) 处，共 \1 处（/u);
  await tab(page, "台账").focus();
  await page.keyboard.press("Shift+F8");
  await isLast.waitFor();
  await leads(page, "F8", "表三 自然人");
  await types(page, "D6", 6);
  await page.keyboard.press("Shift+F8");
  await isLast.waitFor();
});

test("重新核对的时候，所在的一条不动，键盘不丢，写了一半的说明还在", async () => {
  const page = await planted({ D6: 7, E8: 1, F9: 2 });
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("F8");
  const card = focused(page);
  await card.filter({ hasText: "表三 科研机构" }).waitFor();
  await card.getByRole("button", { name: /^写说明/u }).click();
  await page.keyboard.type("写了一半");
  const top = () => page.locator(".check-card.current").evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  await types(page, "E8", 0);
  const field = page.locator(".check-card.current").getByRole("textbox");
  expect(await field.inputValue()).toBe("写了一半");
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  await tab(page, "填报").click();
  await section(page, "核对");
  expect(await field.inputValue()).toBe("写了一半");
});

test("一万处：往回走到最后一处，它在眼前；画出来的只是一小部分", async () => {
  story = await excel.open("taskpane.html", await manyFindings(10_000));
  const { page } = story;
  await page.locator('.pane[data-work="none"]').waitFor({ timeout: 60_000 });
  await section(page, "核对");
  await leads(page, "Shift+F8", "第10000期");
  await leads(page, "F8", "第1期");
  expect(await page.locator(".check-card").count()).toBeLessThan(300);
}, 120_000);

test("页面：F8 走到的格在表格里选中；改好了，接着走", async () => {
  const browser = await stage();
  const { page, errors, close } = await browser.open();
  await settled(page);
  await writeTables(page);
  await mistype(page, "7");
  await tab(page, "核对").focus();
  await leads(page, "F8", "表三 自然人");
  await atCell(page, "D6:D30");
  await page.getByRole("button", { name: "定位 D6：一、本年新收政府信息公开申请数量" }).press("Enter");
  await atCell(page, "D6");
  await typeIntoSelected(page, "6");
  await reconciled(page);
  expect(errors).toEqual([]);
  await close();
  await browser.close();
});

/** Goes by Tab, or another way, until a control of that name has the keyboard. */
async function goTo(page: Page, name: string | RegExp, key = "Tab"): Promise<void> {
  const wanted = page.locator(":focus").and(page.getByRole("button", { name }).or(page.getByRole("tab", { name })));
  for (let press = 0; press < 400; press += 1) {
    if ((await wanted.count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no way by ${key} to ${String(name)}`);
}

/** To another step: back to the tabs, along them, and in. */
async function stepBy(page: Page, step: StepName, key: "Enter" | "Space"): Promise<void> {
  await goTo(page, /^(?:台账|填报|核对|正文|导出)/u, "Shift+Tab");
  await goTo(page, new RegExp(`^${step}`, "u"), "ArrowRight");
  await page.keyboard.press(key);
  await page.locator(`[role=tab][aria-selected=true]`, { hasText: step }).waitFor();
}

test("只用键盘：从台账走到 Word 文件，改了一段正文", async () => {
  story = await excel.open("taskpane.html", await sampleLedgers());
  const { page } = story;
  await settled(page);
  await page.keyboard.press("Tab");
  await stepBy(page, "填报", "Enter");
  await goTo(page, "写入");
  await page.keyboard.press("Space");
  await page.getByText("已写入").waitFor();
  await reconciled(page);
  // 写入 is gone: the keyboard is on the step that came in its place.
  expect(await page.locator("[role=tab]:focus").innerText()).toContain("核对");

  await stepBy(page, "正文", "Space");
  await goTo(page, "修改第 15 行");
  await page.keyboard.press("Enter");
  await page.locator("textarea:focus").waitFor();
  await page.keyboard.press("Control+A");
  const words = "本年度作出行政处罚决定56件、行政强制决定2件，均已公示。";
  await page.keyboard.insertText(words);
  await goTo(page, "记下");
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "第 15 行" }).getByText("已修改").waitFor();
  await settled(page);

  await stepBy(page, "导出", "Enter");
  await goTo(page, /^导出 Word/u);
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const file = await download;
  const report = await openReport(file.suggestedFilename(), new Uint8Array(readFileSync(await file.path())));
  const { findings, textFindings, text } = checkReport(report);
  expect(text.sections.flatMap(({ body }) => body.map((paragraph) => paragraph.text))).toContain(words);
  expect([findings, textFindings]).toEqual([[], []]);
});
