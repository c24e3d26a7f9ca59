/** @jest-environment jsdom */
import axe from "axe-core";
import { writeHtml } from "../../../src/document/write-html/write-html";
import { beiyuanPrintable, someRecord } from "../write/beiyuan-printable";

test("网页经得起无障碍检查", async () => {
  const html = writeHtml(beiyuanPrintable({}, { draft: true, record: someRecord }), {
    charts: [{ caption: "办理结果", svg: `<svg role="img" aria-label="办理结果"><text>予以公开 5</text></svg>` }],
  });
  document.documentElement.innerHTML = html.replace(/^.*?<html[^>]*>|<\/html>\s*$/gs, "");
  document.documentElement.lang = "zh-CN";
  // jsdom lays nothing out, so colours cannot be judged.
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: found }) => found.slice(0, 80))])).toEqual([]);
}, 30_000);
