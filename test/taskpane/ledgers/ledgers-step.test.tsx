/** @jest-environment jsdom */
import { cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { inspect } from "../../../src/actions/inspect";
import type { Scalar, SheetData } from "../../../src/domain/sheet/sheet-data";
import { registerOwnIcons } from "../../../src/taskpane/icons";
import { LanguageContext } from "../../../src/taskpane/language";
import { chinesePane } from "../../../src/taskpane/pane-languages";
import type { PaneEvent } from "../../../src/taskpane/pane-event";
import { emptySession, type Session } from "../../../src/taskpane/session";
import { LedgersStep } from "../../../src/taskpane/steps/ledgers/ledgers-step";
import { sheetOf, workbookOf } from "../../fixtures/sheets";

const head = ["登记编号", "申请人", "申请人类型", "收到日期", "答复日期", "答复结果"];
const entry = (number: number, result: Scalar, received: Scalar = "2023-5-6"): readonly Scalar[] => [
  `2023-${number}`,
  "张某某",
  "自然人",
  received,
  "2023-5-9",
  result,
];

/** Rows of applications from row 3 on. */
const applications = (...rows: readonly (readonly Scalar[])[]): SheetData =>
  sheetOf("依申请公开台账", [["某某街道2023年依申请公开台账"], head, ...rows]);

function draw(sheets: readonly SheetData[], more: Partial<Session> = {}, onSample?: () => void) {
  const sent: PaneEvent[] = [];
  const options = { organ: "某某街道办事处", year: 2023 };
  const session = { ...emptySession, inspection: inspect(workbookOf(...sheets), options), ...more };
  const { container } = render(
    <LanguageContext.Provider value={chinesePane}>
      <LedgersStep session={session} send={(event) => sent.push(event)} {...(onSample !== undefined && { onSample })} />
    </LanguageContext.Provider>,
  );
  return { sent, container };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

async function choose(box: string, option: string) {
  fireEvent.click(screen.getByRole("combobox", { name: box }));
  fireEvent.click(await screen.findByRole("option", { name: option }));
}

beforeAll(() => {
  registerOwnIcons();
  // Working out for each of many controls whether it can be seen takes most of the time.
  configure({ asyncUtilTimeout: 5000, defaultHidden: true });
});
afterEach(cleanup);

describe("头一次用", () => {
  test("没有台账，有三行话和示例；按下去就打开示例", () => {
    const opened = jest.fn();
    draw([sheetOf("Sheet1", [])], {}, opened);
    expect(within(screen.getByRole("region", { name: "三步就有一份年报" })).getAllByRole("listitem")).toHaveLength(3);
    press("用示例台账试一试");
    expect(opened).toHaveBeenCalledTimes(1);
  });

  test("在 Excel 里打不开示例，就说怎么试", () => {
    draw([sheetOf("Sheet1", [])]);
    expect(screen.queryByRole("button", { name: "用示例台账试一试" })).toBeNull();
    expect(screen.getByText(/^想先试一试/u)).toBeTruthy();
  });

  test("认出台账以后就不再说", () => {
    draw([applications(entry(1, "予以公开"))], {}, jest.fn());
    expect(screen.queryByRole("region", { name: "三步就有一份年报" })).toBeNull();
  });
});

describe("机关和年度", () => {
  const field = (name: string) => screen.getByRole("textbox", { name });
  const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });

  test("离开这一格，或者按 Enter，才算数；没有改的不算", () => {
    const { sent } = draw([applications(entry(1, "予以公开"))]);
    fireEvent.blur(field("报告年度"));
    type("报告年度", "2022");
    expect(sent).toEqual([]);
    fireEvent.keyDown(field("报告年度"), { key: "Enter" });
    type("行政机关全称", "某某镇人民政府");
    fireEvent.blur(field("行政机关全称"));
    expect(sent).toEqual([
      { type: "year-given", year: 2022 },
      { type: "organ-given", organ: "某某镇人民政府" },
    ]);
  });

  test("不是年份的不算，留在那里等人改", () => {
    const { sent } = draw([applications(entry(1, "予以公开"))]);
    type("报告年度", "202");
    fireEvent.keyDown(field("报告年度"), { key: "Enter" });
    expect(sent).toEqual([]);
    expect(field("报告年度")).toHaveProperty("value", "202");
  });

  test("清空就是照工作簿说的", () => {
    const { sent } = draw([applications(entry(1, "予以公开"))]);
    type("报告年度", "");
    fireEvent.blur(field("报告年度"));
    expect(sent).toEqual([{ type: "year-given", year: undefined }]);
    expect(field("报告年度")).toHaveProperty("value", "2023");
  });
});

describe("一行一行定", () => {
  const place = "依申请公开台账 F3";

  test("说得不够明白的：只列可能的几种，选了就说那一格会写成什么", async () => {
    const { sent } = draw([applications(entry(1, "不予公开"))]);
    press(`为 ${place} 选定`);
    const group = screen.getByRole("group", { name: `${place} 办理结果是哪一种` });
    expect(within(group).getAllByRole("radio")).toHaveLength(8);
    fireEvent.click(within(group).getByRole("radio", { name: /属于国家秘密/u }));
    expect(await within(group).findByText("“不予公开”改成“不予公开（属于国家秘密）”")).toBeTruthy();
    fireEvent.click(within(group).getByRole("button", { name: "写进台账" }));
    expect(sent).toMatchObject([
      { type: "row-settled", row: { row: 2 }, meaning: { field: "outcome", means: "stateSecret" } },
    ]);
  });

  test("要选别的，查找全部的名称；不选就不写", async () => {
    const { sent } = draw([applications(entry(1, "不予公开"))]);
    press(`为 ${place} 选定`);
    fireEvent.change(screen.getByRole("textbox", { name: /查找法定的名称/u }), { target: { value: "信访" } });
    expect(screen.getAllByRole("radio")).toHaveLength(1);
    await screen.findByRole("button", { name: "写进台账" });
    press("写进台账");
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole("radio"));
    press("写进台账");
    expect(sent).toMatchObject([{ type: "row-settled", meaning: { means: "complaint" } }]);
  });

  test("日期这样的，只能到表格里改", () => {
    draw([applications(entry(1, "予以公开", "2023.2.30"))]);
    expect(screen.queryByRole("button", { name: /选定/u })).toBeNull();
  });
});

describe("认出了什么", () => {
  test("点台账的名字，到它的表头；点一列，到那一列的列名", () => {
    const { sent } = draw([applications(entry(1, "予以公开"))]);
    press("在表格里看“依申请公开台账”的表头");
    press("在表格里看 D 列 收到日期");
    const sheet = "依申请公开台账";
    expect(sent).toEqual([
      { type: "go", spot: { sheet, area: { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 5 } } },
      { type: "go", spot: { sheet, area: { firstRow: 1, lastRow: 1, firstColumn: 3, lastColumn: 3 } } },
    ]);
  });

  test("种类认错了，选对的；选回原样的，不写", async () => {
    const { sent } = draw([applications(entry(1, "予以公开"))]);
    await choose("“依申请公开台账”是哪种台账", "依申请公开");
    expect(sent).toEqual([]);
    await choose("“依申请公开台账”是哪种台账", "不是台账");
    expect(sent).toEqual([{ type: "ledger-chosen", choice: { of: "sheet", sheet: "依申请公开台账", kind: "none" } }]);
  });

  test("没认出的表也可以选种类；空表不必选", async () => {
    const { sent } = draw([sheetOf("登记", [["何人", "何时", "结果如何"]]), sheetOf("空", [])]);
    expect(screen.queryByRole("combobox", { name: "“空”是哪种台账" })).toBeNull();
    await choose("“登记”是哪种台账", "依申请公开");
    expect(sent).toEqual([{ type: "ledger-chosen", choice: { of: "sheet", sheet: "登记", kind: "applications" } }]);
  });

  test("列认错了，选它是什么；没用的列也列出来", async () => {
    const odd = sheetOf("依申请公开台账", [
      [...head, "来件\n时刻"],
      [...entry(1, "予以公开"), "2023-5-5"],
    ]);
    const { sent } = draw([odd]);
    press("改 G 列 来件时刻 的用处");
    await choose("G 列 来件时刻 是什么", "收到日期");
    expect(sent).toEqual([
      {
        type: "ledger-chosen",
        choice: { of: "column", sheet: "依申请公开台账", header: "来件时刻", field: "收到日期" },
      },
    ]);
  });

  test("上下两张台账在一张表里，不能只改一张的种类，说怎么办", () => {
    const two = sheetOf("合在一起", [
      head,
      entry(1, "予以公开"),
      [],
      ["培训台账"],
      ["培训日期", "培训内容", "参加人数"],
      ["2023-5-6", "条例", 30],
    ]);
    draw([two]);
    expect(screen.queryByRole("combobox", { name: "“合在一起”是哪种台账" })).toBeNull();
    expect(screen.getAllByText(/分到几张工作表里/u)).toHaveLength(2);
  });

  test("年报设置里对不上的，在这里说是哪一行", () => {
    const settings = sheetOf("年报设置", [
      ["类别", "项目", "取值"],
      ["台账", "改了名的表", "培训"],
    ]);
    draw([applications(), settings]);
    expect(screen.getByText(/^年报设置第 2 行：没有名为“改了名的表”的工作表/u)).toBeTruthy();
  });
});

describe("等人定的行", () => {
  const three = [applications(entry(1, "转信访办"), entry(2, "转信访办"), entry(3, "予以公开", null))];

  test("一样的说法合在一起，定一次", () => {
    const { sent } = draw(three);
    press("定含义：“转信访办”");
    fireEvent.click(screen.getByRole("radio", { name: /1\.信访举报投诉类申请/u }));
    press("照此计入 2 行");
    expect(sent).toEqual([{ type: "word-settled", word: { field: "outcome", text: "转信访办", means: "complaint" } }]);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "等您定的行（3）" }));
  });

  test("查找只留下合的；选中的被查找藏起来，就不能照它计入", () => {
    draw(three);
    press("定含义：“转信访办”");
    const search = screen.getByRole("textbox", { name: /查找法定的名称/u });
    fireEvent.click(screen.getByRole("radio", { name: /1\.信访举报投诉类申请/u }));
    fireEvent.change(search, { target: { value: "国家 秘密" } });
    expect(screen.getAllByRole("radio")).toHaveLength(1);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "照此计入 2 行" }).disabled).toBe(true);
    fireEvent.change(search, { target: { value: "没有的" } });
    expect(screen.getByText(/换个词找/u)).toBeTruthy();
  });

  test("没有说法可定的，说缺什么、在哪一行，点一下就去", () => {
    const { sent } = draw(three);
    press(/第 5 行.*缺收到日期/u);
    expect(sent).toMatchObject([{ type: "go", spot: { sheet: "依申请公开台账", area: { firstRow: 4 } } }]);
  });

  test("正忙着的时候不能定", () => {
    draw(three, { work: "settling" });
    press("定含义：“转信访办”");
    fireEvent.click(screen.getByRole("radio", { name: /1\.信访举报投诉类申请/u }));
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "照此计入 2 行" }).disabled).toBe(true);
  });

  test("按 Esc 不定了", () => {
    draw(three);
    press("定含义：“转信访办”");
    fireEvent.keyDown(screen.getByRole("textbox", { name: /查找法定的名称/u }), { key: "Escape" });
    expect(screen.queryByRole("radio")).toBeNull();
  });
});

test("不计入的行按原因分，点一下到那一行", () => {
  const { sent } = draw([
    applications(entry(1, "予以公开"), ["合计", null, null, null, null, 1], entry(2, "予以公开")),
  ]);
  expect(screen.getByText("不计入的行（1）")).toBeTruthy();
  expect(screen.getByText("合计行（1）")).toBeTruthy();
  press(/第 4 行.*不计数/u);
  expect(sent).toMatchObject([{ type: "go", spot: { area: { firstRow: 3, firstColumn: 0, lastColumn: 5 } } }]);
});

test("没有严重的无障碍问题", async () => {
  const { container } = draw(
    [applications(entry(1, "转信访办"), entry(2, "予以公开", null)), sheetOf("登记", [["何人", "何时"]])],
    {},
    jest.fn(),
  );
  press("定含义：“转信访办”");
  press("改 D 列 收到日期 的用处");
  // Colours and drawn letters need a real browser.
  const rules = { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
}, 30_000);
