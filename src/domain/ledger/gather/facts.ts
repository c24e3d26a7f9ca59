import type { LedgerFacts } from "../facts";
import type { LedgerKind } from "../result";
import { gatherApplications } from "./applications";
import type { CountedLedger } from "./counted-ledger";
import { gatherFees } from "./fees";
import { gatherPublications } from "./publications";
import { gatherTrainings } from "./trainings";

/** What all ledgers of a workbook hold beyond the cells of the tables. */
export function gatherFacts(ledgers: readonly CountedLedger[], year: number): LedgerFacts {
  const of = (kind: LedgerKind): readonly CountedLedger[] => ledgers.filter(({ block }) => block.kinds[0] === kind);
  const [publications, applications, trainings, fees] = [
    of("publications"),
    of("applications"),
    of("trainings"),
    of("fees"),
  ];
  return {
    ...(publications.length === 0 ? {} : { publications: gatherPublications(publications, year) }),
    ...(applications.length === 0 ? {} : { applications: gatherApplications(applications) }),
    ...(trainings.length === 0 ? {} : { trainings: gatherTrainings(trainings) }),
    ...(fees.length === 0 ? {} : { fees: gatherFees(fees, year) }),
  };
}
