import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import type {} from "../office-host/browser-entry";
import { excelStage, sampleLedgers, sheetNames, type ExcelStage, type ExcelStory } from "./excel-story";

const table3 = "表三 依申请公开";

let stage: ExcelStage;
let ledgers: WorkbookData;
let story: ExcelStory;

beforeAll(async () => {
  stage = await excelStage();
  ledgers = await sampleLedgers();
});
beforeEach(async () => {
  story = await stage.open("commands.html", ledgers);
});
afterEach(async () => {
  expect(story.foreign).toEqual([]);
  expect(story.errors).toEqual([]);
  await story.close();
});
afterAll(() => stage.close());

/** Presses a button of the ribbon and leaves it to itself. */
const press = (name: string) =>
  story.page.evaluate((command) => void window.officeHost.running().ribbon.presses(command), name);

/** Until the command has ended, as far as Excel knows. */
const pressed = (name: string) =>
  story.page.evaluate((command) => window.officeHost.running().ribbon.presses(command), name);

async function dialogOpens(): Promise<string> {
  await story.page.waitForFunction(() => window.officeHost.running().dialogs.isOpen());
  return story.page.evaluate(() => window.officeHost.running().dialogs.requests.at(-1)?.url ?? "");
}

const answer = (message: string) =>
  story.page.evaluate((what) => window.officeHost.running().dialogs.says(what), message);

/** Until the page has told Microsoft's client what its buttons do: only the client itself knows. */
async function ready(): Promise<void> {
  await story.page.waitForFunction(() => {
    const { Office } = window as unknown as { Office?: { actions?: { _association?: { mappings?: object } } } };
    return Object.keys(Office?.actions?._association?.mappings ?? {}).length === 3;
  });
}

test("填报按钮：写好三张表，用对话框说做了什么；点撤销就回到原样", async () => {
  await ready();
  await press("fill");
  const url = await dialogOpens();
  expect(new URL(url).pathname).toBe("/dialog.html");
  expect(decodeURIComponent(url)).toContain("已填报");
  expect(await sheetNames(story)).toContain(table3);
  await answer("undo");
  await story.page.waitForFunction(() => window.officeHost.running().dialogs.requests.length === 2);
  await answer("seen");
  expect(await sheetNames(story)).toEqual(ledgers.sheets.map(({ name }) => name));
});

test("下一处按钮：选中不相符的格，命令随即结束", async () => {
  await ready();
  await press("fill");
  await dialogOpens();
  await answer("seen");
  await story.page.evaluate((sheet) => window.officeHost.running().host.user.types(sheet, "D6", 7), table3);
  await pressed("next");
  const at = await story.page.evaluate(() => {
    const { active } = window.officeHost.running().host.excel.workbook;
    return [active.name, active.selection.firstRow, active.selection.firstColumn];
  });
  expect(at).toEqual([table3, 5, 3]);
});

test("关掉对话框：命令也就结束", async () => {
  await ready();
  const checking = pressed("check");
  await dialogOpens();
  await story.page.evaluate(() => window.officeHost.running().dialogs.closes());
  await checking;
});

test("Excel 不给开对话框：命令照样结束，按钮不会卡住", async () => {
  await ready();
  await story.page.evaluate(() => window.officeHost.running().dialogs.refuseNext(12009));
  await pressed("check");
});

test("对话框里：说了什么、能不能撤销；点了就告诉 Excel", async () => {
  await ready();
  await press("fill");
  const url = new URL(await dialogOpens());
  await answer("seen");
  const dialog = await stage.open(`dialog.html${url.hash}`, ledgers, { isDialog: true });
  await dialog.page.getByRole("heading", { name: /^已填报，/ }).waitFor();
  await dialog.page.getByText("各项勾稽关系全部相符").waitFor();
  await dialog.page.getByRole("button", { name: "撤销填报" }).click();
  await dialog.page.waitForFunction(() => window.officeHost.running().toParent.length > 0);
  expect(await dialog.page.evaluate(() => window.officeHost.running().toParent)).toEqual(["undo"]);
  expect([dialog.errors, dialog.foreign]).toEqual([[], []]);
  await dialog.close();
});
