import fc from "fast-check";
import { normalise } from "../../../src/domain/ledger/classify/normalise";
import type { StatedInSettings } from "../../../src/domain/narrative/statements";
import { cellText } from "./settings-workbook";

/** Nothing is listed twice. */
const list = fc.uniqueArray(cellText, {
  selector: (text) => normalise(text).replaceAll('"', ""),
  maxLength: 4,
});

const optional = { requiredKeys: [] };

/** Anything that an office may state. */
export const statements: fc.Arbitrary<StatedInSettings> = fc.record(
  {
    shortName: cellText,
    parts: fc.constantFrom("national", "beijing"),
    website: fc.record({ name: cellText, address: cellText }, { requiredKeys: ["name"] }),
    newMedia: list,
    mechanisms: list,
    problems: fc.array(fc.record({ problem: cellText, measure: cellText }, { requiredKeys: ["problem"] }), {
      maxLength: 4,
    }),
    accountability: fc.record({ appraisal: cellText, evaluation: cellText, accountability: cellText }, optional),
  },
  { requiredKeys: ["newMedia", "mechanisms", "problems", "accountability"] },
);
