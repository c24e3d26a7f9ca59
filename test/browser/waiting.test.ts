import type { Page } from "playwright-core";
import { largeLedger, largeLedgerFile } from "./large-ledger";
import { section, settled } from "./story";
import { bothSurfaces } from "./surfaces";

const rows = 100_000;

const surfaces = bothSurfaces();

/** What takes longer than half a second can be broken off. */
const cancel = (page: Page) => page.getByRole("button", { name: /^取消：/ });

async function expectLedgerRead(page: Page): Promise<void> {
  await section(page, "台账");
  await page.locator(".pane-card", { hasText: `${rows} 行` }).waitFor();
}

test("页面打开十万行的台账：有进度，取消就留着原来的工作簿；再打开，读得完", async () => {
  const { page, errors, close } = await surfaces.browser.open();
  await settled(page);
  const file = { name: "大台账.xlsx", mimeType: "", buffer: Buffer.from(await largeLedgerFile(rows)) };
  const input = page.locator("header input[type=file]");
  await input.setInputFiles(file);
  await page.getByRole("progressbar", { name: "正在打开“大台账.xlsx”" }).waitFor();
  await cancel(page).click();
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  expect(await page.locator(".file-name").innerText()).toContain("北苑街道2023年台账");
  expect(await page.locator(".pane").getAttribute("data-work")).toBe("none");
  await input.setInputFiles(file);
  await page.locator(".file-name", { hasText: "大台账" }).waitFor();
  await settled(page);
  await expectLedgerRead(page);
  expect(errors).toEqual([]);
  await close();
});

test("Excel 里十万行的台账：读取时能取消，窗格说没有读完，什么也不写；再读，读得完", async () => {
  const { page, errors, close } = await surfaces.excel.open("taskpane.html", largeLedger(rows), { latencyMs: 300 });
  await page.getByRole("progressbar", { name: "正在读取台账" }).waitFor();
  await cancel(page).click();
  await page.getByText("没有读完工作簿").waitFor();
  expect(await page.locator(".pane").getAttribute("data-work")).toBe("stale");
  await page.locator(".pane-status").getByRole("button", { name: "重新读取" }).click();
  await settled(page);
  await expectLedgerRead(page);
  expect(errors).toEqual([]);
  await close();
});
