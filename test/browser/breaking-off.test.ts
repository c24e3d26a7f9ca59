import type { Page } from "playwright-core";
import { excelStage, sampleLedgers, sheetNames, type ExcelStage } from "./excel-story";
import { section, settled, written } from "./story";

/** Excel that takes its time over every call, as over a slow line. */
const latencyMs = 600;

let excel: ExcelStage;
beforeAll(async () => (excel = await excelStage()));
afterAll(() => excel.close());

async function press(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).click();
}

/** Waits until it is shown what takes so long, and breaks it off. */
async function breakOff(page: Page, what: string): Promise<void> {
  await page.getByRole("button", { name: `取消：${what}` }).click();
}

test("写入时取消：工作簿还是原样，窗格照实说；再写，写得成", async () => {
  const story = await excel.open("taskpane.html", await sampleLedgers(), { latencyMs });
  const { page, errors, close } = story;
  await settled(page);
  const before = await sheetNames(story);
  await section(page, "填报");
  await press(page, "写入");
  await breakOff(page, "正在写入");
  await page.getByText(/已取消，工作簿没有改动|已撤销填报/u).waitFor();
  await settled(page);
  expect(await sheetNames(story)).toEqual(before);
  await written(page);
  expect((await sheetNames(story)).length).toBeGreaterThan(before.length);
  expect(errors).toEqual([]);
  await close();
});

test("撤销填报时取消：填好的还在", async () => {
  const story = await excel.open("taskpane.html", await sampleLedgers(), { latencyMs });
  const { page, errors, close } = story;
  await settled(page);
  await written(page);
  const filled = await sheetNames(story);
  await press(page, "撤销填报");
  await breakOff(page, "正在撤销填报");
  await page.getByText("已取消，工作簿没有改动").waitFor();
  await settled(page);
  expect(await sheetNames(story)).toEqual(filled);
  expect(errors).toEqual([]);
  await close();
});
