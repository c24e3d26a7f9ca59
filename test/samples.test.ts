import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beiyuanAnswers } from "../assets/samples/beiyuan-answers";
import { beiyuan } from "../assets/samples/beiyuan";
import { publications } from "../assets/samples/beiyuan-publications";
import type { KnownAnswers } from "../assets/samples/known-answers";
import { messyAnswers } from "../assets/samples/messy-answers";
import { messy } from "../assets/samples/messy";
import { date1904 } from "../assets/samples/date-1904";
import { planToXlsx, samples } from "../assets/samples/samples";
import { workingDays2023 } from "../assets/samples/working-days";
import { planFill } from "../src/actions/plan-fill";
import { tablesJson } from "../src/cli/json";
import { zhCN } from "../src/locales/zh-CN";
import { readXlsx } from "../src/workbook/xlsx/read-xlsx";

const root = join(__dirname, "..");

/** The parts of a package as text, however tightly they are packed. */
function parts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

test.each(samples)("提交的 $plan.file 就是脚本写出来的", async ({ folder, plan }) => {
  const committed = readFileSync(join(root, folder, plan.file));
  expect(parts(committed)).toEqual(parts(await planToXlsx(plan)));
});

describe("北苑样例", () => {
  test("发布的信息都在工作日，题目不重复", () => {
    const items = publications();
    const workingDays = new Set(workingDays2023);
    expect(items.filter(({ day }) => !workingDays.has(day))).toEqual([]);
    expect(new Set(items.map(({ title }) => title)).size).toBe(items.length);
  });

  test.each([
    ["依申请公开台账", "登记编号"],
    ["行政处罚台账", "处罚决定书文号"],
    ["行政强制台账", "强制决定书文号"],
  ])("%s的%s不重复", (name, head) => {
    const rows = beiyuan.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const column = rows.find(({ look }) => look === "header")?.cells.indexOf(head) ?? -1;
    const numbers = rows.filter(({ look }) => look === "entry").map(({ cells }) => cells[column]);
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

/** What filling makes of a committed sample. */
async function filled(folder: string, file: string) {
  const outcome = planFill(await readXlsx(readFileSync(join(root, folder, file))), { words: zhCN });
  if (outcome.kind === "impossible") throw new Error(JSON.stringify(outcome.problems));
  return outcome.plan;
}

describe.each<{ readonly file: string; readonly answers: KnownAnswers }>([
  { file: beiyuan.file, answers: beiyuanAnswers },
  { file: messy.file, answers: messyAnswers },
])("$file 的答案", ({ file, answers }) => {
  let plan: Awaited<ReturnType<typeof filled>>;
  beforeAll(async () => {
    plan = await filled("assets/samples", file);
  });

  test("机关和年份从标题来", () => {
    expect(plan.identity).toEqual({ organ: answers.organ, year: answers.year });
  });

  test("三张表逐格相等", () => {
    expect(tablesJson(plan.report)).toEqual(answers.tables);
  });

  test("读到的行＝计入＋剔除＋待人确认", () => {
    expect(plan.reading.rows).toEqual(answers.rows);
  });

  test("剔除的行，各有各的原因", () => {
    expect(plan.reading.excluded.map(({ sheet, row, reason }) => [sheet, row + 1, reason.code])).toEqual(
      answers.excluded,
    );
  });

  test("待人确认的行，各指出哪一栏、为什么", () => {
    expect(
      plan.reading.unresolved.map(({ sheet, row, field, problem }) => [sheet, row + 1, field, problem.code]),
    ).toEqual(answers.unresolved);
  });

  test("不是台账的表不读，并且列出", () => {
    expect(plan.reading.leftAlone).toEqual(answers.leftAlone);
  });

  test("信息发布按栏目计数", () => {
    const { total, byColumn = [] } = plan.reading.facts.publications ?? {};
    expect({ total, byColumn: Object.fromEntries(byColumn) }).toEqual(answers.publications);
  });

  test("填出来的表没有勾稽问题", () => {
    expect(plan.findings).toEqual([]);
  });
});

test("1904 日期系统的工作簿，日期还是那一天", async () => {
  const plan = await filled("test/fixtures", date1904.file);
  expect(plan.reading.tally.figures.get("t2.penalties.decisions")).toBe(2);
});
