import { chinesePane, paneLanguage } from "../../src/taskpane/pane-languages";

afterEach(() => jest.resetModules());

test("说什么话就给什么话", async () => {
  expect(await paneLanguage("zh-CN")).toBe(chinesePane);
  expect((await paneLanguage("en-US")).pane.sections.fill).toBe("Fill");
});

test("英文取不到，就用中文，窗格照样打开", async () => {
  jest.doMock("../../src/taskpane/english-pane", () => {
    throw new Error("no network");
  });
  const anew = await import("../../src/taskpane/pane-languages");
  expect((await anew.paneLanguage("en-US")).pane.sections.fill).toBe("填报");
});
