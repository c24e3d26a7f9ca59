import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import type { PageOptions } from "../office-host/browser-entry";
import { pageScript } from "../office-host/page-script";
import { launchChromium } from "./chromium";
import { serve, type Served } from "./server";

const folder = join(process.cwd(), "dist");

let browser: Browser;
let served: Served;

beforeAll(async () => {
  served = await serve(folder);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** The pane's own page in a browser of its own, with what it asked for and what its policy refused. */
interface Visit {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly refused: readonly string[];
}

let context: BrowserContext;
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 350, height: 600 } });
});
afterEach(() => context.close());

async function visit(path: string, blocked: readonly RegExp[] = [], excel = ""): Promise<Visit> {
  const page = await context.newPage();
  if (excel !== "") await page.addInitScript({ content: excel });
  const asked: string[] = [];
  const refused: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  for (const pattern of blocked) await page.route(pattern, (route) => route.abort());
  await page.goto(`${served.origin}/${path}`);
  return { page, asked, refused };
}

const foreign = ({ asked }: Visit) =>
  asked.filter((url) => !url.startsWith("data:") && !url.startsWith(`${served.origin}/`));

/** The pane's page as Excel opens it, on the sample ledgers. */
async function visitFromExcel(options: PageOptions): Promise<Visit> {
  const ledgers = await readXlsx(readFileSync("assets/samples/北苑街道2023年台账.xlsx"));
  return visit("taskpane.html", [], await pageScript(ledgers, options));
}

async function expectLinkToPage({ page }: Visit): Promise<void> {
  const link = page.getByRole("link").first();
  expect(await link.evaluate((element: HTMLAnchorElement) => element.href)).toBe(`${served.origin}/index.html`);
  expect(await link.getAttribute("target")).toBe("_blank");
}

test("在 Excel 里打开：窗格读出台账，没有外来的请求，没有违反内容安全策略", async () => {
  const visited = await visitFromExcel({});
  await visited.page.getByRole("heading", { name: "识别出的台账（9）" }).waitFor();
  expect(foreign(visited)).toEqual([]);
  expect(visited.refused).toEqual([]);
});

test("英文版 Excel：窗格说英文", async () => {
  const { page } = await visitFromExcel({ locale: "en-US" });
  await page.getByRole("tab", { name: /^Ledgers/ }).waitFor();
  expect(await page.getAttribute("html", "lang")).toBe("en-US");
});

test("太旧的 Excel：说明需要哪个版本，给出年报网页的链接", async () => {
  const visited = await visitFromExcel({ apiLevel: "1.7" });
  await visited.page.getByText("需要 Excel 2021 及以后的版本").waitFor();
  await expectLinkToPage(visited);
});

test("单独在浏览器里打开窗格：说明它是给 Excel 用的，给出年报网页的链接", async () => {
  const visited = await visit("taskpane.html");
  await visited.page.getByText("单独在浏览器里打开没有工作簿可读").waitFor();
  await expectLinkToPage(visited);
  expect(await visited.page.getByRole("button", { name: "重试" }).count()).toBe(0);
  expect(foreign(visited)).toEqual([]);
  // Outside of Office the client wants to send telemetry, and to style a notice of its own: both are refused.
  for (const refusal of visited.refused) expect(refusal).toMatch(/inline style|oaspapps\.com/u);
});

test("取不到 Office.js：几秒之内说出它的地址和办法，可以重试", async () => {
  const visited = await visit("taskpane.html", [/\/office\/office\.js$/u]);
  const { page } = visited;
  await page.getByText(`${served.origin}/office/office.js`).waitFor({ timeout: 2000 });
  await page.getByText("office 文件夹是否完整复制").waitFor();
  await expectLinkToPage(visited);
  await page.unroute(/\/office\/office\.js$/u);
  await page.getByRole("button", { name: "重试" }).click();
  await page.getByText("单独在浏览器里打开没有工作簿可读").waitFor();
});

test("Office.js 迟迟不来：不一直等下去", async () => {
  const page = await context.newPage();
  await page.route(/\/office\/office\.js$/u, () => undefined);
  await page.goto(`${served.origin}/taskpane.html`, { waitUntil: "commit" });
  await page.getByText("正在连接 Excel").waitFor();
  await page.getByText("没有取到 Office.js").waitFor({ timeout: 12_000 });
});

test("窗格的程序没有运行：先不打扰，几秒后显示不靠脚本的说明和链接", async () => {
  const visited = await visit("taskpane.html", [/\.js$/u]);
  const notice = visited.page.locator(".plain-notice");
  expect(await notice.evaluate((element) => getComputedStyle(element).opacity)).toBe("0");
  await visited.page.waitForFunction(() => {
    const shown = document.querySelector(".plain-notice");
    return shown !== null && getComputedStyle(shown).opacity === "1";
  });
  await expectLinkToPage(visited);
});

test("英文版：?lang=en", async () => {
  const { page } = await visit("taskpane.html?lang=en");
  await page.getByText("This address is for Excel's task pane").waitFor();
  expect(await page.getAttribute("html", "lang")).toBe("en-US");
});

test("浏览器页面里没有 Office.js", async () => {
  const { page, asked } = await visit("");
  await page.locator('.pane[data-work="none"]').waitFor();
  expect(asked.filter((url) => url.includes("office"))).toEqual([]);
  expect(readFileSync(join(folder, "index.html"), "utf8")).not.toContain("office");
});

test.each(["office.js", "excel-win32-16.01.js", "excel-web-16.00.js", "excel-mac-16.00.js"])(
  "复制的 %s 与微软发布的一字不差",
  (name) => {
    const published = join("node_modules", "@microsoft", "office-js", "dist", name);
    expect(readFileSync(join(folder, "office", name)).equals(readFileSync(published))).toBe(true);
  },
);
