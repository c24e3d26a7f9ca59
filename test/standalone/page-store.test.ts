/** @jest-environment jsdom */
import { sampleData } from "../fixtures/sample-data";
import { FileCancelled, type FileClient, type OpenedFile } from "../../src/standalone/files/file-client";
import { warnBeforeLeaving } from "../../src/standalone/leave-warning";
import { languageOf } from "../../src/standalone/language";
import { hasUnsaved, startPage } from "../../src/standalone/page-store";

/** A file worker that never comes to an end, until it is told to stop. */
function slowFiles(): FileClient & { readonly asked: string[] } {
  const asked: string[] = [];
  let stop = (): void => undefined;
  const endless = (what: string) =>
    new Promise<never>((_, reject) => {
      asked.push(what);
      stop = () => reject(new FileCancelled());
    });
  return { asked, open: () => endless("open"), save: () => endless("save"), cancel: () => stop() };
}

/** A file as a browser hands it over; the test's own DOM cannot read one. */
const named = (name: string) =>
  Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(8)) });

const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

const always = () => true;

test("打开到一半不要了：什么也不说，页面和原来一样，接着能打开别的", async () => {
  const files = slowFiles();
  const page = startPage(files, await languageOf("zh"), always);
  const before = page.value;
  const opening = page.openFiles([named("大台账.xlsx")]);
  await soon();
  expect(page.value.busy?.what).toContain("大台账.xlsx");
  page.cancel();
  await opening;
  expect(page.value).toEqual(before);
  void page.openFiles([named("别的.xlsx")]);
  await soon();
  expect(files.asked).toEqual(["open", "open"]);
});

test("文件还没交给后台就不要了：不再打开它", async () => {
  const files = slowFiles();
  const page = startPage(files, await languageOf("zh"), always);
  const opening = page.openFiles([named("大台账.xlsx")]);
  page.cancel();
  await opening;
  expect(files.asked).toEqual([]);
});

test("保存到一半不要了：改动仍算没有保存", async () => {
  const opened: OpenedFile = { data: await sampleData("北苑街道2023年台账"), appearances: new Map() };
  const files = { ...slowFiles(), open: () => Promise.resolve(opened) };
  const page = startPage(files, await languageOf("zh"), always);
  await page.openFiles([named("台账.xlsx")]);
  page.value.open?.pane.stop();
  const before = page.value;
  const saving = page.save();
  await soon();
  page.cancel();
  await saving;
  expect(page.value).toEqual(before);
});

describe("改了没有保存", () => {
  const type = (page: ReturnType<typeof startPage>, value: string) =>
    page.value.open?.typed([{ kind: "cell", sheet: "依申请公开台账", row: 3, column: 2, content: { value } }]);

  async function opened(save: FileClient["save"]) {
    const file: OpenedFile = { data: await sampleData("北苑街道2023年台账"), appearances: new Map() };
    const page = startPage({ ...slowFiles(), open: () => Promise.resolve(file), save }, await languageOf("zh"), always);
    await page.openFiles([named("台账.xlsx")]);
    page.value.open?.pane.stop();
    return page;
  }

  /** Whether the browser asks before it leaves. */
  function asks(page: ReturnType<typeof startPage>): boolean {
    const win = new EventTarget() as Window;
    warnBeforeLeaving(page, win);
    return !win.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  }

  test("刚打开的不算；改了一格，离开页面时要问", async () => {
    const page = await opened(() => Promise.resolve(new Uint8Array()));
    expect([hasUnsaved(page.value), asks(page)]).toEqual([false, false]);
    type(page, "改");
    expect([hasUnsaved(page.value), asks(page)]).toEqual([true, true]);
  });

  test("保存了就不问；保存的时候又改了一格，还要问", async () => {
    URL.createObjectURL = () => "blob:";
    URL.revokeObjectURL = () => undefined;
    const page = await opened(async () => new Uint8Array());
    type(page, "甲");
    await page.save();
    expect(hasUnsaved(page.value)).toBe(false);
    const saving = page.save();
    type(page, "乙");
    await saving;
    expect(hasUnsaved(page.value)).toBe(true);
  });

  test("没有打开工作簿，不问", async () => {
    expect(asks(startPage(slowFiles(), await languageOf("zh"), always))).toBe(false);
  });
});
