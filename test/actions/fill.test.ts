import { fill } from "../../src/actions/fill";
import { planFill, type FillPlan } from "../../src/actions/plan-fill";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { zhCN } from "../../src/locales/zh-CN";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { WorkbookError, type Workbook } from "../../src/workbook/workbook";
import { sampleData } from "../fixtures/sample-data";
import { problemOf } from "../workbook/problem-of";

const options = { words: zhCN, replace: new Set<never>() };
const unexpected = () => {
  throw new Error("nothing stands in the workbook");
};

let data: WorkbookData;
let plan: FillPlan;
beforeAll(async () => {
  data = await sampleData("北苑街道2023年台账");
  const outcome = planFill(data, options);
  if (outcome.kind !== "planned") throw new Error("not planned");
  plan = outcome.plan;
});

test("看过以后台账又有改动：不写，交出重新算的", async () => {
  const workbook = memoryWorkbook(data);
  workbook.typed([{ kind: "cell", sheet: "依申请公开台账", row: 4, column: 12, content: { value: "转信访办" } }]);
  const before = workbook.data;
  const filled = await fill(workbook, plan, options, unexpected);
  expect(filled.kind).toBe("overtaken");
  expect(workbook.data).toBe(before);
});

test("写以前取消：一个字也不写", async () => {
  const workbook = memoryWorkbook(data);
  expect((await fill(workbook, plan, options, unexpected, AbortSignal.abort())).kind).toBe("broken-off");
  expect(workbook.data).toBe(data);
});

test("正在写的时候取消：写完马上撤回，和没写过一样", async () => {
  const memory = memoryWorkbook(data);
  const control = new AbortController();
  const workbook: Workbook = {
    ...memory,
    apply: async (edits) => {
      control.abort();
      await memory.apply(edits);
    },
  };
  const filled = await fill(workbook, plan, options, unexpected, control.signal);
  expect(filled).toEqual({ kind: "undone", stays: [] });
  expect(memory.data.sheets).toEqual(data.sheets);
});

test("改了与年报无关的地方：照写", async () => {
  const workbook = memoryWorkbook(data);
  workbook.typed([{ kind: "cell", sheet: "依申请公开台账", row: 4, column: 6, content: { value: "改了措辞" } }]);
  expect((await fill(workbook, plan, options, () => undefined)).kind).toBe("written");
});

/** A workbook of which a write leaves `written` behind before it breaks off; the next writes go `afterwards`. */
function breakingOff(afterwards: "well" | "badly"): Workbook & { readonly memory: ReturnType<typeof memoryWorkbook> } {
  const memory = memoryWorkbook(data);
  let writes = 0;
  const cause = { code: "refused", detail: "GeneralException" } as const;
  return {
    ...memory,
    memory,
    apply: async (edits) => {
      writes++;
      if (writes > 1 && afterwards === "well") return memory.apply(edits);
      if (writes > 1) throw new WorkbookError({ code: "busy" });
      await memory.apply(edits.slice(0, 2));
      throw new WorkbookError({ code: "half-written", cause, written: [] });
    },
  };
}

test("写到一半中断：马上恢复原样，说已经恢复，没有什么可撤销的", async () => {
  const workbook = breakingOff("well");
  expect(await problemOf(fill(workbook, plan, options, unexpected))).toMatchObject({ code: "rolled-back" });
  expect(workbook.memory.data.sheets).toEqual(data.sheets);
});

test("写到一半中断，恢复也不成：照实说，留下撤销的办法", async () => {
  const workbook = breakingOff("badly");
  let kept = 0;
  expect(await problemOf(fill(workbook, plan, options, () => kept++))).toMatchObject({ code: "half-written" });
  expect(kept).toBe(1);
  expect(workbook.memory.data.sheets).not.toEqual(data.sheets);
});

test("一开始就被拒：原样说出原因，没有什么可撤销的", async () => {
  const memory = memoryWorkbook(data);
  const workbook: Workbook = {
    ...memory,
    apply: () => Promise.reject(new WorkbookError({ code: "sheet-protected", sheet: "表三" })),
  };
  expect(await problemOf(fill(workbook, plan, options, unexpected))).toEqual({
    code: "sheet-protected",
    sheet: "表三",
  });
});
