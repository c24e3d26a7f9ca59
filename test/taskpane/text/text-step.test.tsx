/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { checkOpenReport } from "../../../src/actions/check-report";
import { placeSpot } from "../../../src/actions/spots";
import { inspect } from "../../../src/actions/inspect";
import { noStatements } from "../../../src/domain/narrative/statements";
import { recordName } from "../../../src/domain/record/record";
import { registerOwnIcons } from "../../../src/taskpane/icons";
import { LanguageContext } from "../../../src/taskpane/language";
import { chinesePane } from "../../../src/taskpane/pane-languages";
import type { PaneEvent } from "../../../src/taskpane/pane-event";
import { emptySession, type Session } from "../../../src/taskpane/session";
import { TextStep } from "../../../src/taskpane/steps/text/text-step";
import { sheetOf, workbookOf } from "../../fixtures/sheets";

const heads = ["正文", "状态", "草稿", "数据来源", "编号"];
const title = ["某某街道办事处2023年政府信息公开工作年度报告", "草稿", "", "", "title"];

/** A session of a workbook with these paragraphs below the title; they begin in row 4. */
function session(...rows: readonly (readonly string[])[]): Session {
  const data = workbookOf(sheetOf("正文", [["说明"], heads, title, ...rows]));
  const options = { organ: "某某街道办事处", year: 2023 };
  return {
    ...emptySession,
    section: "text",
    inspection: inspect(data, options),
    check: checkOpenReport(data, options),
  };
}

const element = (session: Session, send: (event: PaneEvent) => void) => (
  <LanguageContext.Provider value={chinesePane}>
    <TextStep session={session} send={send} />
  </LanguageContext.Provider>
);

function draw(first: Session) {
  const sent: PaneEvent[] = [];
  const send = (event: PaneEvent) => void sent.push(event);
  const { rerender, container } = render(element(first, send));
  return { sent, container, become: (next: Session) => rerender(element(next, send)) };
}

const row = (number: number) => within(screen.getByRole("region", { name: `第 ${number} 行` }));

const decisions = (sent: readonly PaneEvent[]) =>
  sent.map((event) => (event.type === "paragraph-decided" ? [event.row.row, event.decision] : event.type));

beforeAll(() => {
  registerOwnIcons();
  // Working out for each of a hundred controls whether it can be seen takes most of the time.
  configure({ defaultHidden: true });
});
afterEach(cleanup);

test("数旁边说得出来源，没有来源的不标", () => {
  const figures = "信息发布台账 ｜ 合计 ＝ 316";
  draw(session(["2023年公开316条。", "草稿", "2023年公开316条。", figures, "一.published"]));
  expect(screen.getByTitle("信息发布台账 ｜ 合计").textContent).toBe("316");
  expect(screen.queryAllByText("2023")).toEqual([]);
});

test("不用鼠标也看得到来源：段落下面列出每个数取自哪里", () => {
  const figures = "信息发布台账 ｜ 合计 ＝ 316";
  draw(
    session(["2023年公开316条。", "草稿", "2023年公开316条。", figures, "一.published"], ["没有数。", "", "", "", ""]),
  );
  expect(row(4).getByText("数字来源（1）")).toBeTruthy();
  expect(screen.getByRole("list", { name: "第 4 行的数字来源" }).textContent).toBe("316 信息发布台账 ｜ 合计");
  expect(screen.queryByRole("list", { name: "第 5 行的数字来源" })).toBeNull();
});

test("数取自表里的一格：点一下就到那一格", () => {
  const place = { sheet: "表三", row: 5, column: 9 };
  const name = recordName("t3.received.total");
  const read = session(["新收6件。", "草稿", "新收6件。", `${name} ＝ 6`, "一.applications"]);
  if (read.check === undefined) throw new Error("not checked");
  const report = { ...read.check.report, places: new Map([["t3.received.total" as const, place]]) };
  const { sent } = draw({ ...read, check: { ...read.check, report } });
  fireEvent.click(screen.getByRole("button", { name }));
  expect(sent).toEqual([{ type: "go", spot: placeSpot(place) }]);
});

test("点行号，到工作簿里那一格", () => {
  const { sent } = draw(session(["公开316条。", "草稿", "公开316条。", "", "一.published"]));
  fireEvent.click(screen.getByRole("button", { name: "第 4 行" }));
  const area = { firstRow: 3, lastRow: 3, firstColumn: 0, lastColumn: 0 };
  expect(sent).toEqual([{ type: "go", spot: { sheet: "正文", area } }]);
});

test("待决定：两种写法并排，选哪种都行", () => {
  const { sent } = draw(session(["自己的话。", "待决定", "新的草稿。", "", "一.published"]));
  expect(row(4).getByText("自己的话。")).toBeTruthy();
  expect(row(4).getByText("新的草稿。", { exact: false })).toBeTruthy();
  fireEvent.click(row(4).getByRole("button", { name: "第 4 行用草稿" }));
  fireEvent.click(row(4).getByRole("button", { name: "第 4 行保留现有" }));
  expect(decisions(sent)).toEqual([
    [3, { kind: "take-draft" }],
    [3, { kind: "keep" }],
  ]);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "第 4 行" }));
});

test("待填写：说清楚要写什么，就地写", () => {
  const before = session(["", "待填写", "", "", "五.problems"]);
  const { sent } = draw(before);
  expect(row(4).getByText(/今年的主要问题和改进情况/u)).toBeTruthy();
  fireEvent.click(row(4).getByRole("button", { name: "填写第 4 行" }));
  const box = screen.getByRole("textbox", { name: "正文第 4 行的文字" });
  expect(document.activeElement).toBe(box);
  fireEvent.change(box, { target: { value: "人手不足。" } });
  fireEvent.click(row(4).getByRole("button", { name: "记下" }));
  expect(decisions(sent)).toEqual([[3, { kind: "write", text: "人手不足。" }]]);
});

test("写好的字一直留在框里，表里有了才收起来", () => {
  const before = session(["旧话。", "草稿", "旧话。", "", "一.published"]);
  const { become } = draw(before);
  fireEvent.click(row(4).getByRole("button", { name: "修改第 4 行" }));
  fireEvent.change(screen.getByRole("textbox", { name: /第 4 行/u }), { target: { value: "新话。" } });
  fireEvent.click(row(4).getByRole("button", { name: "记下" }));
  become({ ...before, work: "settling" });
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /第 4 行/u }).value).toBe("新话。");
  become(session(["新话。", "已修改", "旧话。", "", "一.published"]));
  expect(screen.queryByRole("textbox", { name: /第 4 行/u })).toBeNull();
});

test("正改着，表里被人改了：说出来，自己写的不丢", () => {
  const { become } = draw(session(["旧话。", "草稿", "旧话。", "", "一.published"]));
  fireEvent.click(row(4).getByRole("button", { name: "修改第 4 行" }));
  fireEvent.change(screen.getByRole("textbox", { name: /第 4 行/u }), { target: { value: "我写的。" } });
  become(session(["同事写的。", "草稿", "旧话。", "", "一.published"]));
  expect(screen.getByRole("alert").textContent).toContain("同事写的。");
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /第 4 行/u }).value).toBe("我写的。");
});

test("按 Esc 不改，键盘回到行号", () => {
  const { sent } = draw(session(["旧话。", "草稿", "旧话。", "", "一.published"]));
  fireEvent.click(row(4).getByRole("button", { name: "修改第 4 行" }));
  fireEvent.keyDown(screen.getByRole("textbox", { name: /第 4 行/u }), { key: "Escape" });
  expect(screen.queryByRole("textbox", { name: /第 4 行/u })).toBeNull();
  expect(sent).toEqual([]);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "第 4 行" }));
});

test("问题标在原文里，有把握的改法一按就改", () => {
  const { sent, container } = draw(session(["一、总体情况"], ["公开了信息。。"]));
  expect(container.querySelector("mark.text-found")?.textContent).toBe("。。");
  fireEvent.click(row(5).getByRole("button", { name: "改为“。”" }));
  expect(decisions(sent)).toEqual([[4, { kind: "write", text: "公开了信息。" }]]);
});

test("只看要处理的，其余的收起来", () => {
  const settled = ["说得好好的。", "草稿", "说得好好的。", "", "一.decisions"];
  draw(session(settled, ["", "待填写", "", "", "五.problems"]));
  expect(screen.queryByRole("region", { name: "第 4 行" })).toBeTruthy();
  fireEvent.click(screen.getByRole("checkbox", { name: /只看要处理的/u }));
  expect(screen.queryByRole("region", { name: "第 4 行" })).toBeNull();
  expect(screen.queryByRole("region", { name: "第 5 行" })).toBeTruthy();
});

test("还没有正文：说先做什么，能起草了才给按", () => {
  const known = { organ: "某某街道办事处", year: 2023 };
  const empty = workbookOf(sheetOf("台账", [["甲"]]));
  const { sent, become } = draw({ ...emptySession, inspection: inspect(empty), check: checkOpenReport(empty) });
  fireEvent.click(screen.getByRole("button", { name: "起草正文" }));
  expect(screen.getByText(/还不知道是哪个机关/u)).toBeTruthy();
  become({ ...emptySession, inspection: inspect(empty, known), check: checkOpenReport(empty, known) });
  fireEvent.click(screen.getByRole("button", { name: "起草正文" }));
  expect(screen.getByText(/还没有三张表/u)).toBeTruthy();
  expect(sent).toEqual([]);
  become({ ...emptySession, inspection: inspect(empty, known) });
  fireEvent.click(screen.getByRole("button", { name: "起草正文" }));
  expect(sent).toEqual([{ type: "redraft-pressed" }]);
});

test("单位自己的“正文”：说只读不改、怎么改用起草，不给更新草稿", () => {
  const own = workbookOf(sheetOf("正文", [["某某街道2023年年报"], ["一、总体情况"]]));
  draw({ ...emptySession, inspection: inspect(own), check: checkOpenReport(own) });
  expect(screen.getByText(/把那张表改个名字/u)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "更新草稿" })).toBeNull();
});

test("单位情况：改了才能记，记的是整份", () => {
  const before = session(["甲。", "草稿", "甲。", "", "一.published"]);
  const { sent } = draw(before);
  const save = screen.getByRole("button", { name: "记下并更新草稿" });
  fireEvent.click(save);
  expect(sent).toEqual([]);
  fireEvent.click(screen.getByRole("checkbox", { name: "三审三校" }));
  fireEvent.change(screen.getByRole("textbox", { name: /政务新媒体/u }), { target: { value: "甲微博\n乙微博" } });
  expect(screen.getByText("有改动还没有记下。")).toBeTruthy();
  fireEvent.click(save);
  const statements = { ...noStatements, newMedia: ["甲微博", "乙微博"], mechanisms: ["三审三校"] };
  expect(sent).toEqual([{ type: "statements-given", statements }]);
});

test("单位情况：打到一半，工作簿重新读了，打的字还在", () => {
  const before = session(["甲。", "草稿", "甲。", "", "一.published"]);
  const { become } = draw(before);
  const box = screen.getByRole<HTMLInputElement>("textbox", { name: "公布年报的政府网站的名称" });
  fireEvent.change(box, { target: { value: "某区政" } });
  become({ ...session(["乙。", "已修改", "甲。", "", "一.published"]), work: "planning" });
  expect(box.value).toBe("某区政");
});

test("清单里的问题选了就有，措施空着说明会写什么；去得掉", () => {
  const { sent } = draw(session(["甲。", "草稿", "甲。", "", "一.published"]));
  fireEvent.click(screen.getByRole("combobox", { name: "再加一个问题" }));
  fireEvent.click(screen.getByRole("option", { name: "公开不够及时" }));
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "问题1" }).value).toBe("公开不够及时");
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "措施1" }).placeholder).toMatch(/建立到期提醒机制/u);
  fireEvent.click(screen.getByRole("button", { name: "记下并更新草稿" }));
  expect(sent).toMatchObject([{ statements: { problems: [{ problem: "公开不够及时" }] } }]);
  fireEvent.click(screen.getByRole("button", { name: "去掉问题1" }));
  expect(screen.queryByRole("textbox", { name: "问题1" })).toBeNull();
});

test("各种段落都在时，没有严重的无障碍问题", async () => {
  const { container } = draw(
    session(
      ["一、总体情况", "草稿", "一、总体情况", "", "一"],
      ["公开316条。。", "草稿", "公开316条。。", "信息发布台账 ｜ 合计 ＝ 316", "一.published"],
      ["自己的话。", "待决定", "新的草稿。", "", "一.decisions"],
      ["新话。", "新增", "新话。", "", "一.trainings"],
      ["改过的话。", "已修改", "旧话。", "", "一.documents"],
      ["", "待填写", "", "", "五.problems"],
    ),
  );
  fireEvent.click(row(9).getByRole("button", { name: "填写第 9 行" }));
  // Colours and drawn letters need a real browser.
  const rules = { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
}, 30_000);
