import { notice2021 } from "../../format/notice-2021-30";
import { noticeFor } from "../../format/notices";
import type { ReportText } from "../report-text";
import type { TextContext, TextFinding, TextRuleId } from "../text-finding";
import type { FormDetail } from "./form-detail";
import { placeOf, quoteOf, type FormRule, type Found, type Span } from "./form-rule";
import { formRulesFor } from "./form-rules";
import { withoutPersonalData } from "./personal/personal-data";

export interface FormFinding extends TextFinding {
  readonly detail: FormDetail;
}

/**
 * What is the matter with the form of a report's text: its title, headings, numbers, names of laws, years, leftovers,
 * punctuation. A file that has tables only has no text to check.
 */
export function formFindings(text: ReportText, context: TextContext): readonly FormFinding[] {
  if (text.opening.length === 0 && text.sections.length === 0) return [];
  const notice = noticeFor(context.year ?? notice2021.years.first) ?? notice2021;
  const isNew = coverage();
  return formRulesFor(notice).flatMap((rule) =>
    rule
      .find(text, context)
      .filter(({ span }) => span === undefined || isNew(span) || !small.has(rule.id))
      .map((found) => finding(rule, found)),
  );
}

/** Not said of words that another rule spoke of already. */
const small: ReadonlySet<TextRuleId> = new Set(["text.leftover", "text.punctuation"]);

/** Whether anything of the words asked about was not asked about before. */
function coverage(): (span: Span) => boolean {
  const covered = new Map<number, Set<number>>();
  return (span) => {
    const { paragraph, start, end } = span;
    const first = placeOf(span);
    const places = covered.get(paragraph.index) ?? new Set<number>();
    const before = places.size;
    for (let place = first; place < first + end - start; place += 1) places.add(place);
    covered.set(paragraph.index, places);
    return places.size > before;
  };
}

function finding({ id, severity, source }: FormRule, { span, suggestion, fact }: Found): FormFinding {
  return {
    rule: id,
    severity,
    ...(span === undefined ? {} : { paragraph: span.paragraph.index }),
    quote: span === undefined ? "" : withoutPersonalData(quoteOf(span)),
    start: span === undefined ? 0 : placeOf(span),
    ...(suggestion === undefined ? {} : { suggestion: withoutPersonalData(suggestion) }),
    at: [],
    detail: { kind: "form", source, ...fact },
  };
}
