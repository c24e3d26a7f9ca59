import type { ReportCheck } from "../actions/check-report";
import { errorsIn, foundIn, type Found } from "../actions/found";
import type { RuleCounts } from "../actions/rules-applied";
import { waiverFor } from "../domain/record/waivers";
import { ownWaivers } from "../domain/record/whose-waivers";
import type { Section, Session } from "./session";

/** Something that has to be done before the report can be published, and the step in which it is done. */
export interface Obstacle {
  readonly of: "tables" | "errors" | "unresolved" | "text" | "paragraphs";
  readonly count: number;
  readonly section: Section;
}

/** A finding, and why it is as it should be. */
export interface WaivedFinding {
  readonly found: Found;
  readonly reason: string;
}

/** Whether the report can be published as it stands, and what that rests on. */
export type Readiness =
  /** Nothing stood in the way, but it was changed since it was checked, or is being checked. */
  | { readonly kind: "unknown" }
  | { readonly kind: "not-yet"; readonly obstacles: readonly Obstacle[] }
  | {
      readonly kind: "ready";
      readonly at: string;
      readonly cells: number;
      readonly paragraphs: number;
      readonly rules: RuleCounts;
      /** Left open; none is an error. */
      readonly warnings: number;
      readonly waived: readonly WaivedFinding[];
    };

const unsettled: ReadonlySet<string | undefined> = new Set(["decide", "waiting"]);

/** 可以发布: no error is open, no row and no paragraph waits for a person. A 说明 does not make an error good. */
export function readiness(session: Session): Readiness {
  const { check, checkedAt, stale, work } = session;
  if (check === undefined || checkedAt === undefined) return { kind: "unknown" };
  const obstacles = obstaclesOf(session).filter(({ count }) => count > 0);
  if (obstacles.length > 0) return { kind: "not-yet", obstacles };
  if (stale || work !== undefined) return { kind: "unknown" };
  const { sections, opening, title } = check.text;
  return {
    kind: "ready",
    at: checkedAt,
    cells: check.report.cells.size,
    paragraphs: title.length + opening.length + sections.reduce((sum, { body }) => sum + 1 + body.length, 0),
    rules: check.rules,
    warnings: foundIn(check).length,
    waived: waivedIn(check),
  };
}

function waivedIn(check: ReportCheck): readonly WaivedFinding[] {
  const waivers = ownWaivers(check);
  return foundIn(check).flatMap((found) => {
    const waiver = waiverFor(found.key, waivers);
    return waiver === undefined ? [] : [{ found, reason: waiver.reason }];
  });
}

function obstaclesOf({ check, inspection }: Session): readonly Obstacle[] {
  const missing = check?.report.missingTables.length ?? 0;
  // That a table is missing is no second obstacle.
  const errors = check === undefined || missing > 0 ? 0 : errorsIn(check);
  const hasText = inspection?.text !== undefined || inspection?.hasOwnText === true;
  const waiting = inspection?.text?.rows.filter(({ state }) => unsettled.has(state)).length ?? 0;
  return [
    { of: "tables", count: missing, section: "fill" },
    { of: "errors", count: errors, section: "check" },
    { of: "unresolved", count: inspection?.reading?.unresolved.length ?? 0, section: "ledgers" },
    { of: "text", count: hasText ? 0 : 1, section: "text" },
    { of: "paragraphs", count: waiting, section: "text" },
  ];
}
