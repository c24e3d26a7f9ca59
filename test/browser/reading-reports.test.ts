import type { Page } from "playwright-core";
import { sampleLedgers, sheetNames } from "./excel-story";
import { largeReport } from "./large-report";
import { section, settled } from "./story";
import { bothSurfaces } from "./surfaces";

const name = "长年报.docx";
const report = [...largeReport(20_000)];

const surfaces = bothSurfaces();

/** Drops the report and says what it is. */
async function drop(page: Page, as: "要核对的成稿" | "上年报告"): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], fileName));
      return transfer;
    },
    [name, report] as const,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer });
  await page.getByRole("button", { name: as, exact: true }).click();
}

async function breakOff(page: Page): Promise<void> {
  await page.getByRole("progressbar", { name: "正在读取文件" }).waitFor();
  await page.getByRole("button", { name: "取消：正在读取文件" }).click();
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  await settled(page);
}

test("页面上拖进一份很长的成稿：有进度，取消就和原来一样；再拖进来，读得完", async () => {
  const { page, errors, close } = await surfaces.browser.open();
  await settled(page);
  await section(page, "核对");
  const before = await page.locator(".pane-body").innerText();
  await drop(page, "要核对的成稿");
  await breakOff(page);
  expect(await page.locator(".pane-body").innerText()).toBe(before);
  await drop(page, "要核对的成稿");
  await page.getByRole("heading", { name: `成稿：${name}` }).waitFor();
  await settled(page);
  expect(errors).toEqual([]);
  await close();
});

test("Excel 窗格里拖进一份很长的上年报告：有进度，取消就和原来一样；再拖进来，读得完", async () => {
  const story = await surfaces.excel.open("taskpane.html", await sampleLedgers());
  const { page, errors, close } = story;
  await settled(page);
  await section(page, "核对");
  const before = [await page.locator(".pane-body").innerText(), await sheetNames(story)];
  await drop(page, "上年报告");
  await breakOff(page);
  expect([await page.locator(".pane-body").innerText(), await sheetNames(story)]).toEqual(before);
  await drop(page, "上年报告");
  await page.getByText(`已对照上年报告“${name}”。`).waitFor();
  await settled(page);
  expect(errors).toEqual([]);
  await close();
});
