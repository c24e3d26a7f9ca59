import type { CheckResult } from "../actions/check";
import type { Highlight } from "./grid/highlight";

/** The cells that the findings speak of, each tinted by itself: what lies between two of them is not at fault. */
export function highlightsOf(check: CheckResult | undefined): readonly Highlight[] {
  if (check === undefined) return [];
  return check.findings.flatMap(({ at, severity }) =>
    at.flatMap((key) => {
      const place = check.report.places.get(key);
      if (place === undefined) return [];
      const { sheet, row, column } = place;
      return [
        { sheet, tone: severity, area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } },
      ];
    }),
  );
}
