import type { ExcludedRow, ExclusionReason } from "../../../../domain/ledger/result";

/** Excluded rows of one reason. */
export interface ReasonRows {
  readonly reason: ExclusionReason["code"];
  readonly rows: readonly ExcludedRow[];
}

/** By reason, in the order in which the reasons first come up. */
export function byReason(rows: readonly ExcludedRow[]): readonly ReasonRows[] {
  const groups = new Map<ExclusionReason["code"], ExcludedRow[]>();
  for (const row of rows) {
    const group = groups.get(row.reason.code);
    if (group === undefined) groups.set(row.reason.code, [row]);
    else group.push(row);
  }
  return [...groups].map(([reason, group]) => ({ reason, rows: group }));
}
