import type { CheckResult } from "../actions/check";
import { lapsedWaivers, type Checked, type LapsedWaiver } from "../domain/record/lapsed-waivers";
import { isSameWaiver, type Waiver } from "../domain/record/waivers";
import { isSameReport, ownWaivers, waiversAbout } from "../domain/record/whose-waivers";
import type { CheckedReport, Session } from "./session";

/** The 说明 about one report, and everything of it that was checked. */
interface Group {
  readonly waivers: readonly Waiver[];
  readonly checks: readonly Checked[];
}

/** 说明 that hold for nothing the pane shows, of those about the reports it shows. */
export function lapsedHere({ check, finished }: Pick<Session, "check" | "finished">): readonly LapsedWaiver[] {
  const lapsed = groupsOf(check, finished).flatMap(({ waivers, checks }) => lapsedWaivers(waivers, checks));
  return lapsed.filter(
    ({ waiver }, index) => lapsed.findIndex((other) => isSameWaiver(other.waiver, waiver)) === index,
  );
}

/** The workbook's own report and one from a file, which may be the same report in another form. */
function groupsOf(check: CheckResult | undefined, finished: CheckedReport | undefined): readonly Group[] {
  const own: Group =
    check === undefined || check.tables.length === 0
      ? { waivers: [], checks: [] }
      : { waivers: ownWaivers(check), checks: [check] };
  if (check === undefined || finished === undefined) return [own];
  const { identity } = finished.check;
  const theirs: Group = {
    waivers: [...waiversAbout(identity, check), ...ownWaivers(finished.check)],
    checks: [finished.check],
  };
  return isSameReport(identity, check.identity)
    ? [{ waivers: [...own.waivers, ...theirs.waivers], checks: [...own.checks, ...theirs.checks] }]
    : [own, theirs];
}
