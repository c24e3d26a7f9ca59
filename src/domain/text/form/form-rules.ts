import type { Notice } from "../../format/table-format";
import type { FormRule } from "./form-rule";
import { headingRules } from "./headings/heading-rules";
import { numeralRules } from "./headings/numeral-rules";
import { leftoverRules } from "./leftovers/leftover-rules";
import { itemRules } from "./numbering/item-rules";
import { basisRules } from "./opening/basis-rules";
import { listedPartsRule } from "./opening/listed-parts-rule";
import { organRules } from "./organ/organ-rules";
import { outdatedRules } from "./outdated/outdated-rules";
import { personalRules } from "./personal/personal-rules";
import { markRules } from "./punctuation/mark-rules";
import { pairRules } from "./punctuation/pair-rules";
import { spaceRules } from "./punctuation/space-rules";
import { assessmentRule } from "./sections/assessment-rule";
import { sectionRules } from "./sections/section-rules";
import { nameRules } from "./statutes/name-rules";
import { numberBracketRule } from "./statutes/number-bracket-rule";
import { numberRules } from "./statutes/number-rules";
import { versionRules } from "./statutes/version-rules";
import { titleRules } from "./title/title-rules";
import { slipRules } from "./wording/slip-rules";
import { wordingRules } from "./wording/wording-rules";
import { otherTimeRules } from "./years/other-time-rules";
import { yearRules } from "./years/year-rules";

/** Every rule on the form of the text. The small ones come late: they are silent on words already spoken of. */
export function formRulesFor(notice: Notice): readonly FormRule[] {
  return [
    ...titleRules(notice),
    ...headingRules(notice),
    ...numeralRules(notice),
    listedPartsRule(notice),
    ...itemRules,
    ...nameRules,
    ...basisRules,
    ...numberRules,
    ...versionRules,
    ...personalRules,
    ...organRules,
    ...outdatedRules,
    ...leftoverRules,
    ...yearRules,
    ...otherTimeRules,
    ...wordingRules,
    ...slipRules,
    numberBracketRule,
    ...markRules,
    ...pairRules,
    ...spaceRules,
    ...sectionRules(notice),
    assessmentRule,
  ];
}
