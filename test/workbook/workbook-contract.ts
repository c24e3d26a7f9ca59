import { taggedFormula, type Edit, type Mark, type SheetLayout } from "../../src/domain/sheet/edit";
import { valueAt, type Scalar, type SheetData, type WorkbookData } from "../../src/domain/sheet/sheet-data";
import type { Spot, Workbook } from "../../src/workbook/workbook";
import { barChart, chartLayout, yearsChart } from "./chart-layouts";
import { smallLayout } from "./layouts";
import { problemOf } from "./problem-of";

/** One adapter under test. `open` makes a workbook of these sheets; protected ones may be typed in nowhere. */
export interface Contestant {
  readonly open: (sheets: Readonly<Record<string, readonly (readonly Scalar[])[]>>, given?: Given) => Promise<Workbook>;
  /** What the person types, where the adapter has a way to say so. */
  readonly type?: (workbook: Workbook, edits: readonly Edit[]) => Promise<void>;
  /** Until everything that was set off has been heard of, where that takes time. */
  readonly idle?: (workbook: Workbook) => Promise<void>;
  /** Areas that carry marks of ours, "表三!A3:B3", as the workbook holds them. */
  readonly marked: (workbook: Workbook) => Promise<readonly string[]>;
  /** Charts as the workbook holds them, "图表 与上年比较"; absent where it holds none. */
  readonly charts?: (workbook: Workbook) => Promise<readonly string[]>;
  /** Excel can tell merged areas only from a certain level on. */
  readonly tellsMerges?: boolean;
  /** Whether a sheet made by an earlier batch can go again; "refused" where it has become part of a file meanwhile. */
  readonly removal?: "refused";
}

export interface Given {
  readonly protectedSheets?: readonly string[];
  readonly structureLocked?: boolean;
}

const ledger: readonly (readonly Scalar[])[] = [
  ["登记号", "申请日期", "结果"],
  ["1号", 45052, "予以公开"],
  ["2号", 45053.5, { error: "#REF!" }],
];

/** What every adapter of the port does alike. */
export function keepsTheContract(
  name: string,
  { open, type, idle, marked, charts, removal, tellsMerges = true }: Contestant,
): void {
  const sheetOf = async (workbook: Workbook, sheet: string): Promise<SheetData> => {
    const found = (await workbook.read()).sheets.find((one) => one.name === sheet);
    if (found === undefined) throw new Error(`no sheet ${sheet}`);
    return found;
  };
  const cell = (row: number, column: number, value: string | number | null, sheet = "台账"): Edit => ({
    kind: "cell",
    sheet,
    row,
    column,
    content: { value },
  });
  const mark = (sheet: string, tone: Mark["tone"] = "error"): Mark => ({
    sheet,
    area: { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 1 },
    formula: taggedFormula("t3.balance", "A2>0"),
    tone,
  });

  describe(name, () => {
    test("读出各表的值：文字、数、错误", async () => {
      const data: WorkbookData = await (await open({ 台账: ledger, 空表: [] })).read();
      expect(data.sheets.map((sheet) => [sheet.name, sheet.values])).toEqual([
        ["台账", ledger],
        ["空表", []],
      ]);
    });

    test("改一个单元格，别的都不动", async () => {
      const workbook = await open({ 台账: ledger });
      await workbook.apply([cell(1, 2, "部分公开")]);
      expect((await sheetOf(workbook, "台账")).values).toEqual([ledger[0], ["1号", 45052, "部分公开"], ledger[2]]);
    });

    test("写到用过的范围以外，中间是空白", async () => {
      const workbook = await open({ 台账: [["甲"]] });
      await workbook.apply([cell(2, 3, 7)]);
      expect((await sheetOf(workbook, "台账")).values).toEqual([["甲"], [], [null, null, null, 7]]);
    });

    test("清空最后的单元格，范围随之缩小", async () => {
      const workbook = await open({ 台账: [["甲"], ["乙", "丙"]] });
      await workbook.apply([cell(1, 0, null), cell(1, 1, "")]);
      expect((await sheetOf(workbook, "台账")).values).toEqual([["甲"]]);
    });

    test.each(["=1+1", "+86 10", "-", "@某", " 前后有空格 ", "第一行\n第二行", "甲<乙>&\"丙'", "𠮷_x000D_"])(
      "文字 %j 写进去还是文字",
      async (text) => {
        const workbook = await open({ 台账: ledger });
        await workbook.apply([cell(0, 0, text)]);
        const sheet = await sheetOf(workbook, "台账");
        expect([valueAt(sheet, 0, 0), sheet.formulas.size]).toEqual([text, 0]);
      },
    );

    test("公式连同眼下的结果；再写数就不是公式了", async () => {
      const workbook = await open({ 台账: ledger });
      await workbook.apply([{ ...cell(1, 2, null), content: { value: 3, formula: "1+2" } } as Edit]);
      let sheet = await sheetOf(workbook, "台账");
      expect([valueAt(sheet, 1, 2), sheet.formulas.get("C2")]).toEqual([3, "1+2"]);
      await workbook.apply([cell(1, 2, 4)]);
      sheet = await sheetOf(workbook, "台账");
      expect([valueAt(sheet, 1, 2), sheet.formulas.get("C2")]).toEqual([4, undefined]);
    });

    test("新增一张表：在最后，值、公式、合并都在", async () => {
      const workbook = await open({ 台账: ledger });
      await workbook.apply([{ kind: "sheet", layout: smallLayout("表三 依申请公开") }]);
      const sheet = (await workbook.read()).sheets[1];
      expect(sheet?.name).toBe("表三 依申请公开");
      expect(sheet?.values).toEqual([["三、收到和处理政府信息公开申请情况"], ["=申请人情况"], [6, 6], ["看台账"]]);
      expect([...(sheet?.formulas ?? [])]).toEqual([["B3", "SUM(A3:A3)"]]);
      expect(sheet?.merges).toEqual(tellsMerges ? [{ firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 2 }] : []);
    });

    test("重写一张自己的表：旧内容一点不留，位置不变", async () => {
      const workbook = await open({ 表三: [["旧", "旧"], ["旧"]], 台账: ledger });
      await workbook.apply([
        { kind: "sheet", layout: smallLayout("表三", { cells: [], merges: [] }) },
        cell(0, 1, "新", "表三"),
      ]);
      const data = await workbook.read();
      expect(data.sheets.map((sheet) => [sheet.name, sheet.values])).toEqual([
        ["表三", [[null, "新"]]],
        ["台账", ledger],
      ]);
    });

    test("先改后重写：改的不留；写进刚建的表：作数", async () => {
      const workbook = await open({ 表三: [] });
      await workbook.apply([
        cell(9, 9, "旧", "表三"),
        { kind: "sheet", layout: smallLayout("表三", { cells: [], merges: [] }) },
        { kind: "sheet", layout: smallLayout("表四", { cells: [], merges: [] }) },
        cell(0, 0, 1, "表四"),
      ]);
      const data = await workbook.read();
      expect(data.sheets.map((sheet) => sheet.values)).toEqual([[], [[1]]]);
    });

    test("带图的表：值在，图在；重写只留新的图；不说图的重写不动图", async () => {
      const workbook = await open({ 台账: ledger });
      const write = (layout: SheetLayout) => workbook.apply([{ kind: "sheet", layout }]);
      const drawn = async () => (charts === undefined ? undefined : await charts(workbook));
      const expected = (...titles: readonly string[]) => (charts === undefined ? undefined : titles);
      await write(chartLayout("图表"));
      expect((await sheetOf(workbook, "图表")).values).toEqual([
        ["单位：件", "2022年", "2023年"],
        ["新收<&>", 9, 6],
        ["办结", null, 7],
      ]);
      expect(await drawn()).toEqual(expected("图表 与上年“比较”"));
      await write(chartLayout("图表", [barChart, { ...yearsChart, title: "新" }]));
      expect(await drawn()).toEqual(expected("图表 办理结果", "图表 新"));
      await write(chartLayout("图表", [yearsChart]));
      await write(smallLayout("图表"));
      expect(await drawn()).toEqual(expected("图表 与上年“比较”"));
      await write(chartLayout("图表", []));
      expect(await drawn()).toEqual(expected());
    });

    test("突出显示：全部换成新的，清空就一处不剩", async () => {
      const workbook = await open({ 台账: ledger, 表三: [[1]] });
      await workbook.apply([{ kind: "marks", marks: [mark("台账"), mark("表三", "warning")] }]);
      expect(await marked(workbook)).toEqual(["台账!A2:B3", "表三!A2:B3"]);
      await workbook.apply([{ kind: "marks", marks: [mark("表三")] }]);
      expect(await marked(workbook)).toEqual(["表三!A2:B3"]);
      await workbook.apply([{ kind: "marks", marks: [] }]);
      expect(await marked(workbook)).toEqual([]);
    });

    test.each<[string, Edit]>([
      ["单元格", cell(0, 0, 1, "没有这张表")],
      ["突出显示", { kind: "marks", marks: [mark("没有这张表")] }],
    ])("%s写进不存在的表：整批都不写，说出表名", async (_, edit) => {
      const workbook = await open({ 台账: ledger });
      expect(await problemOf(workbook.apply([cell(0, 0, "改了"), edit]))).toEqual({
        code: "sheet-missing",
        sheet: "没有这张表",
      });
      expect((await sheetOf(workbook, "台账")).values).toEqual(ledger);
    });

    test("写进受保护的表：整批都不写，说出表名", async () => {
      const workbook = await open({ 台账: ledger, 锁表: [[1]] }, { protectedSheets: ["锁表"] });
      expect(await problemOf(workbook.apply([cell(0, 0, "改了"), cell(0, 0, 2, "锁表")]))).toEqual({
        code: "sheet-protected",
        sheet: "锁表",
      });
      expect((await sheetOf(workbook, "台账")).values).toEqual(ledger);
    });

    test("结构受保护的工作簿不增加表", async () => {
      const workbook = await open({ 台账: ledger }, { structureLocked: true });
      expect(await problemOf(workbook.apply([{ kind: "sheet", layout: smallLayout("表三") }]))).toEqual({
        code: "structure-protected",
        sheet: "表三",
      });
    });

    test("只读点了名的表", async () => {
      const workbook = await open({ 台账: ledger, 表三: [[1]] });
      expect((await workbook.read(["表三"])).sheets.map((sheet) => sheet.name)).toEqual(["表三"]);
    });

    test("撤掉自己刚建的表，别的表都在", async () => {
      const workbook = await open({ 台账: ledger });
      await workbook.apply([{ kind: "sheet", layout: smallLayout("表三") }]);
      const problem = await problemOf(workbook.apply([{ kind: "removal", sheet: "表三" }]));
      if (removal === "refused") {
        expect(problem).toEqual({ code: "would-lose", parts: ["表三"] });
        return;
      }
      const names = (await workbook.read()).sheets.map((sheet) => sheet.name);
      expect([problem, names]).toEqual([undefined, ["台账"]]);
    });

    test("先撤再建：建的作数", async () => {
      const workbook = await open({ 台账: ledger });
      await workbook.apply([
        { kind: "sheet", layout: smallLayout("表三") },
        { kind: "removal", sheet: "表三" },
        { kind: "sheet", layout: smallLayout("表三", { cells: [], merges: [] }) },
      ]);
      expect((await workbook.read()).sheets.map((sheet) => [sheet.name, sheet.values])).toEqual([
        ["台账", ledger],
        ["表三", []],
      ]);
    });

    test("选中一片：知道人在哪里，告诉在听的，停听之后不再告诉", async () => {
      const workbook = await open({ 台账: ledger, 表三: [[1]] });
      const heard: Spot[] = [];
      const stop = workbook.onSelect((spot) => heard.push(spot));
      const area = { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 1 };
      await workbook.select("表三", area);
      expect(await workbook.selected()).toEqual({ sheet: "表三", area });
      await idle?.(workbook);
      stop();
      await workbook.select("台账", area);
      await idle?.(workbook);
      expect(heard).toEqual([{ sheet: "表三", area }]);
    });

    test("选中不存在的表：说出表名", async () => {
      const workbook = await open({ 台账: ledger });
      const area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
      expect(await problemOf(workbook.select("没有这张表", area))).toEqual({
        code: "sheet-missing",
        sheet: "没有这张表",
      });
    });

    test("自己写入不算人的改动；人改了才通知，停听之后不再通知", async () => {
      const workbook = await open({ 台账: ledger });
      let calls = 0;
      const stop = workbook.onChange(() => calls++);
      await workbook.apply([cell(0, 0, 1)]);
      await idle?.(workbook);
      expect(calls).toBe(0);
      if (type === undefined) return;
      await type(workbook, [cell(0, 0, 2)]);
      await idle?.(workbook);
      expect(calls).toBe(1);
      stop();
      await idle?.(workbook);
      await type(workbook, [cell(0, 0, 3)]);
      await idle?.(workbook);
      expect(calls).toBe(1);
      expect(valueAt(await sheetOf(workbook, "台账"), 0, 0)).toBe(3);
    });
  });
}
