/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
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
import { paneLanguages } from "../../../src/taskpane/pane-languages";
import { emptySession, type PaneEvent, type Session } from "../../../src/taskpane/session";
import { CheckStep } from "../../../src/taskpane/steps/check/check-step";
import { applyEdits } from "../../../src/workbook/apply-edits";
import { sampleData } from "../../fixtures/sample-data";

let filled: WorkbookData;

beforeAll(async () => {
  registerOwnIcons();
  // jsdom draws nothing that could be scrolled.
  Element.prototype.scrollIntoView = () => undefined;
  const sample = await sampleData("北苑街道2023年台账");
  const outcome = planFill(sample, { words: zhCN });
  if (outcome.kind === "impossible") throw new Error("the sample is not filled");
  filled = applyEdits(sample, outcome.plan.edits);
});
afterEach(cleanup);

const typed = (sheet: string, row: number, column: number, value: number | string): Edit => ({
  kind: "cell",
  sheet,
  row,
  column,
  content: { value },
});

/** One application more than there are. */
const oneMore = typed("表三 依申请公开", 5, 3, 7);

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
  const { container } = render(
    <LanguageContext.Provider value={paneLanguages["zh-CN"]}>
      <CheckStep session={session} send={(event) => sent.push(event)} />
    </LanguageContext.Provider>,
  );
  return { sent, container };
}

const cards = () => screen.getAllByRole("button", { name: /^(?:.\s)?(?:错误|提示) · / });

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
  draw(sessionAfter(oneMore));
  expect(screen.queryByText("可以发布。")).toBeNull();
  expect(screen.getAllByText(/自然人：.*相差 1/u).length).toBeGreaterThan(0);
  const severities = cards().map(({ textContent }) => /错误|提示/u.exec(textContent ?? "")?.[0]);
  expect(severities).toEqual([...severities].sort((one) => (one === "错误" ? -1 : 1)));
});

test("没有错误的提示写了说明：可以发布，列出是哪一条、为什么", () => {
  const session = sessionAfter(oneMore);
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
  const { sent } = draw(sessionAfter(oneMore));
  fireEvent.click(screen.getByRole("button", { name: /^错误 \d+ 处/u }));
  expect(sent).toEqual([{ type: "found-chosen", index: 0 }]);
});

test("按严重程度和表分组，各组说有几处", () => {
  draw(sessionAfter(oneMore, wrongComma()));
  const groups = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(groups).toEqual(["错误 · 表三（2）", "提示 · 正文（1）"]);
});

test("只看正文：表里的不列；F8 走到的照样在", () => {
  draw({ ...sessionAfter(oneMore, wrongComma()), current: 0 });
  fireEvent.click(screen.getByRole("combobox", { name: "只看一部分" }));
  fireEvent.click(screen.getByRole("option", { name: "正文（1）" }));
  expect(cards().map(({ parentElement }) => parentElement?.getAttribute("aria-current"))).toEqual(["true", "false"]);
});

test("点一条就去那一处", () => {
  const { sent } = draw(sessionAfter(oneMore));
  fireEvent.click(cards()[0] as HTMLElement);
  expect(sent).toEqual([{ type: "found-chosen", index: 0 }]);
});

test("走到的那一条标出来，说是第几处", () => {
  const { container } = draw({ ...sessionAfter(oneMore), current: 1 });
  expect(container.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
  screen.getByText(/^第 2 处，共 \d+ 处/u);
});

test("看数：两边逐项列出，每项跳到它的格；可能有关的台账行也列出", () => {
  const { sent } = draw(sessionAfter(oneMore));
  const details = screen.getAllByText("看数")[0]?.closest("details") as HTMLElement;
  const inside = within(details);
  inside.getByText("左边合计 7");
  inside.getByText("右边合计 6");
  fireEvent.click(inside.getByRole("button", { name: /^定位 D6：/u, hidden: true }));
  expect(sent).toEqual([
    {
      type: "go",
      spot: { sheet: "表三 依申请公开", area: { firstRow: 5, lastRow: 5, firstColumn: 3, lastColumn: 3 } },
    },
  ]);
  inside.getByText("依申请公开台账 第 4 行");
});

test("正文里有把握的改法，点一下写进那一段", () => {
  const { sent } = draw(sessionAfter(wrongComma()));
  fireEvent.click(screen.getByRole("button", { name: /^改为“/u }));
  expect(sent).toEqual([
    {
      type: "paragraph-decided",
      row: expect.objectContaining({ id: "opening" }),
      decision: { kind: "write", text: openingRow().text },
    },
  ]);
});

test("读屏也用得了", async () => {
  const { container } = draw(sessionAfter(oneMore));
  // Colours are judged in a real browser.
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
