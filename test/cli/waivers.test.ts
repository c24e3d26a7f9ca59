import fc from "fast-check";
import { checkReport } from "../../src/actions/check-report";
import { waive } from "../../src/actions/waive";
import { openReport } from "../../src/document/open-report";
import { tableKey, textKey, type WaiverKey } from "../../src/domain/record/waiver-key";
import type { Edit, SheetLayout } from "../../src/domain/sheet/edit";
import { beiyuanDocument } from "../fixtures/beiyuan-document";
import { saveXlsx } from "../../src/workbook/xlsx/save-xlsx";
import { readFileSync } from "node:fs";
import { nianbao, type Told } from "./nianbao";

const beiyuan = { organ: "北京市通州区人民政府北苑街道办事处", year: 2023 };
const sample = new Uint8Array(readFileSync("assets/samples/北苑街道2023年台账.xlsx"));

/** The published text of the report, one paragraph a row. */
const text: SheetLayout = {
  name: "正文",
  cells: beiyuanDocument().blocks.flatMap((block, row) =>
    block.kind === "paragraph" ? [{ row, column: 0, content: { value: block.text }, look: "text" }] : [],
  ),
  merges: [],
  columnWidths: [80],
  rowHeights: new Map(),
  page: { orientation: "portrait" },
  frozenRows: 0,
};

const received = (value: number): Edit => ({
  kind: "cell",
  sheet: "表三 依申请公开",
  row: 5,
  column: 3,
  content: { value },
});

/** A filled workbook with its text, and one figure wrong. */
let wrong: Uint8Array;
let keys: readonly WaiverKey[];
beforeAll(async () => {
  const { written } = await nianbao(["fill", "台账.xlsx", "--out", "年报.xlsx"], { "台账.xlsx": sample });
  wrong = await saveXlsx(written.get("年报.xlsx") ?? new Uint8Array(), [{ kind: "sheet", layout: text }, received(7)]);
  const check = checkReport(await openReport("年报.xlsx", wrong));
  keys = [...check.findings.map(tableKey), ...check.textFindings.map((finding) => textKey(finding, check.text))];
});

/** The file with 说明 written into its 核对记录, one after the other. */
async function waived(given: readonly (readonly [key: WaiverKey | undefined, reason: string])[]): Promise<Uint8Array> {
  let file = wrong;
  for (const [key, reason] of given) {
    if (key === undefined) throw new Error("there is no such finding");
    const { workbook } = await openReport("年报.xlsx", file);
    file = await saveXlsx(file, waive(workbook, { ...key, of: beiyuan, reason }));
  }
  return file;
}

const check = (file: Uint8Array, ...more: readonly string[]): Promise<Told> =>
  nianbao(["check", "年报.xlsx", ...more], { "年报.xlsx": file });

const balance = () => keys.find(({ item }) => item === "t3.balance 自然人");
const typo = () => keys.find(({ item }) => item.includes("【依申请公开件6件】"));

test("工作簿自带的说明，表的、正文的，都跟着那一条写在 JSON 里", async () => {
  const { out } = await check(
    await waived([
      [balance(), "区里合并答复"],
      [typo(), "按来信原文"],
    ]),
    "--json",
  );
  const { findings, lapsedWaivers } = JSON.parse(out);
  const explained = findings.filter(({ waiver }: { waiver?: string }) => waiver !== undefined);
  expect(explained).toMatchObject([
    { rule: "t3.balance", left: 7, right: 6, waiver: "区里合并答复" },
    { rule: "text.leftover", quote: "依申请公开件6件", waiver: "按来信原文" },
  ]);
  expect(lapsedWaivers).toEqual([]);
});

test("给人看的，说明写在那一条下面", async () => {
  const { out } = await check(await waived([[typo(), "按来信原文"]]));
  expect(out).toMatch(/text\.leftover .*依申请公开件6件.*\n {4}说明：按来信原文\n/u);
});

test("数变了，说明不再适用，另外列出来，说当时是多少、现在是多少", async () => {
  const file = await saveXlsx(await waived([[balance(), "区里合并答复"]]), [received(8)]);
  const { out } = await check(file);
  expect(out).toContain("t3.balance 自然人（当时 7 ≠ 6，现在 8 ≠ 6）：区里合并答复");
  expect(out).not.toContain("说明：区里合并答复");
  const { lapsedWaivers } = JSON.parse((await check(file, "--json")).out);
  expect(lapsedWaivers).toEqual([
    { finding: "t3.balance 自然人", figures: "7 ≠ 6", now: "8 ≠ 6", reason: "区里合并答复" },
  ]);
});

test("正文改了字，说明不再适用，列出来", async () => {
  const cells = text.cells.map((cell) => ({
    ...cell,
    content: { value: String(cell.content.value).replace("依申请公开件6件", "政府信息公开申请6件") },
  }));
  const file = await saveXlsx(await waived([[typo(), "按来信原文"]]), [{ kind: "sheet", layout: { ...text, cells } }]);
  expect((await check(file)).out).toMatch(
    /不再适用的说明 1 条.*\n.*【依申请公开件6件】.*现在没有这一条）：按来信原文/u,
  );
});

test("再填报一次，表的、正文的说明都还在", async () => {
  const file = await waived([
    [balance(), "区里合并答复"],
    [typo(), "按来信原文"],
  ]);
  const { out, written } = await nianbao(["fill", "年报.xlsx", "--out", "新.xlsx"], { "年报.xlsx": file });
  expect(out).toContain("说明：区里合并答复");
  const again = await check(written.get("新.xlsx") ?? new Uint8Array());
  expect(again.out).toContain("说明：区里合并答复");
  expect(again.out).toContain("说明：按来信原文");
});

test("不论给哪几条写什么说明，查出来的条数和退出码都不变", async () => {
  const shape = ({ code, out }: Told) => {
    const findings: readonly { rule: string; message: string }[] = JSON.parse(out).findings;
    return [code, findings.map(({ rule, message }) => [rule, message])];
  };
  const before = shape(await check(wrong, "--json"));
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.nat({ max: keys.length - 1 }), { maxLength: 3 }),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
      async (chosen, reason) => {
        const file = await waived(chosen.map((index) => [keys[index], reason] as const));
        expect(shape(await check(file, "--json"))).toEqual(before);
      },
    ),
    { numRuns: 8 },
  );
}, 60_000);
