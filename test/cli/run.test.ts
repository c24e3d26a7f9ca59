import { readFileSync } from "node:fs";
import { beiyuanAnswers } from "../../assets/samples/beiyuan-answers";
import { planToXlsx } from "../../assets/samples/plan-to-xlsx";
import { header, title } from "../../assets/samples/sheet-plan";
import { a1 } from "../../src/domain/sheet/address";
import type { Edit } from "../../src/domain/sheet/edit";
import { zhCN } from "../../src/locales/zh-CN";
import { beiyuanDocx, beiyuanHtml } from "../fixtures/beiyuan-document";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import { saveXlsx } from "../../src/workbook/xlsx/save-xlsx";
import { nianbao } from "./nianbao";

const sample = new Uint8Array(readFileSync("assets/samples/北苑街道2023年台账.xlsx"));
const messy = new Uint8Array(readFileSync("assets/samples/杂乱台账示例.xlsx"));

const fill = ["fill", "台账.xlsx", "--out", "年报.xlsx"];

const filledSample = async (): Promise<Uint8Array> => {
  const { written } = await nianbao(fill, { "台账.xlsx": sample });
  return written.get("年报.xlsx") ?? new Uint8Array();
};

const typed = (sheet: string, row: number, column: number, value: number | string | null): Edit => ({
  kind: "cell",
  sheet,
  row,
  column,
  content: { value },
});

test("北苑街道 2023 年的台账填出已公开的三张表，退出码 0", async () => {
  const { code, out } = await nianbao([...fill, "--json"], { "台账.xlsx": sample });
  const json = JSON.parse(out);
  expect(code).toBe(0);
  expect(json.tables).toEqual(beiyuanAnswers.tables);
  expect(json).toMatchObject({
    format: "2021-30",
    year: 2023,
    organ: "北京市通州区人民政府北苑街道办事处",
    rows: { read: 381, counted: 381, excluded: 0, unresolved: 0 },
    findings: [],
  });
});

test("写出的文件核对得过，原来的工作表一张不少", async () => {
  const filled = await filledSample();
  expect((await nianbao(["check", "年报.xlsx"], { "年报.xlsx": filled })).code).toBe(0);
  const before = (await readXlsx(sample)).sheets.map(({ name }) => name);
  const after = (await readXlsx(filled)).sheets.map(({ name }) => name);
  expect(after).toEqual([...before, "表二 主动公开", "表三 依申请公开", "表四 复议诉讼", "正文", "核对记录"]);
});

test("填过的文件再填一次，三张表不变，不再多出工作表", async () => {
  const once = await filledSample();
  const { written } = await nianbao(fill, { "台账.xlsx": once });
  const twice = await readXlsx(written.get("年报.xlsx") ?? new Uint8Array());
  const first = await readXlsx(once);
  expect(twice.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name));
  const table = (sheets: typeof first.sheets) => sheets.find(({ name }) => name === "表三 依申请公开")?.values;
  expect(table(twice.sheets)).toEqual(table(first.sheets));
});

test("改错一格：退出码 1，说出两边的数、单元格和差数", async () => {
  const filled = await filledSample();
  const broken = await saveXlsx(filled, [typed("表三 依申请公开", 5, 3, 7)]);
  const { code, out } = await nianbao(["check", "年报.xlsx", "--json"], { "年报.xlsx": broken });
  const { findings } = JSON.parse(out);
  expect(code).toBe(1);
  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: "t3.balance",
      severity: "error",
      outcome: "fails",
      left: 7,
      right: 6,
      message: expect.stringContaining("相差 1"),
      at: expect.arrayContaining([
        {
          table: "t3",
          row: "一、本年新收政府信息公开申请数量",
          column: "自然人",
          sheet: "表三 依申请公开",
          address: a1(5, 3),
        },
      ]),
    }),
  );
});

test("手工改过的数，再填时保留，总计跟着变，核对记录里写明", async () => {
  const edited = await saveXlsx(await filledSample(), [typed("表二 主动公开", 11, 1, 60)]);
  const { out, written } = await nianbao([...fill, "--json"], { "台账.xlsx": edited });
  expect(JSON.parse(out).tables.t2["行政处罚"]).toBe(60);
  const record = (await readXlsx(written.get("年报.xlsx") ?? new Uint8Array())).sheets.find(
    ({ name }) => name === "核对记录",
  );
  expect(record?.values.flat()).toContainEqual(expect.stringContaining("保留手工填写的 60（台账计 56）"));
});

test("杂乱台账：待定的行逐行列出，退出码 1，读取＝计入＋不计入＋待定", async () => {
  const { code, out } = await nianbao([...fill, "--json"], { "台账.xlsx": messy });
  const { rows, unresolved, excluded } = JSON.parse(out);
  expect(code).toBe(1);
  expect(rows.read).toBe(rows.counted + rows.excluded + rows.unresolved);
  expect([excluded.length, unresolved.length]).toEqual([rows.excluded, rows.unresolved]);
  expect(unresolved).toContainEqual(
    expect.objectContaining({
      sheet: "二季度",
      field: "办理结果",
      value: "转信访办",
      message: expect.stringMatching(/第 11 行/u),
    }),
  );
});

test("给了上年报告，上年结转不符就提示；只有提示时退出码仍是 0", async () => {
  const last = await saveXlsx(await filledSample(), [
    typed("表三 依申请公开", 5, 3, 8),
    typed("表三 依申请公开", 29, 3, 2),
    typed("表三 依申请公开", 29, 9, 2),
  ]);
  const { code, out } = await nianbao([...fill, "--last-year", "上年.xlsx", "--json"], {
    "台账.xlsx": sample,
    "上年.xlsx": last,
  });
  const { findings } = JSON.parse(out);
  expect(code).toBe(0);
  const told = findings.map(({ rule, severity }: { rule: string; severity: string }) => [rule, severity]);
  // Last year's report here is this year's, so its text is told to be the same too.
  expect(told.filter(([rule]: readonly string[]) => rule?.startsWith("year."))).toEqual([
    ["year.brought-forward", "warning"],
    ["year.brought-forward", "warning"],
  ]);
});

const zip = (bytes: readonly number[]): Uint8Array => new Uint8Array(bytes);

test.each<readonly [string, readonly string[], Readonly<Record<string, Uint8Array>>, RegExp]>([
  ["文件不存在", fill, {}, /没有这个文件/u],
  ["不是 xlsx", fill, { "台账.xlsx": new TextEncoder().encode("日期,标题") }, /读不了/u],
  ["旧的 xls", fill, { "台账.xlsx": zip([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) }, /读不了/u],
  ["截断的文件", fill, { "台账.xlsx": sample.slice(0, 5000) }, /读不了/u],
  ["结果写成原文件", ["fill", "台账.xlsx", "--out", "台账.xlsx"], { "台账.xlsx": sample }, /不能存成原文件/u],
  ["写不进去", ["fill", "台账.xlsx", "--out", "只读/年报.xlsx"], { "台账.xlsx": sample }, /写不了/u],
  ["带宏的存成不带宏的", ["fill", "台账.xlsm", "--out", "年报.xlsx"], { "台账.xlsm": sample }, /\.xlsm/u],
  ["年度没有数据", [...fill, "--year", "2025"], { "台账.xlsx": sample }, /没有 2025 年的数据，只有 2023 年/u],
  ["旧格式的年度", [...fill, "--year", "2020"], { "台账.xlsx": sample }, /2021 年及以后/u],
  ["核对的文件里没有表", ["check", "台账.xlsx"], { "台账.xlsx": sample }, /没有找到年报的三张表/u],
  [
    "上年报告里没有表",
    [...fill, "--last-year", "上年.xlsx"],
    { "台账.xlsx": sample, "上年.xlsx": messy },
    /没有找到年报的三张表/u,
  ],
  [
    "上年报告只是改名叫 .docx",
    [...fill, "--last-year", "上年.docx"],
    { "台账.xlsx": sample, "上年.docx": sample },
    /这不是 \.docx 文档/u,
  ],
])("%s：退出码 2，说明白，什么也不写", async (_, line, files, sentence) => {
  const { code, out, told, written } = await nianbao(line, files);
  expect(code).toBe(2);
  expect(told).toMatch(sentence);
  expect([out, written.size]).toEqual(["", 0]);
});

/** A workbook with one ledger of applications for each title. */
const ledgers = (...titles: readonly string[]): Promise<Uint8Array> =>
  planToXlsx({
    file: "台账.xlsx",
    title: "台账",
    made: "2023-12-31",
    sheets: titles.map((text, index) => ({
      name: `台账${index + 1}`,
      widths: [12, 12, 12, 12, 12],
      frozenRows: 0,
      rows: [title(text), header("登记编号", "申请人类型", "收到日期", "答复日期", "办理结果")],
    })),
  });

test.each([
  ["没写年度", ["北苑街道依申请公开登记台账"], /没有写年度.*--year/su],
  ["没写机关", ["2023年依申请公开登记台账"], /没有写机关名称.*--organ/su],
  ["两个年度", ["北苑街道2022年依申请公开登记台账", "北苑街道2023年依申请公开登记台账"], /2022年.*2023年.*--year/su],
  [
    "两个机关",
    ["北苑街道2023年依申请公开登记台账", "中仓街道2023年依申请公开登记台账"],
    /北苑街道.*中仓街道.*--organ/su,
  ],
])("%s：退出码 2，说出写在哪里、该用哪个选项", async (_, titles, option) => {
  const { code, told } = await nianbao(fill, { "台账.xlsx": await ledgers(...titles) });
  expect(code).toBe(2);
  expect(told).toMatch(option);
});

test("没有台账的表保持空白并说明，不填 0", async () => {
  const { code, out } = await nianbao([...fill, "--json"], {
    "台账.xlsx": await ledgers("北苑街道2023年依申请公开登记台账"),
  });
  const { tables, findings } = JSON.parse(out);
  expect(code).toBe(1);
  expect(tables.t2).toMatchObject({ 规章: [0, 0, 0], 行政处罚: "", 行政事业性收费: "" });
  expect(tables.t4).toEqual(Array(15).fill(""));
  expect(tables.t3[0].values).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(findings.map(({ rule }: { rule: string }) => rule)).toContain("t4.cell");
});

test.each([
  ["年报.docx", beiyuanDocx],
  ["年报.html", beiyuanHtml],
])("核对 %s：表、正文都在 JSON 里，退出码是 1", async (name, file) => {
  const { code, out } = await nianbao(["check", name, "--json"], { [name]: file() });
  const report = JSON.parse(out);
  expect(code).toBe(1);
  expect(report).toMatchObject({ format: "2021-30", year: 2023, organ: "北京市通州区人民政府北苑街道办事处" });
  expect(report.tables.t2["行政处罚"]).toBe(56);
  expect(report.tables.t3).toHaveLength(25);
  expect(report.text["一"][1]).toContain("共发布信息316条");
  expect([report.text["五"].length, report.text["六"].length]).toEqual([4, 2]);
  const statute = report.findings.find(({ rule }: { rule: string }) => rule === "text.statute");
  expect(statute).toMatchObject({
    severity: "error",
    outcome: "fails",
    at: [],
    quote: "《中华人民共和国保守价格秘密法》",
    suggestion: "《中华人民共和国保守国家秘密法》",
  });
});

test("核对 Word 文件，给人看的话里有正文的问题", async () => {
  const { code, out } = await nianbao(["check", "年报.docx"], { "年报.docx": beiyuanDocx() });
  expect(code).toBe(1);
  expect(out).toContain("error text.statute".replace("error", zhCN.findings.severity.error));
  expect(out).toContain("保守国家秘密法");
});

test("上年报告可以是 Word 文件或网页", async () => {
  for (const [name, file] of [
    ["上年.docx", beiyuanDocx],
    ["上年.html", beiyuanHtml],
  ] as const) {
    const { code } = await nianbao([...fill, "--last-year", name], { "台账.xlsx": sample, [name]: file() });
    expect(code).toBe(0);
  }
});

test.each([
  ["老.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0])],
  ["空.docx", new Uint8Array()],
  ["半.docx", beiyuanDocx().slice(0, 700)],
  ["无表.html", new TextEncoder().encode("<p>关于做好工作的通知</p>")],
  ["扫描.pdf", new TextEncoder().encode("%PDF-1.7")],
])("读不成的成稿 %s：退出码 2，说得出原因", async (name, bytes) => {
  const { code, out, told } = await nianbao(["check", name], { [name]: bytes });
  expect([code, out]).toEqual([2, ""]);
  expect(told).toContain(name);
});
