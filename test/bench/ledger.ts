import { firstDayOf } from "../../src/domain/ledger/day";
import { readLedgers } from "../../src/domain/ledger/read-ledgers";
import { emptySettings } from "../../src/domain/settings/settings";
import type { Scalar, SheetData, WorkbookData } from "../../src/domain/sheet/sheet-data";

/** A measured ratio and what it is of. */
export interface Measured {
  readonly name: string;
  readonly ratio: number;
  readonly detail: string;
}

const header = ["登记编号", "申请人", "申请人类型", "收到日期", "申请方式", "申请内容", "答复日期", "办理结果", "备注"];
const applicants = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
const outcomes = ["予以公开", "部分公开", "属于国家秘密", "过程性信息", "信息不存在", "重复申请", "申请人撤回", "其他"];
const ways = ["当面", "信函", "网上"];
const columns = { type: 2, received: 3, decided: 6, outcome: 7 } as const;
const year = 2023;

/** Applications as a register holds them: serial dates, most answered, every twentieth still under way. */
function applications(count: number): WorkbookData {
  const first = firstDayOf(year);
  const values: Scalar[][] = [[`${year}年依申请公开台账`], header];
  for (let row = 0; row < count; row += 1) {
    const received = first - 30 + ((row * 7919) % 390);
    const open = row % 20 === 0;
    values.push([
      `2023-${String(row + 1).padStart(7, "0")}`,
      "张某某",
      applicants[(row * 31) % applicants.length] ?? null,
      received,
      ways[row % ways.length] ?? null,
      `申请公开第${row}号地块的规划条件`,
      open ? null : received + 5 + (row % 40),
      open ? "办理中" : (outcomes[(row * 17) % 7] ?? null),
      null,
    ]);
  }
  const sheet: SheetData = {
    name: "依申请公开台账",
    hidden: false,
    values,
    formulas: new Map(),
    merges: [],
    hiddenRows: [],
    struckRows: [],
  };
  return { sheets: [sheet], date1904: false };
}

/** The least that any count has to do: two look-ups by word and a comparison of dates, row by row. */
function bareCount(values: readonly (readonly Scalar[])[]): Int32Array {
  const applicantAt = new Map<Scalar, number>(applicants.map((word, index) => [word, index]));
  const outcomeAt = new Map<Scalar, number>([...outcomes, "办理中"].map((word, index) => [word, index]));
  const from = firstDayOf(year);
  const to = firstDayOf(year + 1);
  const counts = new Int32Array(applicants.length * 10 * 2);
  for (let row = 2; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    const applicant = applicantAt.get(cells[columns.type] ?? null) ?? 0;
    const outcome = outcomeAt.get(cells[columns.outcome] ?? null) ?? 9;
    const received = cells[columns.received] as number;
    const decided = cells[columns.decided] as number | null;
    const late = received >= from ? 0 : 1;
    const at = (applicant * 10 + (decided !== null && decided < to ? outcome : 8)) * 2 + late;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Runs before the measured ones, for the machine to learn the code. */
const warmUps = 5;

/** Milliseconds of two pieces of work, run in turns so that neither has the quieter machine. */
function timeBoth(one: () => void, other: () => void, runs: number): readonly [number, number] {
  const times: readonly [number[], number[]] = [[], []];
  for (let run = 0; run < runs + warmUps; run += 1) {
    [one, other].forEach((work, index) => {
      const start = performance.now();
      work();
      if (run >= warmUps) times[index]?.push(performance.now() - start);
    });
  }
  return [median(times[0]), median(times[1])];
}

/**
 * How fast tables come out of application rows that are in memory already, beside a bare counting loop over the same
 * arrays: 4 is a quarter of its speed. The last line says how the time grows from 100,000 to 1,000,000 rows: 10 is linear.
 */
export function benchLedger(): Promise<readonly Measured[]> {
  const settings = emptySettings();
  const measured = [
    { rows: 100_000, runs: 41 },
    { rows: 1_000_000, runs: 5 },
  ].map(({ rows, runs }) => {
    const workbook = applications(rows);
    const values = workbook.sheets[0]?.values ?? [];
    const check = readLedgers(workbook, { year, settings });
    if (check.rows.read !== rows || check.rows.unresolved > 0) throw new Error("the rows were not read as meant");
    const [bare, ours] = timeBoth(
      () => void bareCount(values),
      () => void readLedgers(workbook, { year, settings }),
      runs,
    );
    return { rows, bare, ours };
  });
  const lines = measured.map(({ rows, bare, ours }) => ({
    name: `ledger: tables from ${rows.toLocaleString("en-US")} applications in memory, time over a bare counting loop`,
    ratio: ours / bare,
    detail: `${ours.toFixed(1)} ms; bare loop ${bare.toFixed(1)} ms; aim ≤ 4`,
  }));
  const [small, large] = measured;
  const growth = small === undefined || large === undefined ? 0 : large.ours / small.ours;
  const bareGrowth = small === undefined || large === undefined ? 0 : large.bare / small.bare;
  return Promise.resolve([
    ...lines,
    {
      name: "ledger: time for ten times the rows",
      ratio: growth,
      detail: `bare loop ${bareGrowth.toFixed(1)}; 10 is linear`,
    },
  ]);
}
