/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { planFill } from "../../../src/actions/plan-fill";
import type { CellKey } from "../../../src/domain/format/cell-key";
import type { Scalar, SheetData, WorkbookData } from "../../../src/domain/sheet/sheet-data";
import { zhCN } from "../../../src/locales/zh-CN";
import { registerOwnIcons } from "../../../src/taskpane/icons";
import { LanguageContext } from "../../../src/taskpane/language";
import { chinesePane } from "../../../src/taskpane/pane-languages";
import type { PaneEvent } from "../../../src/taskpane/pane-event";
import { emptySession, type Session } from "../../../src/taskpane/session";
import { FillStep } from "../../../src/taskpane/steps/fill/fill-step";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { sheetOf, workbookOf } from "../../fixtures/sheets";

const head = ["登记编号", "申请人", "申请人类型", "收到日期", "答复日期", "答复结果"];
const entry = (number: number, result: Scalar = "予以公开"): readonly Scalar[] => [
  `2023-${number}`,
  "张某某",
  "自然人",
  "2023-5-6",
  "2023-5-9",
  result,
];
const ledgers = (...rows: readonly (readonly Scalar[])[]): SheetData =>
  sheetOf("依申请公开台账", [["某某街道2023年依申请公开台账"], head, ...rows]);

const options = { organ: "某某街道办事处", year: 2023, words: zhCN };

async function written(data: WorkbookData): Promise<WorkbookData> {
  const outcome = planFill(data, options);
  if (outcome.kind !== "planned") throw new Error("no plan");
  const workbook = memoryWorkbook(data);
  await workbook.apply(outcome.plan.edits);
  return workbook.data;
}

/** A cell of 表三 typed over, found by its row's label and its place among the numbers. */
function typedOver(data: WorkbookData, key: CellKey, value: number): WorkbookData {
  const outcome = planFill(data, options);
  const place = outcome.kind === "planned" && outcome.plan.cells.find((cell) => cell.key === key)?.place;
  if (!place) throw new Error("no cell");
  const sheets = data.sheets.map((sheet) =>
    sheet.name === place.sheet
      ? {
          ...sheet,
          values: sheet.values.map((row, at) =>
            at === place.row ? row.map((cell, column) => (column === place.column ? value : cell)) : row,
          ),
        }
      : sheet,
  );
  return { ...data, sheets };
}

function draw(data: WorkbookData, more: Partial<Session> = {}, replace: ReadonlySet<CellKey> = new Set()) {
  const sent: PaneEvent[] = [];
  const outcome = planFill(data, { ...options, replace });
  const session: Session = { ...emptySession, section: "fill", outcome, choices: { replace }, ...more };
  const { container } = render(
    <LanguageContext.Provider value={chinesePane}>
      <FillStep session={session} send={(event) => sent.push(event)} />
    </LanguageContext.Provider>,
  );
  return { sent, container };
}

const received: CellKey = "t3.received.person";

/** Looking two hundred numbers up by their names takes long. */
function figure(key: CellKey): HTMLButtonElement {
  const button = document.querySelector<HTMLButtonElement>(`[data-cell="${key}"]`);
  if (button === null) throw new Error(`no ${key}`);
  return button;
}

beforeAll(() => {
  registerOwnIcons();
  // Working out for each of hundreds of buttons whether it can be seen takes most of the time.
  configure({ defaultHidden: true });
});
afterEach(cleanup);

test("三张表都是真表：每行有行头，全名在提示里", () => {
  draw(workbookOf(ledgers(entry(1))));
  const names = screen.getAllByRole("table").map((table) => table.querySelector("caption")?.textContent);
  expect(names).toEqual([
    "表二 主动公开政府信息情况",
    "表三 收到和处理政府信息公开申请情况",
    "表四 政府信息公开行政复议、行政诉讼情况",
  ]);
  const head = screen.getByRole("rowheader", { name: "（二）部分公开" });
  expect(head.title).toBe("（二）部分公开（区分处理的，只计这一情形，不计其他情形）");
});

test("点一个数，列出背后的台账行；点一行就去；再点一次收起", () => {
  const { sent } = draw(workbookOf(ledgers(entry(1), entry(2))));
  fireEvent.click(figure(received));
  expect(figure(received).getAttribute("aria-expanded")).toBe("true");
  expect(screen.getByText("背后的台账行（2）")).toBeTruthy();
  fireEvent.click(screen.getByText("依申请公开台账 第 4 行"));
  expect(sent).toMatchObject([{ type: "go", spot: { sheet: "依申请公开台账", area: { firstRow: 3, lastRow: 3 } } }]);
  fireEvent.click(figure(received));
  expect(screen.queryByText("背后的台账行（2）")).toBeNull();
});

test("合计的台账行是各项的", () => {
  draw(workbookOf(ledgers(entry(1), entry(2))));
  fireEvent.click(figure("t3.concluded.total"));
  expect(screen.getByText("背后的台账行（2）")).toBeTruthy();
});

test("表还没有的时候，不能去看那一格；写过以后可以", async () => {
  const data = workbookOf(ledgers(entry(1)));
  draw(data);
  fireEvent.click(figure(received));
  expect(screen.queryByText("到表里看这一格")).toBeNull();
  cleanup();
  const { sent } = draw(await written(data));
  fireEvent.click(figure(received));
  fireEvent.click(screen.getByText("到表里看这一格"));
  expect(sent).toMatchObject([{ type: "go", spot: { sheet: "表三 依申请公开" } }]);
});

test("填过以后台账多了一件：旧数划掉，新数在旁边", async () => {
  const [, ...made] = (await written(workbookOf(ledgers(entry(1))))).sheets;
  draw(workbookOf(ledgers(entry(1), entry(2)), ...made));
  const button = figure(received);
  expect(button.getAttribute("aria-label")).toBe("表三 ｜ 一、本年新收政府信息公开申请数量 ｜ 自然人：原为 1，改为 2");
  expect(button.querySelector("del")?.textContent).toBe("1");
  expect(button.querySelector("ins")?.textContent).toBe("2");
});

describe("手填的数", () => {
  test("保留，标出来，可以在那一格换成台账的数", async () => {
    const { sent } = draw(typedOver(await written(workbookOf(ledgers(entry(1)))), received, 7));
    expect(figure(received).textContent).toBe("7");
    expect(figure(received).querySelector("sup")?.dataset["mark"]).toBe("手");
    fireEvent.click(figure(received));
    const [box] = screen.getAllByRole("checkbox", { name: "用台账数替换" });
    if (box === undefined) throw new Error("no choice");
    fireEvent.click(box);
    expect(sent).toEqual([{ type: "replace-chosen", key: received, replace: true }]);
  });

  test("选了换，两个数都看得到，选择也还看得到", async () => {
    draw(typedOver(await written(workbookOf(ledgers(entry(1)))), received, 7), {}, new Set([received]));
    expect(figure(received).textContent).toBe("7 1");
    const box = screen.getByRole<HTMLInputElement>("checkbox", { name: /^用台账数替换 表三/u });
    expect(box.checked).toBe(true);
  });
});

test("方向键在格之间走，Tab 只停一处", () => {
  draw(workbookOf(ledgers(entry(1))));
  const [, table] = screen.getAllByRole("table");
  if (table === undefined) throw new Error("no table");
  const stops = () =>
    [...table.querySelectorAll<HTMLElement>("[data-cell][tabindex='0']")].map((one) => one.dataset["cell"]);
  expect(stops()).toEqual(["t3.received.person"]);
  fireEvent.keyDown(figure(received), { key: "ArrowDown" });
  expect(stops()).toEqual(["t3.broughtForward.person"]);
  expect((document.activeElement as HTMLElement).dataset["cell"]).toBe("t3.broughtForward.person");
});

test("还有没定的行，说有几行，去“台账”里定", async () => {
  const { sent } = draw(workbookOf(ledgers(entry(1, "转信访办"))));
  fireEvent.click(await screen.findByText("去“台账”里定"));
  expect(sent).toEqual([{ type: "section-chosen", section: "ledgers" }]);
});

test("写入的提示说正文一并起草，有几段等人写", () => {
  const data = workbookOf(ledgers(entry(1)));
  const { container } = draw(data);
  expect(container.textContent).toMatch(/正文一并起草.*其中 \d+ 段等您/u);
});

test("有改动没读，不能写入；填过的可以撤销", () => {
  const restore = { sheets: [], parts: [] } as unknown as NonNullable<Session["restore"]>;
  const { sent } = draw(workbookOf(ledgers(entry(1))), { stale: true, restore });
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "写入" }).disabled).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "撤销填报" }));
  expect(sent).toEqual([{ type: "undo-pressed" }]);
});

test("没有严重的无障碍问题", async () => {
  const { container } = draw(workbookOf(ledgers(entry(1), entry(2, "转信访办"))));
  await screen.findByText("去“台账”里定");
  fireEvent.click(figure(received));
  expect(within(container).getAllByRole("table")).toHaveLength(3);
  // Colours and drawn letters need a real browser.
  const rules = { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
}, 30_000);
