import { problems } from "../../../../domain/narrative/problems/problems";
import { accountabilityItems } from "../../../../domain/settings/statement-items";
import type { StatedInSettings } from "../../../../domain/narrative/statements";
import { isGovernment } from "../../../../domain/report/organ";

/** What a report cannot do without, and no ledger holds. */
export type Lacking = "website" | "mechanisms" | "problems" | "measures" | "accountability";

/** What the office has still to state. Where it is not known whose report it is, nobody is taken for a government. */
export function lackingIn(stated: StatedInSettings, organ: string | undefined): readonly Lacking[] {
  const lacks: Readonly<Record<Lacking, boolean>> = {
    website: stated.website?.address === undefined,
    mechanisms: stated.mechanisms.length === 0,
    problems: stated.problems.length === 0,
    measures: stated.problems.some(
      ({ problem, measure }) => measure === undefined && !problems.some(({ name }) => name === problem),
    ),
    accountability:
      organ !== undefined &&
      isGovernment(organ) &&
      accountabilityItems.some((part) => stated.accountability[part] === undefined),
  };
  return (Object.keys(lacks) as readonly Lacking[]).filter((one) => lacks[one]);
}
