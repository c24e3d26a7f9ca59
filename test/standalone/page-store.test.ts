import { sampleData } from "../fixtures/sample-data";
import { FileCancelled, type FileClient, type OpenedFile } from "../../src/standalone/files/file-client";
import { languageOf } from "../../src/standalone/language";
import { startPage } from "../../src/standalone/page-store";

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

const named = (name: string) => new File([new Uint8Array(8)], name);

const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

const always = () => true;

test("打开到一半不要了：什么也不说，页面和原来一样，接着能打开别的", async () => {
  const files = slowFiles();
  const page = startPage(files, languageOf("zh"), always);
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
  const page = startPage(files, languageOf("zh"), always);
  const opening = page.openFiles([named("大台账.xlsx")]);
  page.cancel();
  await opening;
  expect(files.asked).toEqual([]);
});

test("保存到一半不要了：改动仍算没有保存", async () => {
  const opened: OpenedFile = { data: await sampleData("北苑街道2023年台账"), appearances: new Map() };
  const files = { ...slowFiles(), open: () => Promise.resolve(opened) };
  const page = startPage(files, languageOf("zh"), always);
  await page.openFiles([named("台账.xlsx")]);
  page.value.open?.pane.stop();
  const before = page.value;
  const saving = page.save();
  await soon();
  page.cancel();
  await saving;
  expect(page.value).toEqual(before);
});
