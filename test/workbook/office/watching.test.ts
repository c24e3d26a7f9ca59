/** @jest-environment jsdom */
import type { Edit } from "../../../src/domain/sheet/edit";
import { officeWorkbook } from "../../../src/workbook/office/office-workbook";
import type { Workbook } from "../../../src/workbook/workbook";
import { sheetOf, workbookOf } from "../../fixtures/sheets";
import { openInExcel } from "../../office-host/client";
import type { ExcelHost } from "../../office-host/host";
import { smallLayout } from "../layouts";

const levels = ["1.9", "1.14", "1.15"] as const;

const put = (value: number): Edit => ({ kind: "cell", sheet: "台账", row: 0, column: 0, content: { value } });

/** Longer than events are held back to be told of once. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 220));

interface Watched {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  readonly calls: () => Promise<number>;
  readonly stop: () => void;
}

async function watched(apiLevel: string): Promise<Watched> {
  const host = openInExcel(workbookOf(sheetOf("台账", [[1]]), sheetOf("别的", [[1]])), { apiLevel });
  const workbook = officeWorkbook();
  await workbook.read();
  let count = 0;
  const stop = workbook.onChange(() => count++);
  await host.idle();
  const calls = async () => {
    await host.idle();
    await aMoment();
    await host.idle();
    return count;
  };
  return { host, workbook, calls, stop };
}

describe.each(levels)("ExcelApi %s", (apiLevel) => {
  test.each<[string, (host: ExcelHost) => void]>([
    ["人改了一格", ({ user }) => user.types("台账", "A1", 5)],
    ["人清空了一格", ({ user }) => user.empties("台账", "A1")],
    ["人加了一张表", ({ user }) => user.addsSheet("新表")],
    ["人删了一张表", ({ user }) => user.deletesSheet("别的")],
    ["同事改了一格", ({ coAuthor }) => coAuthor.types("台账", "A1", 5)],
    ["同事删了一张表", ({ coAuthor }) => coAuthor.deletesSheet("别的")],
  ])("%s：通知一次", async (_, happens) => {
    const { host, calls } = await watched(apiLevel);
    happens(host);
    expect(await calls()).toBe(1);
  });

  test("一连串的改动只通知一次", async () => {
    const { host, calls } = await watched(apiLevel);
    for (let row = 1; row <= 30; row++) host.user.types("台账", `B${row}`, row);
    expect(await calls()).toBe(1);
  });

  test("自己改格、建表、撤表，一次也不通知", async () => {
    const { workbook, calls } = await watched(apiLevel);
    await workbook.apply([put(2), { kind: "sheet", layout: smallLayout("表三") }]);
    await workbook.apply([{ kind: "removal", sheet: "表三" }]);
    expect(await calls()).toBe(0);
  });

  test("自己大片写入，客户端分成许多块，也一次不通知", async () => {
    const { workbook, calls } = await watched(apiLevel);
    const cells = Array.from({ length: 3_000 }, (_, row) => ({
      row,
      column: 0,
      content: { value: row },
      look: "text" as const,
    }));
    await workbook.apply([{ kind: "sheet", layout: smallLayout("核对记录", { cells, merges: [] }) }]);
    expect(await calls()).toBe(0);
  });

  test("自己刚写完，人马上改同一格、别的表：都通知", async () => {
    const { host, workbook, calls } = await watched(apiLevel);
    await workbook.apply([put(2)]);
    await host.idle();
    host.user.types("台账", "A1", 3);
    expect(await calls()).toBe(1);
    host.user.types("别的", "A1", 3);
    expect(await calls()).toBe(2);
  });

  test("自己刚写完，同事改了：通知", async () => {
    const { host, workbook, calls } = await watched(apiLevel);
    await workbook.apply([put(2)]);
    host.coAuthor.types("台账", "A1", 3);
    expect(await calls()).toBe(1);
  });

  test("停听以后不再通知，Excel 那里也不留登记", async () => {
    const { host, calls, stop } = await watched(apiLevel);
    stop();
    await host.idle();
    host.user.types("台账", "A1", 5);
    expect(await calls()).toBe(0);
    expect(host.excel.events.subscriptions.size).toBe(0);
  });

  test("停了又听，只通知一次：登记没有重复", async () => {
    const { host, workbook, calls, stop } = await watched(apiLevel);
    stop();
    let again = 0;
    workbook.onChange(() => again++);
    workbook.onSelect(() => undefined);
    await host.idle();
    host.user.types("台账", "A1", 5);
    expect([await calls(), again]).toEqual([0, 1]);
  });
});

test.each([
  ["B2", { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }],
  ["B2:C9", { firstRow: 1, firstColumn: 1, lastRow: 8, lastColumn: 2 }],
  ["C:C", { firstRow: 0, firstColumn: 2, lastRow: 1_048_575, lastColumn: 2 }],
  ["5:6", { firstRow: 4, firstColumn: 0, lastRow: 5, lastColumn: 16_383 }],
])("人选了 %s：知道在哪里", async (address, area) => {
  const { host, workbook } = await watched("1.15");
  const heard: unknown[] = [];
  workbook.onSelect((spot) => heard.push(spot));
  await host.idle();
  host.user.selects("别的", address);
  await host.idle();
  expect(heard).toEqual([{ sheet: "别的", area }]);
  expect(await workbook.selected()).toEqual({ sheet: "别的", area });
});

test("Excel 一时不肯登记，读写照常", async () => {
  const host = openInExcel(workbookOf(sheetOf("台账", [[1]])));
  const workbook = officeWorkbook();
  host.refuse("tooBusy");
  workbook.onChange(() => undefined);
  await host.idle();
  await workbook.apply([put(2)]);
  expect((await workbook.read()).sheets[0]?.values).toEqual([[2]]);
});
