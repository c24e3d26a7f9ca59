import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beiyuan } from "../assets/samples/beiyuan";
import { publications } from "../assets/samples/beiyuan-publications";
import { planToXlsx, samples } from "../assets/samples/samples";
import { workingDays2023 } from "../assets/samples/working-days";

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
