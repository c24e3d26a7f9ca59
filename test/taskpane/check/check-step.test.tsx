/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { checkOpenReport, type ReportCheck } from "../../../src/actions/check-report";
import { foundIn } from "../../../src/actions/found";
import { inspect } from "../../../src/actions/inspect";
import { planFill } from "../../../src/actions/plan-fill";
import type { Edit } from "../../../src/domain/sheet/edit";
import type { WorkbookData } from "../../../src/domain/sheet/sheet-data";
import { zhCN } from "../../../src/locales/zh-CN";
import { registerOwnIcons } from "../../../src/taskpane/icons";
import { LanguageContext } from "../../../src/taskpane/language";
import { chinesePane } from "../../../src/taskpane/pane-languages";
import type { PaneEvent } from "../../../src/taskpane/pane-event";
import { emptySession, type Session } from "../../../src/taskpane/session";
import { KeptContext } from "../../../src/taskpane/parts/kept";
import { CheckStep } from "../../../src/taskpane/steps/check/check-step";
import { applyEdits } from "../../../src/workbook/apply-edits";
import { sampleData } from "../../fixtures/sample-data";

let filled: WorkbookData;
/** One application more than there are. */
let oneMore: Session;
/** And a comma of the wrong width in the text. */
let oneMoreAndComma: Session;

beforeAll(async () => {
  registerOwnIcons();
  // jsdom draws nothing that could be scrolled.
  Element.prototype.scrollIntoView = () => undefined;
  const sample = await sampleData("北苑街道2023年台账");
  const outcome = planFill(sample, { words: zhCN });
  if (outcome.kind === "impossible") throw new Error("the sample is not filled");
  filled = applyEdits(sample, outcome.plan.edits);
  oneMore = sessionAfter(typedMore);
  oneMoreAndComma = sessionAfter(typedMore, wrongComma());
});
afterEach(cleanup);

const typed = (sheet: string, row: number, column: number, value: number | string): Edit => ({
  kind: "cell",
  sheet,
  row,
  column,
  content: { value },
});

const typedMore = typed("表三 依申请公开", 5, 3, 7);

/** A comma of the wrong width in the opening. */
function wrongComma(): Edit {
  const row = openingRow();
  return typed("正文", row.row, 0, row.text.replace("规定，编制", "规定,编制"));
}

function openingRow() {
  const row = inspect(filled).text?.rows.find(({ id }) => id === "opening");
  if (row === undefined) throw new Error("no opening");
  return row;
}

/** The sample filled, and changed since. */
function sessionAfter(...edits: readonly Edit[]): Session {
  const workbook = applyEdits(filled, edits);
  return {
    ...emptySession,
    section: "check",
    inspection: inspect(workbook),
    check: checkOpenReport(workbook),
    checkedAt: "2024-01-18 10:22",
  };
}

function draw(session: Session) {
  const sent: PaneEvent[] = [];
  const kept = new Map<string, unknown>();
  const step = (shown: Session) => (
    <LanguageContext.Provider value={chinesePane}>
      <KeptContext.Provider value={kept}>
        {shown.section === "check" && <CheckStep session={shown} send={(event) => sent.push(event)} />}
      </KeptContext.Provider>
    </LanguageContext.Provider>
  );
  const { container, rerender } = render(step(session));
  return { sent, container, then: (shown: Session) => rerender(step(shown)) };
}

/** What the findings are called, in order. */
const names = () => screen.getAllByText(/^(?:错误|提示) · /u, { selector: "b" });

const card = (place: number) => within(names()[place]?.closest("[data-card]") as HTMLElement);

/** Away to another step and back. */
const away = (session: Session): Session => ({ ...session, section: "ledgers" });

test("没有错误、没有待办：可以发布，说出何时核对了多少", () => {
  draw(sessionAfter());
  screen.getByText("可以发布。");
  screen.getByText(/^2024-01-18 10:22 核对：表格 200 格，规则 \d+ 条；正文 \d+ 段，规则 \d+ 条。没有错误。/u);
});

test("有了改动、还没有重新核对：不说可以发布", () => {
  draw({ ...sessionAfter(), stale: true });
  expect(screen.queryByText("可以发布。")).toBeNull();
});

test("错误一条不少：表里的和正文里对不上的都列出来，说清楚差多少", () => {
  draw(oneMore);
  expect(screen.queryByText("可以发布。")).toBeNull();
  expect(screen.getAllByText(/自然人：.*相差 1/u).length).toBeGreaterThan(0);
  const severities = names().map(({ textContent }) => /错误|提示/u.exec(textContent ?? "")?.[0]);
  expect(severities).toEqual([...severities].sort((one) => (one === "错误" ? -1 : 1)));
});

test("没有错误的提示写了说明：可以发布，列出是哪一条、为什么", () => {
  const session = oneMore;
  const { check } = session;
  if (check === undefined) throw new Error("not checked");
  const warned: ReportCheck = {
    ...check,
    findings: check.findings.slice(0, 1).map((finding) => ({ ...finding, severity: "warning" })),
    textFindings: [],
  };
  const waivers = foundIn(warned).map(({ key }) => ({ ...key, reason: "按来信原文" }));
  draw({ ...session, check: { ...warned, waivers } });
  screen.getByText("可以发布。");
  const [summary] = screen.getAllByText("写了说明的（1）");
  within(summary?.closest("details") as HTMLElement).getByText(/ · 说明：按来信原文$/u);
});

test("还不能发布：每一样都点得到去处，错误从第一处看起", () => {
  const { sent } = draw(oneMore);
  fireEvent.click(screen.getByText(/^错误 \d+ 处，/u));
  expect(sent).toEqual([{ type: "found-chosen", index: 0 }]);
});

test("按严重程度和表分组，各组说有几处", () => {
  draw(oneMoreAndComma);
  const groups = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(groups).toEqual(["错误 · 表三（2）", "提示 · 正文（1）"]);
});

test("只看正文：表里的不列；F8 走到的照样在", () => {
  draw({ ...oneMoreAndComma, current: 0 });
  fireEvent.click(screen.getByLabelText("只看一部分"));
  fireEvent.click(screen.getByText("正文（1）"));
  const marks = names().map((name) => name.closest("[aria-current]")?.getAttribute("aria-current"));
  expect(marks).toEqual(["true", "false"]);
});

test("点一条就去那一处", () => {
  const { sent } = draw(oneMore);
  fireEvent.click(names()[0] as HTMLElement);
  expect(sent).toEqual([{ type: "found-chosen", index: 0 }]);
});

test("走到的那一条标出来，说是第几处", () => {
  const { container } = draw({ ...oneMore, current: 1 });
  expect(container.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
  screen.getByText(/^第 2 处，共 \d+ 处/u);
});

test("逐格对照：两边逐项列出，每项跳到它的格；可能有关的台账行也列出", async () => {
  const { sent } = draw(oneMore);
  expect(card(0).queryByText("左边合计 7")).toBeNull();
  fireEvent.click(card(0).getByText("逐格对照"));
  await card(0).findByText("左边合计 7");
  card(0).getByText("右边合计 6");
  fireEvent.click(card(0).getByLabelText(/^定位 D6：/u));
  expect(sent).toEqual([
    {
      type: "go",
      spot: { sheet: "表三 依申请公开", area: { firstRow: 5, lastRow: 5, firstColumn: 3, lastColumn: 3 } },
    },
  ]);
  card(0).getByText("依申请公开台账 第 4 行");
});

test("F8 走到的一条开着；走到下一条，它也不合上", async () => {
  const { then } = draw({ ...oneMore, current: 0 });
  card(0).getByText("左边合计 7");
  await toggled(card(0).getByText("逐格对照"));
  then({ ...oneMore, current: 1 });
  expect([0, 1].map((place) => card(place).queryByText(/^左边合计/u) !== null)).toEqual([true, true]);
});

/** Browsers tell of it a little later. */
const toggled = (summary: HTMLElement) =>
  act(() => new Promise<void>((resolve) => summary.closest("details")?.addEventListener("toggle", () => resolve())));

test("写了一半的说明、打开的对照、选的筛选，去了别的步骤再回来都还在", async () => {
  const { then } = draw(oneMoreAndComma);
  fireEvent.click(screen.getByLabelText("只看一部分"));
  fireEvent.click(screen.getByText("表格（2）"));
  fireEvent.click(card(1).getByText("写说明"));
  fireEvent.change(card(1).getByLabelText(/为什么没有错/u), { target: { value: "写了一半" } });
  fireEvent.click(card(0).getByText("逐格对照"));
  await card(0).findByText(/^左边合计/u);
  then(away(oneMoreAndComma));
  expect(screen.queryByText("逐格对照")).toBeNull();
  then(oneMoreAndComma);
  expect(names()).toHaveLength(2);
  expect(card(1).getByLabelText<HTMLTextAreaElement>(/为什么没有错/u).value).toBe("写了一半");
  card(0).getByText(/^左边合计/u);
});

test("正文里有把握的改法，点一下写进那一段", () => {
  const { sent } = draw(oneMoreAndComma);
  fireEvent.click(screen.getByText(/^改为“/u));
  expect(sent).toEqual([
    {
      type: "paragraph-decided",
      row: expect.objectContaining({ id: "opening" }),
      decision: { kind: "write", text: openingRow().text },
    },
  ]);
});

test("读屏也用得了", async () => {
  const { container } = draw(oneMore);
  // Colours are judged in a real browser.
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
