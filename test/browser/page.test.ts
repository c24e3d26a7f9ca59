import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/actions/check";
import { beiyuanDocx } from "../fixtures/beiyuan-document";
import { number, numberOf } from "../../src/domain/report/cell-value";
import { settingsSheetName } from "../../src/domain/settings/settings-sheet";
import { shownText } from "../../src/domain/sheet/sheet-data";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import {
  atCell,
  finding,
  openSample,
  reconciled,
  section,
  settled,
  settleWord,
  sheetTab,
  stage,
  tab,
  typeIntoSelected,
  writeTables,
  type Stage,
  type Story,
} from "./story";

let browser: Stage;
let story: Story;

beforeAll(async () => {
  browser = await stage();
});
beforeEach(async () => {
  story = await browser.open();
  await settled(story.page);
});
afterEach(async () => {
  expect(story.errors).toEqual([]);
  expect(story.foreign).toEqual([]);
  await story.close();
});
afterAll(() => browser.close());

test("打开页面，示例台账已在表格里，台账一步列出各张台账和所用的列", async () => {
  const { page } = story;
  await page.getByRole("heading", { name: "识别出的台账（9）" }).waitFor();
  expect(await page.getByLabel("行政机关全称").inputValue()).toBe("北京市通州区人民政府北苑街道办事处");
  expect(await page.getByLabel("报告年度").inputValue()).toBe("2023");
  const card = page.locator(".pane-card", { hasText: "信息发布台账" });
  expect(await card.innerText()).toContain("第 4–319 行，316 行");
  await sheetTab(page, "依申请公开台账").waitFor();
});

test("填报写入三张表，核对全部相符，选中的数字列出它的台账行，点一下就到那一行", async () => {
  const { page } = story;
  await section(page, "填报");
  await page.getByText("读取 381 行 = 计入 381 + 不计 0 + 待定 0").waitFor();
  await writeTables(page);
  await reconciled(page);
  for (const table of ["表二 主动公开", "表三 依申请公开", "表四 复议诉讼"]) {
    expect(await sheetTab(page, table).count()).toBe(1);
  }
  expect(await page.locator("#luckysheet-functionbox-cell").innerText()).toBe("6");
  await page.getByText("6 行台账").waitFor();
  await page.getByRole("button", { name: "依申请公开台账 第 5 行" }).click();
  await page.locator(".luckysheet-sheets-item-active", { hasText: "依申请公开台账" }).waitFor();
});

test("在表格里改错一个数，马上列出不相符的格并标出颜色，点一下选中它们，撤销即相符", async () => {
  const { page } = story;
  await writeTables(page);
  await typeIntoSelected(page, "=1+6");
  const wrong = finding(page, "自然人");
  await wrong.waitFor();
  expect(await wrong.innerText()).toContain("相差 1");
  await expectTint(story, "D6 上方");
  await wrong.click();
  await atCell(page, "D6:D30");
  await page.locator(".fortune-toolbar-item, .fortune-toolbar-button").first().click();
  await reconciled(page);
});

/** The highlight stands on the canvas only: the colour between the figure and the cell's border. */
async function expectTint({ page }: Story, where: string): Promise<void> {
  const box = await page.locator("#luckysheet-cell-selected").boundingBox();
  if (box === null) throw new Error(where);
  const pixel = await page.evaluate(
    ({ x, y }) => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.fortune-sheet-canvas");
      if (canvas === null) return [];
      const frame = canvas.getBoundingClientRect();
      const data = canvas.getContext("2d")?.getImageData(x - frame.left, y - frame.top, 1, 1).data;
      return [...(data ?? [])].slice(0, 3);
    },
    // The selection moved one row down with Enter.
    { x: box.x + 8, y: box.y - 12 },
  );
  expect(pixel).toEqual([0xfd, 0xe2, 0xe0]);
}

test("撤销填报：新建的表都撤掉，再填一次照样写得成", async () => {
  const { page } = story;
  await writeTables(page);
  await page.getByRole("button", { name: "撤销填报" }).click();
  await page.getByText("已撤销填报，恢复到填报以前。").waitFor();
  await settled(page);
  expect(await sheetTab(page, "表三").count()).toBe(0);
  expect(await sheetTab(page, "依申请公开台账").count()).toBe(1);
  await writeTables(page);
});

test("待定的词指定一次含义，就记在年报设置里，那一行随即计入", async () => {
  const { page } = story;
  await openSample(page, "杂乱示例");
  const before = await unresolvedCount(story);
  await settleWord(page, "转信访办", /1\.信访举报投诉类申请/);
  expect(await unresolvedCount(story)).toBeLessThan(before);
  expect(await sheetTab(page, settingsSheetName).count()).toBe(1);
});

async function unresolvedCount({ page }: Story): Promise<number> {
  await section(page, "填报");
  const line = await page.locator(".pane-rows").innerText();
  return Number(/待定 (\d+)/.exec(line)?.[1]);
}

test("打不开的文件说明原因，原来的工作簿和改动都还在", async () => {
  const { page } = story;
  await writeTables(page);
  page.on("dialog", (dialog) => void dialog.accept());
  const sample = readFileSync("assets/samples/北苑街道2023年台账.xlsx");
  await dropFile(story, "残缺.xlsx", sample.subarray(0, sample.length / 2));
  await page.getByText("“残缺.xlsx”没有打开。").waitFor();
  await page.getByText("原来的工作簿没有变动。").waitFor();
  expect(await sheetTab(page, "表三").count()).toBe(1);
});

test("拖进来的是 Word 成稿：工作簿不换，窗格问清楚再核对", async () => {
  const { page } = story;
  await dropFile(story, "年报.docx", Buffer.from(beiyuanDocx()));
  await page.getByText("“年报.docx”是什么？").waitFor();
  await page.getByRole("button", { name: "要核对的成稿" }).click();
  await page.getByRole("heading", { name: "成稿：年报.docx" }).waitFor();
  await page.locator("mark", { hasText: "《中华人民共和国保守价格秘密法》" }).waitFor();
  expect(await page.locator(".file-name").innerText()).toContain("北苑街道2023年台账");
});

async function dropFile({ page }: Story, name: string, bytes: Buffer): Promise<void> {
  const dropped = await page.evaluateHandle(
    ({ name: fileName, content }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], fileName));
      return transfer;
    },
    { name, content: [...bytes] },
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: dropped });
  await page.getByText("松开鼠标，打开这个文件").waitFor();
  await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
}

test("保存的文件里有三张表和手工改过的格，原有的工作表一张不少", async () => {
  const { page } = story;
  await writeTables(page);
  await typeIntoSelected(page, "7");
  await page.locator(".pane-finding").first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("北苑街道2023年台账-年报.xlsx");
  const saved = await readXlsx(readFileSync(await download.path()));
  const original = await readXlsx(readFileSync("assets/samples/北苑街道2023年台账.xlsx"));
  const names = saved.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(original.sheets.map(({ name }) => name)));
  const { report, findings } = checkWorkbook(saved);
  expect(numberOf(report.cells.get("t2.penalties.decisions"))).toBe(56);
  expect(report.cells.get("t3.received.person")).toEqual(number(7));
  // The total is a formula: what it came to in the grid is saved with it.
  expect(numberOf(report.cells.get("t3.received.total"))).toBe(7);
  expect(findings.map(({ rule }) => rule)).toEqual(["t3.balance", "t3.balance"]);
  const ledger = (data: typeof saved) =>
    data.sheets
      .find(({ name }) => name === "信息发布台账")
      ?.values.flat()
      .map(shownText);
  expect(ledger(saved)).toEqual(ledger(original));
});

test("窄窗口里只有任务窗格，可以切换到表格", async () => {
  const { page } = story;
  await page.setViewportSize({ width: 350, height: 700 });
  expect(await tab(page, "台账").isVisible()).toBe(true);
  await page.getByRole("button", { name: "看表格" }).click();
  expect(await tab(page, "台账").isVisible()).toBe(false);
  expect(await page.locator(".fortune-name-box").isVisible()).toBe(true);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
});
