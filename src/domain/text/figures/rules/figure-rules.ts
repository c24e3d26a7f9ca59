import { contradiction } from "./contradiction";
import { feeInconsistent } from "./fee-inconsistent";
import { feeMissing } from "./fee-missing";
import { feeTariff } from "./fee-tariff";
import { feeTable } from "./fee-table";
import type { FigureRule } from "./figure-rule";
import { parts } from "./parts";
import { percent } from "./percent";
import { tableFigure } from "./table-figure";

/** Every rule that holds figures of the text against the tables and against each other. */
export const figureRules: readonly FigureRule[] = [
  tableFigure,
  parts,
  percent,
  contradiction,
  feeMissing,
  feeInconsistent,
  feeTariff,
  feeTable,
];
