import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { WorkbookData } from "../../src/domain/sheet/sheet-data";
import { officeWorkbook } from "../../src/workbook/office/office-workbook";
import { sheetOf, workbookOf } from "../fixtures/sheets";
import { createHost } from "../office-host/host";
import { bridgeTo, sendEvents } from "../office-host/native-bridge";
import { officeFor } from "../office-host/office-global";
import { fastest } from "./fastest";
import type { Measured } from "./xlsx";

const rows = 30_000;

/**
 * Reading a ledger of 30,000 rows × 8 columns through Microsoft's client, beside the least that the client can do: one
 * load of the values. The host is ours in both, so what Excel itself would take is not in it. Reading one small sheet of
 * the same workbook shows what a re-check after an edit takes.
 */
export async function benchOffice(): Promise<readonly Measured[]> {
  openInClient(ledgers());
  const workbook = officeWorkbook();
  const whole = await fastest(() => workbook.read());
  const one = await fastest(() => workbook.read(["表三"]));
  const bare = await fastest(bareLoad);
  return [
    { name: `reading ${rows} rows in Excel`, ratio: whole / bare, detail: against(whole, bare) },
    { name: "reading one small sheet of it", ratio: one / bare, detail: against(one, bare) },
  ];
}

function against(ours: number, bare: number): string {
  return `${ours.toFixed(0)} ms against ${bare.toFixed(0)} ms for the client's bare load of the values`;
}

function bareLoad(): Promise<unknown> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("台账").getUsedRange(true);
    used.load("values");
    await context.sync();
    return used.values;
  });
}

function ledgers(): WorkbookData {
  const line = (row: number) => [
    row,
    `〔2023〕第${row}号`,
    "张某",
    45_000,
    "信函",
    `关于某地块第${row}号补偿的信息`,
    45_010,
    "予以公开",
  ];
  const heads = ["序号", "登记编号", "申请人", "收到日期", "申请方式", "申请内容", "答复日期", "答复结果"];
  const values = [heads, ...Array.from({ length: rows }, (_, row) => line(row + 1))];
  return workbookOf(sheetOf("台账", values), sheetOf("表三", [["一、本年新收政府信息公开申请数量", 6]]));
}

/** Microsoft's client in a window of its own, over our host. */
function openInClient(data: WorkbookData): void {
  const host = createHost(data, {});
  const { window } = new JSDOM("", { url: "https://localhost/", runScripts: "outside-only" });
  const bridge = bridgeTo(() => host);
  Object.assign(window, { _richApiNativeBridge: bridge });
  window.eval(readFileSync(join("node_modules", "@microsoft", "office-js", "dist", "excel-win32-16.01.js"), "utf8"));
  const { Excel: client, OfficeExtension: extension } = window as unknown as Record<string, unknown>;
  Object.assign(globalThis, { Excel: client, OfficeExtension: extension, Office: officeFor(host) });
  sendEvents(bridge, host, () => host);
}
