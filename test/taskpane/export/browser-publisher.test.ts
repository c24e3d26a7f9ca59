/** @jest-environment jsdom */
import { browserPublisher } from "../../../src/taskpane/browser-publisher";

const content = { html: "<p>年报</p>", text: "年报" };

const { copy } = browserPublisher(() => Promise.reject(new Error("no writers")));

/** A browser without the modern clipboard; the old way gives a `copy` event to whoever listens, or does nothing. */
function oldBrowser(allows: boolean) {
  const copied = new Map<string, string>();
  const fire = () => {
    const event = Object.assign(new Event("copy", { cancelable: true }), {
      clipboardData: { setData: (type: string, data: string) => copied.set(type, data) },
    });
    if (allows) document.dispatchEvent(event);
    return allows;
  };
  Object.assign(document, { execCommand: fire });
  return { copied, fire };
}

test("新的剪贴板不让用，就用老办法：格式和文字都在", async () => {
  const { copied } = oldBrowser(true);
  expect(await copy(content)).toBe(true);
  expect([...copied]).toEqual([
    ["text/html", content.html],
    ["text/plain", content.text],
  ]);
});

test("两种办法都不让用，说没有复制成", async () => {
  oldBrowser(false);
  expect(await copy(content)).toBe(false);
});

test("复制完了，人自己的复制不再被改", async () => {
  const { copied, fire } = oldBrowser(true);
  await copy(content);
  copied.clear();
  fire();
  expect(copied.size).toBe(0);
});
