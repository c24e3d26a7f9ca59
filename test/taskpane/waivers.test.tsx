/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { checkReport, type ReportCheck } from "../../src/actions/check-report";
import { tableKey, textKey, type WaiverKey } from "../../src/domain/record/waiver-key";
import type { Waiver } from "../../src/domain/record/waivers";
import { reportFromDocument } from "../../src/domain/report/from-document";
import { registerOwnIcons } from "../../src/taskpane/icons";
import { LanguageContext } from "../../src/taskpane/language";
import { chinesePane } from "../../src/taskpane/pane-languages";
import { CheckStep } from "../../src/taskpane/steps/check/check-step";
import type { PaneEvent } from "../../src/taskpane/pane-event";
import { emptySession, type Session } from "../../src/taskpane/session";
import { beiyuanDocument, type Changes } from "../fixtures/beiyuan-document";

const beiyuan = { organ: "北京市通州区人民政府北苑街道办事处", year: 2023 };

const checked = (changes: Changes = {}): ReportCheck => checkReport(reportFromDocument(beiyuanDocument(changes)));

/** The open workbook: one figure wrong, with these 说明. */
const workbook = (...waivers: readonly Waiver[]): ReportCheck => ({
  ...checked({ cells: { "t3.received.person": "7" } }),
  waivers,
});

/** The section drawn for a session; `sent` is what it asked for. */
function draw(session: Partial<Session>) {
  const sent: PaneEvent[] = [];
  const { container } = render(
    <LanguageContext.Provider value={chinesePane}>
      <CheckStep session={{ ...emptySession, section: "check", ...session }} send={(event) => sent.push(event)} />
    </LanguageContext.Provider>,
  );
  return { sent, container };
}

const finished = (check: ReportCheck): Partial<Session> => ({ finished: { name: "年报.docx", check } });

const typoIn = ({ text, textFindings }: ReportCheck): WaiverKey => {
  const finding = textFindings.find(({ quote }) => quote === "依申请公开件6件");
  if (finding === undefined) throw new Error("nothing typed twice");
  return textKey(finding, text);
};

/** The card of the finding in the file whose words are marked. */
function cardOf(quote: string): HTMLElement {
  const file = within(screen.getByRole("region", { name: /^成稿：/u }));
  const card = file.getByText(quote, { selector: "mark" }).closest<HTMLElement>("[role=listitem]");
  if (card === null) throw new Error("no card");
  return card;
}

beforeAll(registerOwnIcons);
afterEach(cleanup);

test("成稿正文的一条，和表的一样写说明：记成这份报告的", () => {
  const check = checked();
  const { sent } = draw({ check: workbook(), ...finished(check) });
  fireEvent.click(within(cardOf("依申请公开件6件")).getByRole("button", { name: /^写说明：/u }));
  fireEvent.change(screen.getByRole("textbox", { name: /为什么没有错/u }), { target: { value: "按来信原文" } });
  fireEvent.click(screen.getByRole("button", { name: "记下" }));
  expect(sent).toEqual([{ type: "waiver-given", waiver: { ...typoIn(check), of: beiyuan, reason: "按来信原文" } }]);
});

test("写过的说明显示在那一条下面，可以改，错误照样计数", () => {
  const check = checked();
  const waiver = { ...typoIn(check), of: beiyuan, reason: "按来信原文" };
  const before = draw({ check: workbook(), ...finished(check) }).container.querySelector("[role=status]")?.textContent;
  cleanup();
  const { container } = draw({ check: workbook(waiver), ...finished(check) });
  expect(within(cardOf("依申请公开件6件")).getByText("说明：按来信原文")).toBeTruthy();
  expect(within(cardOf("依申请公开件6件")).getByRole("button", { name: /^改说明：/u })).toBeTruthy();
  expect(container.querySelector("[role=status]")?.textContent).toBe(before);
});

test("别的街道的成稿，同样的话，不沿用这里的说明", () => {
  const other = checked({ paragraph: (line) => line.replaceAll("北苑街道", "中仓街道") });
  const waiver = { ...typoIn(other), of: beiyuan, reason: "按来信原文" };
  draw({ check: workbook(waiver), ...finished(other) });
  expect(within(cardOf("依申请公开件6件")).queryByText(/按来信原文/u)).toBeNull();
});

test("成稿没写机关和年度：说明先不能写，告诉人补什么", () => {
  const untitled = checked({ paragraph: (line) => (line.includes("年政府信息公开工作年度报告") ? "" : line) });
  expect(untitled.identity.year).toBeUndefined();
  draw({ check: { ...workbook(), tables: [] }, ...finished(untitled) });
  expect(screen.getByText(/请补上标题/u)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^写说明/u })).toBeNull();
});

test("成稿是工作簿，自带的说明看得到，也可以另写", () => {
  const check = checked();
  const own = { ...check, waivers: [{ ...typoIn(check), reason: "原来写的" }] };
  draw({ check: workbook(), ...finished(own) });
  const card = within(cardOf("依申请公开件6件"));
  expect(card.getByText("这份文件里的说明：原来写的")).toBeTruthy();
  expect(card.getByRole("button", { name: /^写说明：/u })).toBeTruthy();
});

test("不再适用的说明收在一处，说当时和现在的数", () => {
  const check = workbook();
  const [first] = check.findings.map(tableKey);
  if (first === undefined) throw new Error("everything reconciles");
  const lapsed = { ...first, figures: "9 ≠ 6", of: beiyuan, reason: "那时的" };
  draw({ check: { ...check, waivers: [lapsed] } });
  expect(screen.getByText("不再适用的说明（1）")).toBeTruthy();
  expect(screen.getByText(/当时 9 ≠ 6，现在 7 ≠ 6）：那时的/u)).toBeTruthy();
});

test("说成稿的说明，成稿还开着、还用得上，就不算不再适用", () => {
  const check = checked();
  const waiver = { ...typoIn(check), of: beiyuan, reason: "按来信原文" };
  draw({ check: workbook(waiver), ...finished(check) });
  expect(screen.queryByText(/不再适用的说明/u)).toBeNull();
});

test("只用键盘：打开就在框里，按 Esc 回到“写说明”", () => {
  draw({ check: workbook() });
  const [link] = screen.getAllByRole("button", { name: /^写说明：/u });
  if (link === undefined) throw new Error("no link");
  fireEvent.click(link);
  const box = screen.getByRole("textbox", { name: /为什么没有错/u });
  expect(document.activeElement).toBe(box);
  fireEvent.keyDown(box, { key: "Escape" });
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(document.activeElement).toBe(screen.getAllByRole("button", { name: /^写说明：/u })[0]);
});

test("写着说明、列着不再适用的说明时，没有严重的无障碍问题", async () => {
  const check = checked();
  const lapsed = { ...typoIn(check), figures: "9", of: beiyuan, reason: "那时的" };
  const { container } = draw({ check: workbook(lapsed), ...finished(check) });
  for (const link of screen.getAllByRole("button", { name: /^写说明：/u }).slice(0, 2)) fireEvent.click(link);
  // Colours and drawn letters need a real browser.
  const rules = { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
}, 30_000);
