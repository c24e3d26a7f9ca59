import type { Notice } from "../../format/table-format";
import type { FormRule } from "./form-rule";
import { headingRules } from "./headings/heading-rules";
import { numeralRules } from "./headings/numeral-rules";
import { leftoverRules } from "./leftovers/leftover-rules";
import { itemRules } from "./numbering/item-rules";
import { markRules } from "./punctuation/mark-rules";
import { pairRules } from "./punctuation/pair-rules";
import { spaceRules } from "./punctuation/space-rules";
import { sectionRules } from "./sections/section-rules";
import { nameRules } from "./statutes/name-rules";
import { numberRules } from "./statutes/number-rules";
import { versionRules } from "./statutes/version-rules";
import { titleRules } from "./title/title-rules";
import { wordingRules } from "./wording/wording-rules";
import { yearRules } from "./years/year-rules";

/** Every rule on the form of the text. The small ones come late: they are silent on words already spoken of. */
export function formRulesFor(notice: Notice): readonly FormRule[] {
  return [
    ...titleRules(notice),
    ...headingRules(notice),
    ...numeralRules(notice),
    ...itemRules,
    ...nameRules,
    ...numberRules,
    ...versionRules,
    ...leftoverRules,
    ...yearRules,
    ...wordingRules,
    ...markRules,
    ...pairRules,
    ...spaceRules,
    ...sectionRules(notice),
  ];
}
