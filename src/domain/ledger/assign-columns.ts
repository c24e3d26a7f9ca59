import { notice2021 } from "../format/notice-2021-30";
import { fieldsOf } from "./fields";
import type { WordSense } from "./header-words";
import { plainText } from "./plain-text";
import type { LedgerKind } from "./result";
import { headerOf } from "./told";

/** A column that serves as a field. `value` where a tick in the column stands for that word: √ under 商业企业. */
export interface AssignedColumn {
  readonly field: string;
  readonly column: number;
  /** As written; heads over one another are joined by "-". */
  readonly header: string;
  readonly value?: string;
}

/**
 * Decides which column serves as which field. A word with two meanings (答复方式: the outcome, or the way of delivery)
 * takes the first that no better column holds. Of several columns for one field the one under the best word serves;
 * fields of several columns keep them all, best word first. `told` columns are as the office says, never ticks.
 */
export function assignColumns(
  kind: LedgerKind,
  paths: readonly (readonly string[])[],
  senses: readonly (readonly WordSense[])[],
  told: ReadonlySet<number> = new Set(),
): readonly AssignedColumn[] {
  const candidates = senses
    .map((columnSenses, column) => ({ column, meant: columnSenses.filter((sense) => sense.kind === kind) }))
    .filter(({ meant }) => meant.length > 0)
    .sort(
      (a, b) =>
        Number(a.meant.length > 1) - Number(b.meant.length > 1) ||
        bestRank(a.meant) - bestRank(b.meant) ||
        a.column - b.column,
    );
  const several = new Set(fieldsOf(kind).flatMap(([key, field]) => (field.several === true ? [key] : [])));
  const taken = new Set<string>();
  const assigned: AssignedColumn[] = [];
  for (const { column, meant } of candidates) {
    const sense = meant.find(({ field }) => several.has(field) || !taken.has(field));
    if (sense === undefined) continue;
    taken.add(sense.field);
    assigned.push({ field: sense.field, column, header: headerOf(paths[column] ?? []) });
  }
  const saysType = assigned.some(({ field, column }) => field === "applicantType" && told.has(column));
  if (kind !== "applications" || saysType) return assigned;
  const ticks = applicantTicks(paths, taken).filter(({ column }) => !told.has(column));
  if (ticks.length === 0) return assigned;
  const ticked = new Set(ticks.map(({ column }) => column));
  return [...assigned.filter(({ field, column }) => field !== "applicantType" && !ticked.has(column)), ...ticks];
}

function bestRank(meant: readonly WordSense[]): number {
  return Math.min(...meant.map(({ rank }) => rank));
}

const applicantLabels: ReadonlySet<string> = new Set(
  notice2021.t3.columns.filter(({ key }) => key !== "total").map(({ label }) => label),
);

/** Columns 自然人 | 商业企业 | … in which the applicant's own is ticked. 其他 counts only under a head of its own. */
function applicantTicks(paths: readonly (readonly string[])[], taken: ReadonlySet<string>): readonly AssignedColumn[] {
  const ticks = paths.flatMap((path, column) => {
    const own = plainText(path.at(-1) ?? "");
    if (!applicantLabels.has(own) || (path.length < 2 && own === "其他")) return [];
    return [{ field: "applicantType", column, header: headerOf(path), value: own }];
  });
  return ticks.length >= 2 || (ticks.length === 1 && !taken.has("applicantType")) ? ticks : [];
}
