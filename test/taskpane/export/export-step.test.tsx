/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { checkReport } from "../../../src/actions/check-report";
import type { Inspection } from "../../../src/actions/inspect";
import { contentMark } from "../../../src/domain/record/exports";
import { reportFromDocument } from "../../../src/domain/report/from-document";
import { registerOwnIcons } from "../../../src/taskpane/icons";
import { LanguageContext } from "../../../src/taskpane/language";
import { chinesePane } from "../../../src/taskpane/pane-languages";
import type { PaneEvent } from "../../../src/taskpane/pane-event";
import { emptySession, type Session } from "../../../src/taskpane/session";
import { ExportStep } from "../../../src/taskpane/steps/export/export-step";
import { beiyuanDocument } from "../../fixtures/beiyuan-document";

const check = checkReport(reportFromDocument(beiyuanDocument()));

const inspectionWith = (...exports: Inspection["exports"]) => ({ exports }) as unknown as Inspection;

const ready: Session = { ...emptySession, section: "export", check, inspection: inspectionWith() };

const element = (session: Session, send: (event: PaneEvent) => void) => (
  <LanguageContext.Provider value={chinesePane}>
    <ExportStep session={session} send={send} />
  </LanguageContext.Provider>
);

function draw(first: Session) {
  const sent: PaneEvent[] = [];
  const send = (event: PaneEvent) => void sent.push(event);
  const { rerender, container } = render(element(first, send));
  return { sent, container, become: (next: Session) => rerender(element(next, send)) };
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

beforeAll(registerOwnIcons);
afterEach(cleanup);

test.each([
  ["导出 Word", { what: "docx" }],
  ["导出网页", { what: "html" }],
  ["复制全文", { what: "copy" }],
  ["图解画进工作簿", { what: "charts" }],
])("%s", (name, wish) => {
  const { sent } = draw(ready);
  press(name);
  expect(sent).toEqual([{ type: "export-pressed", wish }]);
});

test("附核对记录：Word 和网页都附，复制不附", () => {
  const { sent } = draw(ready);
  fireEvent.click(screen.getByRole("checkbox", { name: /附上核对记录/u }));
  for (const name of ["导出 Word", "导出网页", "复制全文"]) press(name);
  expect(sent.map((event) => event.type === "export-pressed" && event.wish.record)).toEqual([true, true, undefined]);
});

test("选了模板就用，也可以不用", () => {
  const { sent } = draw(ready);
  const file = new File(["PK"], "本单位模板.docx");
  fireEvent.change(screen.getByLabelText("选一个 .docx：沿用它的页面设置和样式"), { target: { files: [file] } });
  press("导出 Word");
  press("不用模板");
  press("导出 Word");
  const templates = sent.map((event) => event.type === "export-pressed" && event.wish.template?.name);
  expect(templates).toEqual(["本单位模板.docx", undefined]);
});

test("还不能导出：说为什么，按了也没有用，键盘照样到得了", () => {
  const { sent } = draw({ ...ready, check: { ...check, tables: [] } });
  const button = screen.getByRole("button", { name: "导出 Word" });
  fireEvent.click(button);
  expect(sent).toEqual([]);
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(screen.getAllByText(/请先在“填报”里写入/u).length).toBeGreaterThan(0);
});

test("有错误：就地问，键盘跟过去；导出草稿还是不导出，答完回到按钮", () => {
  const { sent, become } = draw(ready);
  become({ ...ready, asking: { what: "html" } });
  const box = screen.getByRole("alertdialog", { name: /导出网页/u });
  expect(document.activeElement).toBe(box);
  fireEvent.click(within(box).getByRole("button", { name: "导出草稿" }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "导出网页" }));
  fireEvent.keyDown(box, { key: "Escape" });
  expect(sent).toEqual([{ type: "export-confirmed" }, { type: "export-dismissed" }]);
});

test("先去改：到核对里去", () => {
  const { sent } = draw({ ...ready, asking: { what: "docx" } });
  press("先去改");
  expect(sent).toEqual([{ type: "export-dismissed" }, { type: "section-chosen", section: "check" }]);
});

test("导出过的：哪一份还和工作簿一样，哪一份要重新导出", () => {
  const mark = contentMark(check.report.cells, check.text);
  const { become } = draw({
    ...ready,
    inspection: inspectionWith(
      { name: "旧的.docx", when: "2024-01-18 10:22", mark: "00000000" },
      { name: "新的.docx", when: "2024-01-19 09:00", mark },
    ),
  });
  const [first, second] = screen.getAllByRole("listitem");
  expect(first?.textContent).toMatch(/新的\.docx.*和工作簿现在一样/u);
  expect(second?.textContent).toMatch(/旧的\.docx.*请重新导出/u);
  become({ ...ready, stale: true, inspection: inspectionWith({ name: "新的.docx", when: "2024-01-19 09:00", mark }) });
  expect(screen.queryByText(/和工作簿现在一样/u)).toBeNull();
});

test("图解打开才画，后面有一张真的表", async () => {
  const { container } = draw(ready);
  expect(container.querySelector("img")).toBeNull();
  const folded = screen.getByText(/^看图解/u).closest("details");
  if (folded === null) throw new Error("nothing to open");
  folded.open = true;
  fireEvent(folded, new Event("toggle"));
  await waitFor(() => expect(container.querySelector("img")).not.toBeNull());
  expect(container.querySelector("img")?.getAttribute("src")).toMatch(/^data:image\/svg\+xml/u);
  const [table] = container.querySelectorAll("table");
  expect(table?.querySelector("caption")?.textContent).toBe(container.querySelector("img")?.alt.split("：")[0]);
  expect(table?.querySelectorAll("tbody th[scope=row]").length).toBeGreaterThan(0);
});

test("问着、列着导出过的文件时，没有严重的无障碍问题", async () => {
  const made = { name: "旧的.docx", when: "2024-01-18 10:22", mark: "00000000" };
  const { container } = draw({ ...ready, asking: { what: "docx" }, inspection: inspectionWith(made) });
  // Colours and drawn letters need a real browser.
  const rules = { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
}, 30_000);
