import { groupOf, type Found, type FoundGroup } from "../../../actions/found";
import type { Severity } from "../../../domain/reconcile/rule";

/** Findings of one severity in one table, or in the text. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly group: FoundGroup;
  readonly findings: readonly Found[];
}

/** Findings as they are listed; those of a group stand together already. */
export function groupsOf(found: readonly Found[]): readonly FindingGroup[] {
  const groups = new Map<string, { severity: Severity; group: FoundGroup; findings: Found[] }>();
  for (const one of found) {
    const { severity } = one;
    const group = groupOf(one);
    const name = `${severity} ${group}`;
    const known = groups.get(name) ?? { severity, group, findings: [] };
    known.findings.push(one);
    groups.set(name, known);
  }
  return [...groups.values()];
}
