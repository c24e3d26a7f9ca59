import type { NarrativeSource } from "../draft";
import { isGovernment } from "../../report/organ";
import type { Planned } from "../paragraph";
import { sentence } from "../phrase/given-words";
import { say } from "../phrase/phrase";
import type { AccountabilityPart } from "../statements";

/** 工作考核、社会评议和责任追究结果情况. */
const parts: readonly AccountabilityPart[] = ["appraisal", "evaluation", "accountability"];

/** 条例 article 50 (1)(4) wants these of 各级人民政府; the notice puts them into 监督保障. Others may report them. */
export function accountabilityPlans({ organ, stated }: NarrativeSource): readonly Planned[] {
  return parts.map((part) => {
    const words = stated.accountability[part];
    const sentences = [words === undefined || words.trim() === "" ? undefined : say`${sentence(words)}`];
    return { id: part, sentences, ...(isGovernment(organ) ? { due: true } : {}) };
  });
}
