import { readFileSync } from "node:fs";
import { checkReport } from "../../src/actions/check-report";
import { openReport } from "../../src/document/open-report";
import { section, settled, stage, writeTables, written, type Stage } from "./story";

let at: Stage;
beforeAll(async () => (at = await stage()));
afterAll(() => at.close());

test("改一段正文，再填报一次还在；导出的 Word 里是改过的话，读回来没有问题", async () => {
  const { page, close } = await at.open();
  await settled(page);
  await writeTables(page);
  await section(page, "正文");
  const paragraph = page.getByRole("region", { name: "第 15 行" });
  await paragraph.getByRole("button", { name: "修改第 15 行" }).click();
  const words = "本年度作出行政处罚决定56件、行政强制决定2件，均已公示。";
  await paragraph.getByRole("textbox").fill(words);
  await paragraph.getByRole("button", { name: "记下" }).click();
  await paragraph.getByText("已修改").waitFor();
  await settled(page);

  await written(page);
  await section(page, "正文");
  await paragraph.getByText("均已公示", { exact: false }).waitFor();

  await section(page, "导出");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出 Word" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("北京市通州区人民政府北苑街道办事处2023年政府信息公开工作年度报告.docx");
  const report = await openReport(file.suggestedFilename(), new Uint8Array(readFileSync(await file.path())));
  const check = checkReport(report);
  expect(check.text.sections.flatMap(({ body }) => body.map(({ text }) => text))).toContain(words);
  expect([check.findings, check.textFindings]).toEqual([[], []]);
  await page.getByText("和工作簿现在一样").waitFor();
  await close();
}, 60_000);
