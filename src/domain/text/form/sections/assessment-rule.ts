import type { ReportText } from "../../report-text";
import type { TextContext } from "../../text-finding";
import type { FormExample, FormRule, Found } from "../form-rule";
import { isGovernment } from "../../../report/organ";
import { reportingOrgan } from "../organ/reporting-organ";
import { everyParagraph } from "../passages";
import { assessments } from "../sources";

const town = (...body: readonly string[]): FormExample => ({
  title: ["北京市密云区大城子镇人民政府2023年政府信息公开工作年度报告"],
  sections: [{ number: "一", heading: "一、总体情况", body }],
});

/** Any of the three, in whatever words; which of them there was something to say of nobody else can know. */
const mentioned = /考核|考评|评议|评估|评价|测评|满意度|绩效|督查|督导|监督检查|检查|追究|追责|问责/u;

/** Governments, not their departments and 街道, report on assessment, public appraisal and accountability. */
export const assessmentRule: FormRule = {
  code: "section-assessment",
  id: "text.section-empty",
  severity: "warning",
  source: assessments,
  find: unassessed,
  examples: {
    holds: town("政府信息公开纳入绩效考核，未发生责任追究的情况。"),
    fails: town("2023年主动公开政府信息261条。"),
  },
};

/** Said at the heading of section 一, where it belongs; a section without words has its own finding. */
function unassessed(text: ReportText, context: TextContext): readonly Found[] {
  const organ = reportingOrgan(text, context);
  const first = text.sections.find(({ number }) => number === "一");
  if (organ === undefined || !isGovernment(organ) || first === undefined) return [];
  if (first.body.every((paragraph) => paragraph.text.trim() === "")) return [];
  if (everyParagraph(text).some((paragraph) => mentioned.test(paragraph.text))) return [];
  const { heading } = first;
  return [{ span: { paragraph: heading, start: 0, end: heading.text.length }, fact: { code: "section-assessment" } }];
}
