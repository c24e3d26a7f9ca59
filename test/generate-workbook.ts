import fc from "fast-check";
import type { Scalar, SheetData, WorkbookData } from "../src/domain/sheet/sheet-data";

/** A workbook of ledgers as bad as clerks can make them, and how many rows below its headers hold anything. */
export interface GeneratedWorkbook {
  readonly workbook: WorkbookData;
  readonly year: number;
  readonly filledRows: number;
}

interface GeneratedSheet {
  readonly sheet: SheetData;
  readonly filledRows: number;
}

/** A column: one of several words for its head, and what may stand below. */
interface GeneratedColumn {
  readonly heads: readonly string[];
  readonly cells: fc.Arbitrary<Scalar>;
}

function applicationSheet(): fc.Arbitrary<GeneratedSheet> {
  return ledger("依申请公开台账", [
    { heads: ["登记编号", "受理编号", "申请编号"], cells: mostly(registerNumber) },
    { heads: ["申请人", "申请人姓名或名称"], cells: mostly(fc.constantFrom("张某某", "示例某公司", "示例某中心")) },
    {
      heads: ["申请人类型", "申请人\n性质", "主体类型"],
      cells: mostly(
        fc.constantFrom("自然人", "公民", "企业", "科研机构", "社会公益组织", "律师事务所", "其他", "法人"),
      ),
    },
    { heads: ["收到日期", "签收日期", "收 到 日 期"], cells: mostly(someDate) },
    { heads: ["答复日期", "办结日期"], cells: mostly(someDate) },
    {
      heads: ["答复结果", "办理结果", "处理\n结果"],
      cells: mostly(
        fc.constantFrom(
          ...["予以公开", "部分公开", "不予公开", "信息不存在", "重复申请", "已撤回", "办理中", "转信访办"],
          ...["第三十六条第四项", "36条1项", "第十六条第二款", "予以公开/不予公开"],
        ),
      ),
    },
    { heads: ["备注", "办理状态"], cells: fc.constantFrom(null, null, "办理中", "已撤回", "已办结") },
  ]);
}

function penaltySheet(): fc.Arbitrary<GeneratedSheet> {
  return ledger("行政处罚台账", [
    { heads: ["处罚决定书文号", "决定书文号"], cells: mostly(registerNumber) },
    { heads: ["被处罚人", "行政相对人"], cells: mostly(fc.constantFrom("张某某", "示例某公司")) },
    { heads: ["案由", "违法行为"], cells: mostly(fc.constantFrom("店外经营", "占道经营")) },
    { heads: ["处罚种类", "处罚类别"], cells: mostly(fc.constantFrom("警告", "罚款", "不予处罚")) },
    { heads: ["决定日期", "处罚日期"], cells: mostly(someDate) },
  ]);
}

function publicationSheet(): fc.Arbitrary<GeneratedSheet> {
  return ledger("信息发布台账", [
    { heads: ["发布日期", "发布时间"], cells: mostly(someDate) },
    { heads: ["信息标题", "信息名称"], cells: mostly(fc.constantFrom("关于某事的通知", "街道开展某活动", "=某事")) },
    { heads: ["发布栏目", "所属栏目"], cells: mostly(fc.constantFrom("通知公告", "街道动态", "社会救助")) },
    { heads: ["发布渠道"], cells: mostly(fc.constantFrom("网站", "微信公众号")) },
  ]);
}

function publicationsByMonth(): fc.Arbitrary<GeneratedSheet> {
  const counts = fc.oneof(
    { weight: 6, arbitrary: fc.nat(40) },
    { weight: 1, arbitrary: fc.constantFrom<Scalar>("12", "１５", "三条", "约10", "300余", "1,024", null, "—") },
  );
  return fc
    .record({
      rows: fc.array(fc.array(counts, { minLength: 12, maxLength: 12 }), { maxLength: 5 }),
      total: fc.boolean(),
    })
    .map(({ rows, total }) => {
      const months = Array.from({ length: 12 }, (_, m) => `${m + 1}月`);
      const entries = rows.map((row, i): Scalar[] => [`栏目${i + 1}`, ...row]);
      const below = total ? [["合计", ...months.map(() => 1)]] : [];
      const values = [["示例街道2023年信息发布情况统计表"], ["栏目", ...months], ...entries, ...below];
      return { sheet: sheetOf("信息发布统计", values), filledRows: entries.length + below.length };
    });
}

/** Title rows, a header with its columns in any order, entries with blank rows between them, a total, a note. */
function ledger(name: string, columns: readonly GeneratedColumn[]): fc.Arbitrary<GeneratedSheet> {
  return fc
    .record({
      titles: fc.constantFrom<readonly string[]>(
        [`示例市示例区示例街道办事处2023年${name}`],
        [`示例街道2023年${name}`, "填报单位：综合办公室"],
      ),
      order: fc.shuffledSubarray([...columns], { minLength: columns.length }),
      heads: fc.array(fc.nat(5), { minLength: columns.length, maxLength: columns.length }),
      rows: fc.array(fc.tuple(...columns.map(({ cells }) => cells)), { maxLength: 12 }),
      blankAfter: fc.uniqueArray(fc.nat(11), { maxLength: 2 }),
      repeated: fc.option(fc.nat(11)),
      total: fc.boolean(),
      note: fc.boolean(),
      hidden: fc.uniqueArray(fc.nat(11), { maxLength: 3 }),
      struck: fc.uniqueArray(fc.nat(11), { maxLength: 1 }),
    })
    .map((made) => {
      const place = made.order.map((column) => columns.indexOf(column));
      const head = made.order.map(({ heads }, i) => heads[(made.heads[i] ?? 0) % heads.length] ?? null);
      const entries = made.rows.flatMap((cells, i): Scalar[][] => {
        const row = place.map((from) => cells[from] ?? null);
        const again = i === made.repeated ? [row] : [];
        return [row, ...again, ...(made.blankAfter.includes(i) ? [[]] : [])];
      });
      const below: Scalar[][] = [
        ...(made.total ? [["合计", ...head.slice(1).map(() => null)]] : []),
        ...(made.note ? [["注：以上为全年情况。"]] : []),
      ];
      const top: Scalar[][] = [...made.titles.map((text) => [text]), head];
      const rowsBelow = [...entries, ...below];
      const within = (rows: readonly number[]) =>
        rows
          .filter((row) => row < entries.length)
          .map((row) => row + top.length)
          .sort((a, b) => a - b);
      return {
        sheet: {
          ...sheetOf(name, [...top, ...rowsBelow]),
          hiddenRows: within(made.hidden),
          struckRows: within(made.struck).filter((row) => isFilled(entries[row - top.length] ?? [])),
        },
        filledRows: rowsBelow.filter(isFilled).length,
      };
    });
}

const isFilled = (row: readonly Scalar[]) => row.some((cell) => cell !== null && String(cell).trim() !== "");

function sheetOf(name: string, values: readonly (readonly Scalar[])[]): SheetData {
  return { name, hidden: false, values, formulas: new Map(), merges: [], hiddenRows: [], struckRows: [] };
}

/** Few numbers, so that some come twice. */
const registerNumber = fc.nat(30).map((n) => `〔2023〕第${n}号`);

/** Days from the end of 2022 to the beginning of 2024, in the notations of clerks; some that are no days. */
const someDate: fc.Arbitrary<Scalar> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 44_880, max: 45_320 }) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(2022, 2023, 2023, 2023, 2024),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom<(y: number, m: number, d: number) => string>(
          (y, m, d) => `${y}.${m}.${d}`,
          (y, m, d) => `${y}年${m}月${d}日`,
          (y, m, d) => `${y}/${m}/${d}`,
          (y, m, d) => `${y}${String(m).padStart(2, "0")}${String(d).padStart(2, "0")}`,
          (_, m, d) => `${m}月${d}日`,
          (y, m) => `${y}年${m}月`,
        ),
      )
      .map(([y, m, d, write]) => write(y, m, d)),
  },
  { weight: 1, arbitrary: fc.constantFrom<Scalar>("待定", "2023.2.30", { error: "#REF!" }, "二〇二三年五月六日") },
);

/** A cell as it should be, now and then blank, an error or something from elsewhere. */
function mostly(cells: fc.Arbitrary<Scalar>): fc.Arbitrary<Scalar> {
  return fc.oneof(
    { weight: 12, arbitrary: cells },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom<Scalar>("", " ", "/", "？", 0, true, { error: "#N/A" }) },
  );
}

/** Applications, penalties and publications of 2023 in one to four sheets, with every mess thrown in at random. */
export const generatedWorkbook: fc.Arbitrary<GeneratedWorkbook> = fc
  .record({
    applications: fc.array(applicationSheet(), { minLength: 1, maxLength: 3 }),
    penalties: fc.option(penaltySheet()),
    publications: fc.option(fc.oneof(publicationSheet(), publicationsByMonth())),
    date1904: fc.boolean(),
  })
  .map(({ applications, penalties, publications, date1904 }) => {
    const sheets = [...applications, penalties, publications].flatMap((sheet) => (sheet === null ? [] : [sheet]));
    return {
      workbook: { sheets: sheets.map(({ sheet }, i) => ({ ...sheet, name: `${sheet.name}${i + 1}` })), date1904 },
      year: 2023,
      filledRows: sheets.reduce((sum, { filledRows }) => sum + filledRows, 0),
    };
  });
