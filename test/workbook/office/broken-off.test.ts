/** @jest-environment jsdom */
import { undo } from "../../../src/actions/undo";
import type { WorkbookData } from "../../../src/domain/sheet/sheet-data";
import { officeWorkbook } from "../../../src/workbook/office/office-workbook";
import { WorkbookError, type WorkbookProblem } from "../../../src/workbook/workbook";
import { sampleData } from "../../fixtures/sample-data";
import { openInExcel } from "../../office-host/client";
import type { ExcelHost } from "../../office-host/host";
import { filled, fillIn } from "./filled";

/** One filling of the sample makes some 1,500 changes; faults are put in all along. */
const places = [0, 1, 3, 60, 480, 900, 1_260, 1_420, 1_490];

function problemIn(error: unknown): WorkbookProblem {
  if (error instanceof WorkbookError) return error.problem;
  throw error instanceof Error ? error : new Error(`not a problem: ${String(error)}`);
}

/** The sheets that differ, told from the workbook itself. */
function differing(before: WorkbookData, now: WorkbookData): readonly string[] {
  const was = new Map(before.sheets.map((sheet) => [sheet.name, JSON.stringify([sheet.values, [...sheet.formulas]])]));
  return now.sheets
    .filter(({ name, values, formulas }) => was.get(name) !== JSON.stringify([values, [...formulas]]))
    .map(({ name }) => name)
    .sort();
}

let data: WorkbookData;
beforeAll(async () => {
  data = await sampleData("北苑街道2023年台账");
});

const fresh = (): Promise<ExcelHost> => Promise.resolve(openInExcel(data));

/** Filled once; then the last penalty was struck off the ledger. */
async function filledBefore(): Promise<ExcelHost> {
  const host = openInExcel(data);
  await filled(officeWorkbook());
  host.user.empties("行政处罚台账", "A59:K59");
  await host.idle();
  host.forget();
  return host;
}

const situations: readonly [string, () => Promise<ExcelHost>][] = [
  ["第一次填报，新建各表", fresh],
  ["再次填报，改几格、重写记录", filledBefore],
];

describe.each(situations)("%s", (_, open) => {
  test.each(places)("写到第 %i 步中断：恢复成原来的样子，说出原因", async (at) => {
    const host = await open();
    const before = host.data();
    const coloured = host.highlighted();
    host.failNext({ at, code: "GeneralException" });
    const { error, restore } = await fillIn(officeWorkbook());
    // The second filling has fewer steps than that.
    if (error === undefined) return;
    const cause = { code: "refused", detail: "GeneralException" };
    expect([cause, { code: "rolled-back", cause }]).toContainEqual(problemIn(error));
    expect(restore).toBeUndefined();
    expect(host.data()).toEqual(before);
    expect(host.highlighted()).toEqual(coloured);
  });

  test("写的中途被拒，恢复也被拒：说得出写了什么，过后点撤销与原来一样", async () => {
    const host = await open();
    const before = host.data();
    const workbook = officeWorkbook();
    refuseAllWritesFrom(host, 40);
    const { error, restore } = await fillIn(workbook);
    const problem = problemIn(error);
    expect(problem).toMatchObject({ code: "half-written", cause: { code: "refused" } });
    const written = problem.code === "half-written" ? problem.written : undefined;
    expect(written?.map(({ sheet }) => sheet).sort()).toEqual(differing(before, host.data()));
    if (restore === undefined) throw new Error("nothing to restore with");
    expect(await undo(workbook, restore)).toEqual([]);
    expect(host.data()).toEqual(before);
  });
});

/** The write breaks off at a step, and the write that is to take it back at its first. */
function refuseAllWritesFrom(host: ExcelHost, at: number): void {
  const code = "GeneralException";
  host.failNext({ at, code });
  const watch = setInterval(() => {
    if (!host.traffic().some(({ error }) => error !== undefined)) return;
    clearInterval(watch);
    host.failNext({ at: 0, code });
  }, 1);
  host.setLatency(4);
}

test("写了一半以后连读也读不出：照实说不知道写了多少", async () => {
  const host = await fresh();
  host.setLatency(10);
  host.failNext({ at: 600, code: "GeneralException" });
  const watch = setInterval(() => {
    if (!host.traffic().some(({ error }) => error !== undefined)) return;
    clearInterval(watch);
    host.refuse("tooBusy", 50);
  }, 1);
  const { error, restore } = await fillIn(officeWorkbook());
  expect(problemIn(error)).toMatchObject({ code: "half-written", written: undefined });
  expect(restore).toBeDefined();
});

test("中断恢复以后再填一次，与一次填成的一样", async () => {
  const whole = await fresh();
  await filled(officeWorkbook());
  const host = await fresh();
  host.failNext({ at: 900, code: "RequestAborted" });
  expect(problemIn((await fillIn(officeWorkbook())).error).code).toBe("rolled-back");
  await filled(officeWorkbook());
  expect(host.data()).toEqual(whole.data());
});
