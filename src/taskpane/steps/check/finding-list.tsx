import { useMemo, type ReactNode } from "react";
import type { Found } from "../../../actions/found";
import { tableNames } from "../../../domain/report/table-sheets";
import { useWords } from "../../language";
import { LongList } from "../../parts/long-list";
import { groupsOf, type FindingGroup } from "./groups";

interface FindingListProps {
  readonly findings: readonly Found[];
  /** The one that the person is at. */
  readonly current?: Found | undefined;
  readonly draw: (found: Found) => ReactNode;
}

/** Findings by severity and table, the text last. */
export function FindingList({ findings, current, draw }: FindingListProps) {
  const groups = useMemo(() => groupsOf(findings), [findings]);
  return (
    <>
      {groups.map((group) => (
        <Group key={`${group.severity} ${group.group}`} group={group} current={current} draw={draw} />
      ))}
    </>
  );
}

function Group({
  group: { severity, group, findings },
  current,
  draw,
}: Omit<FindingListProps, "findings"> & { readonly group: FindingGroup }) {
  const words = useWords();
  const place = group === "text" ? words.pane.sections.text : tableNames[group];
  return (
    <section className="check-group">
      <h3>{words.checkStep.group(words.findings.severity[severity], place, findings.length)}</h3>
      <LongList
        items={findings}
        idOf={({ id }) => id}
        at={current === undefined ? -1 : findings.indexOf(current)}
        draw={draw}
      />
    </section>
  );
}
