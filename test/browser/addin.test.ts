import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import type { PageOptions } from "../office-host/browser-entry";
import { excelStage, sampleLedgers, sheetNames, type ExcelStage, type ExcelStory } from "./excel-story";
import { beiyuanDocx, beiyuanHtml } from "../fixtures/beiyuan-document";
import { finding, findingCard, reconciled, section, settled, written } from "./story";

const table3 = "表三 依申请公开";

let stage: ExcelStage;
let ledgers: WorkbookData;
let story: ExcelStory;

beforeAll(async () => {
  stage = await excelStage();
  ledgers = await sampleLedgers();
});
afterEach(async () => {
  expect(story.foreign).toEqual([]);
  expect(story.errors).toEqual([]);
  await story.close();
});
afterAll(() => stage.close());

async function openPane(options: PageOptions = {}): Promise<void> {
  story = await stage.open("taskpane.html", ledgers, options);
  await story.page.getByRole("heading", { name: "识别出的台账（9）" }).waitFor();
  await settled(story.page);
}

async function write(): Promise<void> {
  await section(story.page, "填报");
  await story.page.getByRole("button", { name: "写入" }).click();
}

const types = (address: string, value: number) =>
  story.page.evaluate(({ sheet, at, what }) => window.officeHost.running().host.user.types(sheet, at, what), {
    sheet: table3,
    at: address,
    what: value,
  });

const coloured = () =>
  story.page.evaluate(() =>
    window.officeHost
      .running()
      .host.highlighted()
      .map(({ sheet, address }) => `${sheet}!${address}`),
  );

const ledgerNames = () => ledgers.sheets.map(({ name }) => name);

/** Until the person has been taken to an area in Excel: sheet, first row and column, last row and column. */
async function taken(...to: readonly [string, number, number, number, number]): Promise<void> {
  await story.page.waitForFunction((wanted) => {
    const { active } = window.officeHost.running().host.excel.workbook;
    const { firstRow, firstColumn, lastRow, lastColumn } = active.selection;
    return JSON.stringify([active.name, firstRow, firstColumn, lastRow, lastColumn]) === JSON.stringify(wanted);
  }, to);
}

test.each(["1.9", "1.14", "1.15"])("ExcelApi %s：从台账到撤销，整件事走一遍", async (apiLevel) => {
  await openPane({ apiLevel });
  const { page } = story;
  await written(story.page);
  await reconciled(page);
  expect(await coloured()).toEqual([]);

  // A person mistypes: the cells are coloured at once, by Excel itself, and the pane lists why.
  await types("D6", 7);
  expect(await coloured()).toContain(`${table3}!D6`);
  const wrong = finding(page, "自然人");
  await wrong.waitFor();
  expect(await wrong.innerText()).toContain("相差 1");
  await settled(page);
  await wrong.click();
  await taken(table3, 5, 3, 29, 3);

  await types("D6", 6);
  await reconciled(page);
  expect(await coloured()).toEqual([]);
  await settled(page);

  await section(page, "填报");
  await page.getByRole("button", { name: "撤销填报" }).first().click();
  await page.getByText("已撤销填报，恢复到填报以前。").waitFor();
  expect(await sheetNames(story)).toEqual(ledgerNames());
});

test("在 Excel 里选中一个数字，窗格列出它的台账行，点一下就到那一行", async () => {
  await openPane();
  const { page } = story;
  await written(story.page);
  await page.evaluate((sheet) => window.officeHost.running().host.user.selects(sheet, "D6"), table3);
  await page.getByText("6 行台账").waitFor();
  await page.getByRole("button", { name: "依申请公开台账 第 5 行" }).click();
  await taken("依申请公开台账", 4, 0, 4, 17);
});

test("很慢的 Excel：一样做完", async () => {
  await openPane({ latencyMs: 250 });
  await written(story.page);
  await reconciled(story.page);
});

test("网页版的 5 MB 上限：大台账也读得全", async () => {
  const [first, ...others] = ledgers.sheets;
  const rows = Array.from({ length: 12_000 }, (_, row) => [
    row + 1,
    `2023-0${1 + (row % 9)}-11`,
    `关于某某社区便民服务事项办理指南和联系方式的公告（第${row}号）`,
    "通知公告",
    "政府网站",
  ]);
  const news = {
    ...(ledgers.sheets[1] ?? first),
    name: "信息发布台账",
    merges: [],
    values: [["序号", "发布日期", "信息标题", "栏目", "发布渠道"], ...rows],
  };
  const data = { ...ledgers, sheets: [first, news, ...others.slice(1)] } as WorkbookData;
  const limit = 5 * 1024 * 1024;
  story = await stage.open("taskpane.html", data, { maxRequestBytes: limit, maxResponseBytes: limit });
  await story.page.getByRole("heading", { name: "识别出的台账（9）" }).waitFor();
  const card = story.page.locator(".pane-card", { hasText: "信息发布台账" });
  expect(await card.innerText()).toContain("12000 行");
});

test("正在编辑单元格：等着，过几秒提示按 Enter；编辑完了就接着做", async () => {
  await openPane();
  const { page } = story;
  await page.evaluate(() => window.officeHost.running().host.beginsEditing());
  await write();
  await page.getByText("如果有单元格正在编辑，请按 Enter 或 Esc").waitFor({ state: "visible" });
  await page.evaluate(() => window.officeHost.running().host.endsEditing());
  await page.getByText("已写入").waitFor();
});

test.each<[string, () => void, string]>([
  ["结构受保护", () => window.officeHost.running().host.user.locksStructure(), "工作簿的结构受保护"],
  ["Excel 正忙", () => window.officeHost.running().host.refuse("tooBusy", 3), "Excel 正忙，没有应答"],
  ["没有权限", () => window.officeHost.running().host.refuse("noPermission", 3), "工作簿是只读的"],
])("%s：什么也没写，说清楚怎么办；重新读取以后照样能写", async (_, happens, says) => {
  await openPane();
  const { page } = story;
  await page.evaluate(happens);
  await write();
  await page.getByText(says).waitFor();
  expect(await sheetNames(story)).toEqual(ledgerNames());
  await page.evaluate(() => {
    const { host } = window.officeHost.running();
    host.accept();
    host.user.unlocksStructure();
  });
  await page.getByRole("button", { name: "重新读取" }).first().click();
  await settled(page);
  await written(story.page);
});

test.each([0, 300, 900, 1_400])("写到第 %i 步出错：恢复原样，说出原因，再写就成", async (at) => {
  await openPane();
  const { page } = story;
  await page.evaluate((step) => window.officeHost.running().host.failNext({ at: step, code: "GeneralException" }), at);
  await write();
  await page.getByText("GeneralException").waitFor();
  expect(await sheetNames(story)).toEqual(ledgerNames());
  await written(story.page);
  await reconciled(page);
});

test("写到一半出错，恢复也被拒：说出写了哪几张表，点撤销填报回到原样", async () => {
  await openPane({ latencyMs: 20 });
  const { page } = story;
  await page.evaluate(() => {
    const { host } = window.officeHost.running();
    host.failNext({ at: 900, code: "GeneralException" });
    host.forget();
    const watch = setInterval(() => {
      if (!host.traffic().some(({ error }) => error !== undefined)) return;
      clearInterval(watch);
      host.failNext({ at: 0, code: "GeneralException" });
    }, 1);
  });
  await write();
  const notice = page.getByText("写到一半中断了，已经新建了“表二 主动公开”，新建了“表三 依申请公开”");
  await notice.waitFor();
  expect(await sheetNames(story)).not.toEqual(ledgerNames());
  await page.getByRole("button", { name: "撤销填报" }).first().click();
  await page.getByText("已撤销填报，恢复到填报以前。").waitFor();
  expect(await sheetNames(story)).toEqual(ledgerNames());
});

test("看过以后同事改了台账：不写旧的，换上新算的；再写就成", async () => {
  await openPane({ latencyMs: 30 });
  const { page } = story;
  await section(page, "填报");
  // The change and the click come together: Excel has not told the pane yet.
  await page.evaluate(() => {
    const { host } = window.officeHost.running();
    const button = [...document.querySelectorAll("button")].find(({ innerText }) => innerText === "写入");
    button?.click();
    host.coAuthor.empties("行政处罚台账", "A59:Z59");
  });
  await page.getByText("写入以前工作簿又有了改动").waitFor();
  expect(await sheetNames(story)).toEqual(ledgerNames());
  await settled(page);
  await written(story.page);
});

test("工作簿改了：窗格说过时了，歇一会儿自己重新读取", async () => {
  await openPane();
  const { page } = story;
  await page.evaluate(() => window.officeHost.running().host.user.empties("行政处罚台账", "A59:Z59"));
  await page.getByText("工作簿有改动，稍后自动重新读取").waitFor();
  await settled(page);
  await section(page, "填报");
  await page.getByText("读取 380 行").waitFor();
});

test("窗格关掉：Excel 那里不留登记", async () => {
  await openPane();
  const subscriptions = () =>
    story.page.evaluate(() => window.officeHost.running().host.excel.events.subscriptions.size);
  expect(await subscriptions()).toBeGreaterThan(0);
  await story.page.evaluate(() => dispatchEvent(new Event("pagehide")));
  await story.page.waitForFunction(() => window.officeHost.running().host.excel.events.subscriptions.size === 0);
});

const finishedFile = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

test.each([
  ["年报.docx", beiyuanDocx],
  ["年报.html", beiyuanHtml],
] as const)("核对成稿 %s：表没有问题，正文的错处标在原文里，有改法", async (name, file) => {
  await openPane();
  const { page } = story;
  await section(page, "核对");
  await page.getByLabel("选一份写好的年报").setInputFiles(finishedFile(name, file()));
  await page.getByRole("heading", { name: `成稿：${name}` }).waitFor();
  const card = findingCard(page, "的名称有误");
  expect(await card.locator("mark").innerText()).toBe("《中华人民共和国保守价格秘密法》");
  expect(await card.innerText()).toContain("应为“《中华人民共和国保守国家秘密法》”");
  await page.getByRole("button", { name: "关闭", exact: true }).click();
  expect(await page.getByText("保守价格秘密法").count()).toBe(0);
});

test("把文件拖到窗格上：问是成稿还是上年报告；选上年报告，就多核对与上年的衔接", async () => {
  await openPane();
  const { page } = story;
  await written(story.page);
  const dropped = await page.evaluateHandle(
    (content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], "2022年报.docx"));
      return transfer;
    },
    [...beiyuanDocx()],
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: dropped });
  await page.getByText("松开鼠标，读这份报告").waitFor();
  await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
  await page.getByText("“2022年报.docx”是什么？").waitFor();
  await page.getByRole("button", { name: "上年报告", exact: true }).click();
  await page.getByText("已对照上年报告“2022年报.docx”。").waitFor();
  await settled(page);
  // Last year nothing was carried forward; this year a case is said to have been brought forward.
  await types("D7", 1);
  await finding(page, "上年").first().waitFor();
});

test("拖进来的不是报告：说出为什么读不了，窗格里的都还在", async () => {
  await openPane();
  const { page } = story;
  await section(page, "核对");
  const text = new TextEncoder().encode("这不是一个压缩包");
  await page.getByLabel("选一份写好的年报").setInputFiles(finishedFile("通知.docx", text));
  await page.getByText("“通知.docx”没有读取。").waitFor();
  await section(page, "台账");
  await page.getByRole("heading", { name: "识别出的台账（9）" }).waitFor();
});

test("给一条核对结果写说明：记在核对记录里，错误照样计数；数字一变就不适用", async () => {
  await openPane();
  const { page } = story;
  await written(story.page);
  await types("D6", 7);
  const item = findingCard(page, "自然人");
  await item.getByRole("button", { name: "写说明" }).click();
  await item.getByRole("textbox").fill("区里合并答复，已核对");
  await item.getByRole("button", { name: "记下" }).click();
  await item.getByText("说明：区里合并答复，已核对").waitFor();
  await page.getByText("错误 2 处").waitFor();
  await settled(page);
  await types("D6", 8);
  await finding(page, "相差 2").first().waitFor();
  expect(await page.getByText("说明：区里合并答复").count()).toBe(0);
});
