import { undo } from "../../src/actions/undo";
import { languageOf, type CommandLanguage } from "../../src/commands/language";
import type { Answer, CommandReport } from "../../src/commands/report";
import { ribbonCommands } from "../../src/commands/ribbon-commands";
import { areaA1 } from "../../src/domain/sheet/address";
import type { RestorePoint } from "../../src/domain/sheet/restore-point";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { textSheetOf } from "../../src/domain/text-sheet/text-sheet";
import { memoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../src/workbook/workbook";
import { sampleData } from "../fixtures/sample-data";
import { sheetOf, workbookOf } from "../fixtures/sheets";

let words: CommandLanguage;
const table3 = "表三 依申请公开";

let ledgers: WorkbookData;
let messy: WorkbookData;
beforeAll(async () => {
  words = await languageOf("zh-CN");
  ledgers = await sampleData("北苑街道2023年台账");
  messy = await sampleData("杂乱台账示例");
});

/** The ribbon over a workbook, and everything it told. The person answers "seen", but for the answers given. */
function ribbon(workbook: MemoryWorkbook, answers: readonly Answer[] = []) {
  const told: CommandReport[] = [];
  const tell = async (report: CommandReport): Promise<Answer> => answers[told.push(report) - 1] ?? "seen";
  const kept: (RestorePoint | undefined)[] = [];
  const keeper = { recall: () => kept.at(-1), keep: (restore: RestorePoint | undefined) => void kept.push(restore) };
  return { told, keeper, ...ribbonCommands({ workbook, words, tell, keeper }) };
}

const names = ({ data }: MemoryWorkbook) => data.sheets.map(({ name }) => name);

test("填报：写好三张表，说改了几格、台账怎么分、勾稽怎么样，可以撤销", async () => {
  const workbook = memoryWorkbook(ledgers);
  const { fill, told } = ribbon(workbook);
  await fill();
  expect(names(workbook)).toEqual(expect.arrayContaining(["表二 主动公开", table3, "表四 复议诉讼"]));
  expect(told).toEqual([
    {
      title: expect.stringMatching(/^已填报，\d+ 格有改动$/),
      tone: "success",
      lines: ["读取 381 行 = 计入 381 + 不计 0 + 待定 0", "各项勾稽关系全部相符。"],
      mayUndo: true,
    },
  ]);
});

test("填报之后点撤销：回到原样，并说一声", async () => {
  const workbook = memoryWorkbook(ledgers);
  const { fill, told, keeper } = ribbon(workbook, ["undo"]);
  await fill();
  expect(keeper.recall()).toBeUndefined();
  expect(names(workbook)).toEqual(ledgers.sheets.map(({ name }) => name));
  expect(told[1]).toEqual({ title: "已撤销填报", tone: "success", lines: ["已撤销填报，恢复到填报以前。"] });
});

test("填报之后没点撤销：记着，窗格里还撤得回来", async () => {
  const workbook = memoryWorkbook(ledgers);
  const { fill, keeper } = ribbon(workbook);
  await fill();
  const restore = keeper.recall();
  if (restore === undefined) throw new Error("nothing was kept");
  await undo(workbook, restore);
  expect(names(workbook)).toEqual(ledgers.sheets.map(({ name }) => name));
});

test("有待定的行：照样填，说有几行要人处理，请打开窗格", async () => {
  const { fill, told } = ribbon(memoryWorkbook(messy));
  await fill();
  expect(told[0]?.tone).toBe("warning");
  expect(told[0]?.lines.join("\n")).toMatch(/有 \d+ 行没有把握归类，没有计入。请点“打开窗格”/);
});

test("不知道年度：什么也不写，说明原因和去哪里写明", async () => {
  const data = workbookOf(sheetOf("依申请公开台账", [["登记编号", "申请人", "收到日期", "答复结果"]]));
  const workbook = memoryWorkbook(data);
  const { fill, told } = ribbon(workbook);
  await fill();
  expect(workbook.data).toBe(data);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ title: "没有填报", tone: "warning" });
  expect(told[0]?.lines.join("\n")).toMatch(/不知道是哪一年的报告[\s\S]*打开窗格/);
});

test("核对：数出错误，引出前几条，其余请看窗格", async () => {
  const workbook = memoryWorkbook(ledgers);
  const { fill, check, told } = ribbon(workbook);
  await fill();
  for (const row of [5, 8, 9, 10, 11]) {
    workbook.typed([{ kind: "cell", sheet: table3, row, column: 4, content: { value: 3 } }]);
  }
  await check();
  const report = told[1];
  expect(report).toMatchObject({ title: "核对结果", tone: "error" });
  expect(report?.lines[0]).toMatch(/^错误 \d+ 处/);
  expect(report?.lines.length).toBeLessThan(8);
});

test("核对时还没有表：说先填报", async () => {
  const { check, told } = ribbon(memoryWorkbook(ledgers));
  await check();
  expect(told[0]).toMatchObject({ title: "没有可以核对的表", tone: "warning" });
});

test("下一处：一按一处，走完一圈回到第一处，不弹对话框", async () => {
  const workbook = memoryWorkbook(ledgers);
  const { fill, next, told } = ribbon(workbook);
  await fill();
  workbook.typed([
    { kind: "cell", sheet: table3, row: 5, column: 3, content: { value: 9 } },
    { kind: "cell", sheet: table3, row: 8, column: 5, content: { value: 9 } },
  ]);
  const visited: string[] = [];
  for (let press = 0; press < 8; press++) {
    await next();
    const at = await workbook.selected();
    visited.push(`${at?.sheet} ${at === undefined ? "" : areaA1(at.area)}`);
  }
  const round = new Set(visited).size;
  expect(round).toBeGreaterThan(1);
  expect(visited[round]).toBe(visited[0]);
  expect(told).toHaveLength(1);
});

test("正文里也有要看的：核对说得出，下一处走得到", async () => {
  const workbook = memoryWorkbook(ledgers);
  const { fill, check, next, told } = ribbon(workbook);
  await fill();
  const opening = textSheetOf(workbook.data)?.rows.find(({ id }) => id === "opening");
  if (opening === undefined) throw new Error("no opening");
  const value = opening.text.replace("规定，编制", "规定,编制");
  workbook.typed([{ kind: "cell", sheet: "正文", row: opening.row, column: 0, content: { value } }]);
  await check();
  expect(told[1]).toMatchObject({
    tone: "warning",
    lines: ["错误 0 处，提示 1 处", expect.anything(), expect.anything()],
  });
  await next();
  expect(await workbook.selected()).toMatchObject({ sheet: "正文", area: { firstRow: opening.row } });
});

test("没有不相符的：下一处说没有要看的地方，不乱跳", async () => {
  const workbook = memoryWorkbook(ledgers);
  const { fill, next, told } = ribbon(workbook);
  await fill();
  await next();
  expect(told[1]).toMatchObject({ title: "没有要看的地方", tone: "success" });
  expect(await workbook.selected()).toBeUndefined();
});

test.each(["fill", "check", "next"] as const)("%s 遇到 Excel 不应答：不抛错，说出来", async (name) => {
  const workbook: MemoryWorkbook = {
    ...memoryWorkbook(ledgers),
    read: () => Promise.reject(new WorkbookError({ code: "busy" })),
  };
  const commands = ribbon(workbook);
  await commands[name]();
  expect(commands.told).toEqual([{ title: "没有做完", tone: "error", lines: [words.workbook({ code: "busy" })] }]);
});
