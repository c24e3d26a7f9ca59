import type { TableId } from "../format/cell-key";

/** What the three tables are called in short, on screen and in records. */
export const tableNames: Readonly<Record<TableId, string>> = { t2: "表二", t3: "表三", t4: "表四" };

/** Names of the sheets we make when the office has no table of its own. */
export const tableSheets: Readonly<Record<TableId, string>> = {
  t2: "表二 主动公开",
  t3: "表三 依申请公开",
  t4: "表四 复议诉讼",
};

/** A name that no sheet has yet: the wanted one, or with (2), (3) … behind it. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const name = `${wanted} (${number})`;
    if (!taken.has(name)) return name;
  }
}
