import type { ApplicationFacts, Way } from "../facts";
import { wayOfPlace } from "../judge/applications";
import { countsOf } from "../tally";
import { addTo, type CountedLedger } from "./counted-ledger";

/** Applications new in the year: those that add to row 一 of table 三. */
export function gatherApplications(ledgers: readonly CountedLedger[]): ApplicationFacts {
  const byWay = new Map<Way, number>();
  let received = 0;
  for (const { counted } of ledgers) {
    countsOf(counted).forEach((number, judgement) => {
      if (number === 0 || counted.figures[judgement]?.some((key) => key.startsWith("t3.received.")) !== true) return;
      received += number;
      const way = wayOfPlace(judgement);
      if (way !== undefined) addTo(byWay, way, number);
    });
  }
  return { received, byWay };
}
