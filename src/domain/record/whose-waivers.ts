import type { Identity } from "../identity/identify";
import { sameOrgan } from "../ledger/same-organ";
import type { Waiver } from "./waivers";

/** A workbook that keeps 说明, and whose report it is itself. */
export interface WaiverKeeper {
  readonly identity: Partial<Identity>;
  readonly waivers: readonly Waiver[];
}

/** 说明 about the keeper's own report. What is not known of its organ or year rules nothing out. */
export function ownWaivers({ identity, waivers }: WaiverKeeper): readonly Waiver[] {
  const { organ, year } = identity;
  return waivers.filter(
    ({ of }) =>
      of === undefined ||
      ((year === undefined || year === of.year) && (organ === undefined || sameOrgan(organ, of.organ))),
  );
}

/**
 * 说明 about a report that came as a file: surely of that organ and year. One unit's reasons never cover another's report,
 * nor last year's this year's.
 */
export function waiversAbout(report: Partial<Identity>, { identity, waivers }: WaiverKeeper): readonly Waiver[] {
  return waivers.filter(({ of = identity }) => isSameReport(of, report));
}

/** Whose report a new 说明 is about, as far as that is known. */
export function about({ organ, year }: Partial<Identity>): Pick<Waiver, "of"> {
  return organ === undefined || year === undefined ? {} : { of: { organ, year } };
}

export function isSameReport(one: Partial<Identity>, other: Partial<Identity>): boolean {
  return (
    one.year !== undefined &&
    one.year === other.year &&
    one.organ !== undefined &&
    other.organ !== undefined &&
    sameOrgan(one.organ, other.organ)
  );
}
