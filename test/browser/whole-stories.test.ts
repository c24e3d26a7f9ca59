import type { Page } from "playwright-core";
import type {} from "../office-host/browser-entry";
import { emptyWorkbook, emptyWorkbookFile } from "./empty-workbook";
import { excelStage, sampleLedgers, sheetNames, type ExcelStage, type ExcelStory } from "./excel-story";
import { messyCorrections } from "./messy-corrections";
import { finding, reconciled, section, settled, settleRow, settleWord, stage, tab, written } from "./story";

const table3 = "表三 依申请公开";

let excel: ExcelStage;
const open: ExcelStory[] = [];

beforeAll(async () => {
  excel = await excelStage();
});
afterEach(async () => {
  for (const { errors, foreign, close } of open.splice(0)) {
    expect([errors, foreign]).toEqual([[], []]);
    await close();
  }
});
afterAll(() => excel.close());

async function openSample(name: "plain" | "messy"): Promise<ExcelStory> {
  const story = await excel.open("taskpane.html", await sampleLedgers(name));
  open.push(story);
  await settled(story.page);
  return story;
}

const types = (page: Page, sheet: string, address: string, value: string | number) =>
  page.evaluate(([where, at, what]) => window.officeHost.running().host.user.types(where, at, what), [
    sheet,
    address,
    value,
  ] as const);

const valueAt = (page: Page, sheet: string, row: number, column: number) =>
  page.evaluate(
    ([where, at, across]) =>
      window.officeHost
        .running()
        .host.data()
        .sheets.find(({ name }) => name === where)?.values[at]?.[across],
    [sheet, row, column] as const,
  );

test("头一回用：页面打开就有示例，点两下，三张表写好，全部相符", async () => {
  const browser = await stage();
  const { page, close } = await browser.open();
  await settled(page);
  await tab(page, "填报").click();
  await page.getByRole("button", { name: "写入" }).click();
  await reconciled(page);
  await close();
  await browser.close();
});

test("头一回用，打开的是空表：用示例台账试一试，再点两下，三张表写好，全部相符", async () => {
  const browser = await stage();
  const { page, errors, close } = await browser.open();
  await settled(page);
  const empty = { name: "空表.xlsx", mimeType: "", buffer: Buffer.from(await emptyWorkbookFile()) };
  await page.locator("header input[type=file]").setInputFiles(empty);
  await page.locator(".file-name", { hasText: "空表" }).waitFor();
  await settled(page);
  await page.getByRole("button", { name: "用示例台账试一试" }).click();
  await page.getByRole("heading", { name: "识别出的台账（9）" }).waitFor();
  await settled(page);
  await tab(page, "填报").click();
  await page.getByRole("button", { name: "写入" }).click();
  await reconciled(page);
  expect(errors).toEqual([]);
  await close();
  await browser.close();
});

test("头一回用 Excel 里的窗格：空表说怎么试，照着写两行、填上年度就读出来", async () => {
  const story = await excel.open("taskpane.html", emptyWorkbook);
  open.push(story);
  const { page } = story;
  await settled(page);
  await page.getByText("想先试一试：").waitFor();
  const rows = [
    ["申请人", "申请人类型", "收到日期", "答复日期", "答复结果"],
    ["张某某", "自然人", "2023-03-01", "2023-03-10", "予以公开"],
  ];
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) {
      await types(page, "Sheet1", `${"ABCDE".charAt(column)}${row + 1}`, value);
    }
  }
  await settled(page);
  await page.getByLabel("报告年度").fill("2023");
  await page.keyboard.press("Tab");
  await page.getByRole("heading", { name: "识别出的台账（1）" }).waitFor();
});

test("认错了的种类和列，在台账一步改；窗格关掉再打开，还照改过的读", async () => {
  const before = await openSample("plain");
  await choose(before.page, "“培训台账”是哪种台账", "不是台账", "培训台账");
  await before.page.getByRole("heading", { name: "识别出的台账（8）" }).waitFor();
  await openColumns(before.page);
  await before.page.getByRole("button", { name: "改 E 列 处罚依据 的用处" }).click();
  await choose(before.page, "E 列 处罚依据 是什么", "案由", "行政处罚台账/处罚依据");

  const after = await before.reopen();
  open.splice(open.indexOf(before), 1, after);
  await settled(after.page);
  await after.page.getByRole("heading", { name: "识别出的台账（8）" }).waitFor();
  await openColumns(after.page);
  const line = penalties(after.page).getByRole("listitem").filter({ hasText: "E 列 处罚依据" });
  expect(await line.innerText()).toContain("案由");
});

const penalties = (page: Page) => page.locator(".pane-card", { hasText: "行政处罚台账" });

/** What each column of 行政处罚台账 serves as. */
const openColumns = (page: Page) => penalties(page).locator("summary").click();

/** Chooses from a list, and waits until it is remembered and the ledgers are read by it. */
async function choose(page: Page, from: string, name: string, remembered: string): Promise<void> {
  await page.getByRole("combobox", { name: from }).click();
  await page.getByRole("option", { name, exact: true }).click();
  await page.getByText(`已记住“${remembered}”`).waitFor();
  await settled(page);
}

test("杂乱的台账：认一个词的含义，一行从法定名称里选定，照原件改正其余各格，待定归零，填报后全部相符", async () => {
  const { page } = await openSample("messy");
  await settleWord(page, "转信访办", /1\.信访举报投诉类申请/);
  await settleRow(page, "三季度 J14", /1\.属于国家秘密/u);
  expect(await valueAt(page, "三季度", 13, 9)).toBe("第十四条（属于国家秘密）");
  const byHand = messyCorrections.filter(([sheet, address]) => sheet !== "三季度" || address !== "J14");
  for (const correction of byHand) await types(page, ...correction);
  await page.locator('.pane:not([data-work="none"])').waitFor();
  await settled(page);
  await section(page, "填报");
  await page.getByText(/读取 133 行 = 计入 \d+ \+ 不计 \d+ \+ 待定 0/).waitFor();
  await written(page);
  await reconciled(page);
});

test("埋下的错：找到，点一下就到，改正，不见了", async () => {
  const { page } = await openSample("plain");
  await written(page);
  await types(page, table3, "D6", 7);
  const wrong = finding(page, "自然人").first();
  await wrong.click();
  await page.waitForFunction((sheet) => {
    const { active } = window.officeHost.running().host.excel.workbook;
    return active.name === sheet && active.selection.firstRow === 5 && active.selection.firstColumn === 3;
  }, table3);
  await types(page, table3, "D6", 6);
  await reconciled(page);
  expect(await wrong.count()).toBe(0);
});

test("手工改过的格：再填一次照样留着，台账变了的照新数写", async () => {
  const { page } = await openSample("plain");
  await written(page);
  await types(page, table3, "D6", 7);
  await finding(page, "自然人").first().waitFor();
  await settled(page);
  await page.evaluate(() => window.officeHost.running().host.user.empties("行政处罚台账", "A59:Z59"));
  await section(page, "填报");
  await page.getByText("读取 380 行").waitFor();
  await settled(page);
  await written(page);
  expect(await valueAt(page, table3, 5, 3)).toBe(7);
  await section(page, "填报");
  await page
    .getByText(/保留手填的数/)
    .first()
    .waitFor();
});

test("窗格关掉再打开：填过的还在，能撤销，撤销后回到台账原样", async () => {
  const before = await openSample("plain");
  await written(before.page);
  const after = await before.reopen();
  open.push(after);
  open.splice(open.indexOf(before), 1);
  const { page } = after;
  await settled(page);
  await section(page, "核对");
  await reconciled(page);
  await section(page, "填报");
  await page.getByRole("button", { name: "撤销填报" }).first().click();
  await page.getByText("已撤销填报，恢复到填报以前。").waitFor();
  const { sheets } = await sampleLedgers();
  expect(await sheetNames(after)).toEqual(sheets.map(({ name }) => name));
});

test("窗格开着，同事改了台账：自己重新读取，数字跟着变", async () => {
  const { page } = await openSample("plain");
  await section(page, "填报");
  await page.getByText("读取 381 行").waitFor();
  await page.evaluate(() => window.officeHost.running().host.coAuthor.empties("行政处罚台账", "A59:Z59"));
  await page.getByText("读取 380 行").waitFor();
});
