import { openXlsx, readXlsx as bareRead, saveXlsx as bareSave, writeXlsx } from "hucre/xlsx";
import { taggedFormula, type Edit } from "../../src/domain/sheet/edit";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import { saveXlsx } from "../../src/workbook/xlsx/save-xlsx";
import { fastest } from "./fastest";

export interface Measured {
  readonly name: string;
  /** Our time over the time of what it is measured against. */
  readonly ratio: number;
  readonly detail: string;
}

const rows = 100_000;

/** Opening and saving a ledger of 100,000 rows × 15 columns, beside the xlsx library's own bare read and save. */
export async function benchXlsx(): Promise<readonly Measured[]> {
  const file = await ledgerFile();
  const opening = await fastest(() => readXlsx(file));
  const bareOpening = await fastest(() => bareRead(file));
  const saving = await fastest(() => saveXlsx(file, edits));
  const bareSaving = await fastest(async () => bareSave(await openXlsx(file, { readStyles: true })), 1);
  return [
    measured("opening 100,000 rows", opening, bareOpening, "the library's bare read"),
    measured("saving 100,000 rows with highlights in the ledger", saving, bareSaving, "the library's open and save"),
  ];
}

const edits: readonly Edit[] = [
  {
    kind: "marks",
    marks: [
      {
        sheet: "依申请公开台账",
        area: { firstRow: 1, firstColumn: 0, lastRow: rows, lastColumn: 14 },
        formula: taggedFormula("bench", "$J2=0"),
        tone: "error",
      },
    ],
  },
];

function measured(name: string, ours: number, theirs: number, measure: string): Measured {
  return { name, ratio: ours / theirs, detail: `${seconds(ours)} against ${seconds(theirs)} for ${measure}` };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

const heads = [
  "序号",
  "登记号",
  "申请日期",
  "申请人",
  "类型",
  "内容",
  "方式",
  "受理日期",
  "答复日期",
  "结果",
  "形式",
  "备注",
];
const results = ["予以公开", "部分公开", "不予公开", "本机关不掌握"];

function ledgerFile(): Promise<Uint8Array> {
  const day = (i: number) => new Date(Date.UTC(2023, 0, 1 + (i % 365)));
  const body = Array.from({ length: rows }, (_, i) => [
    ...[
      i + 1,
      `依申请〔2023〕${i + 1}号`,
      day(i),
      `张某某${i}`,
      i % 7 ? "自然人" : "商业企业",
      `关于某地块第${i}号补偿的信息`,
    ],
    ...["信函", day(i + 1), day(i + 8), results[i % 4] ?? "", "电子", i % 5 ? null : `备注${i}`, i * 1.5, "是", i],
  ]);
  return writeXlsx({ sheets: [{ name: "依申请公开台账", rows: [[...heads, "费用", "网上", "编号"], ...body] }] });
}
