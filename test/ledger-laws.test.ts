import fc from "fast-check";
import type { CellKey } from "../src/domain/format/cell-key";
import { applicants, outcomeRows } from "../src/domain/format/totals";
import { readLedgers } from "../src/domain/ledger/read-ledgers";
import { parseSettings } from "../src/domain/settings/settings-sheet";
import { generatedWorkbook, type GeneratedWorkbook } from "./generate-workbook";

const read = ({ workbook, year }: GeneratedWorkbook) =>
  readLedgers(workbook, { year, settings: parseSettings(workbook).settings });

describe("不论台账多乱", () => {
  test("有内容的行一行不漏：读到＝计入＋剔除＋待人确认", () => {
    fc.assert(
      fc.property(generatedWorkbook, (generated) => {
        const { rows } = read(generated);
        expect(rows.read).toBe(rows.counted + rows.excluded + rows.unresolved);
        expect(rows.read).toBe(generated.filledRows);
      }),
    );
  });

  test("一行至多剔除或待确认一次", () => {
    fc.assert(
      fc.property(generatedWorkbook, (generated) => {
        const { excluded, unresolved } = read(generated);
        const named = [...excluded, ...unresolved].map(({ sheet, row }) => `${sheet}!${row}`);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  test("每类申请人：本年新收＋上年结转＝办结＋结转下年度", () => {
    fc.assert(
      fc.property(generatedWorkbook, (generated) => {
        const { figures } = read(generated).tally;
        const figure = (key: CellKey) => figures.get(key) ?? 0;
        for (const applicant of applicants) {
          const concluded = outcomeRows.reduce((sum, row) => sum + figure(`t3.${row}.${applicant}`), 0);
          expect(figure(`t3.received.${applicant}`) + figure(`t3.broughtForward.${applicant}`)).toBe(
            concluded + figure(`t3.carriedForward.${applicant}`),
          );
        }
      }),
    );
  });

  test("每个数都有来源行，行数就是这个数", () => {
    fc.assert(
      fc.property(generatedWorkbook, (generated) => {
        const { tally } = read(generated);
        for (const [key, value] of tally.figures) expect(tally.rowsBehind(key)).toHaveLength(value);
      }),
    );
  });
});
