import { ownWrites, type Whose } from "../../../src/workbook/office/own-writes";

/** A host of a level; the clock is ours. */
function at(level: string) {
  const isSetSupported = (_: string, asked: string) => Number(asked.slice(2)) <= Number(level.slice(2));
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } }, Excel: { Range: class {} } });
  const clock = { now: 0 };
  return { clock, own: ownWrites(() => clock.now) };
}

const changed = { type: "WorksheetChanged", worksheetId: "1", source: "Local" };
const added = { type: "WorksheetAdded", worksheetId: "1", source: "Local" };

test.each<[string, string, object, Whose]>([
  ["1.14", "自己改的", { ...changed, triggerSource: "ThisLocalAddin" }, "ours"],
  ["1.14", "人改的", { ...changed, triggerSource: "Unknown" }, "others"],
  ["1.14", "没说是谁", changed, "others"],
  ["1.9", "说不出是谁", changed, "unknown"],
  ["1.9", "同事改的", { ...changed, source: "Remote" }, "others"],
  ["1.14", "同事改的", { ...changed, source: "Remote", triggerSource: "ThisLocalAddin" }, "others"],
  ["1.14", "加了一张表", added, "ours"],
])("ExcelApi %s，正写着时%s", (level, _, told, whose) => {
  const { own } = at(level);
  const end = own.begin();
  expect(own.whose(told as typeof changed)).toBe(whose);
  end();
});

test("没在写：都是别人改的，哪怕说是本加载项（功能区按钮也是它）", () => {
  const { own } = at("1.14");
  expect(own.whose({ ...changed, triggerSource: "ThisLocalAddin" } as typeof changed)).toBe("others");
});

test("写完一会儿还可能是自己的，再久就不是了", () => {
  const { own, clock } = at("1.14");
  own.begin()();
  const ours = { ...changed, triggerSource: "ThisLocalAddin" } as typeof changed;
  expect(own.whose(ours)).toBe("ours");
  clock.now = 10_000;
  expect(own.whose(ours)).toBe("others");
});
