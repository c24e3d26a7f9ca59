import { quotePlace } from "../text/quote-place";
import type { ReportText } from "../text/report-text";
import type { TextFinding } from "../text/text-finding";

/** Characters to either side that tell a place in the text apart. */
const around = 20;

const sentenceEnd = /[。！？；!?;]/u;

/**
 * The words of a finding, marked, with what stands about them in their sentence: "共受理【申请6件】，均已办结。"
 * Words that the finding does not show, because they are a person's, stand alone as it shows them.
 */
export function wordsInSentence(finding: TextFinding, report: ReportText): string {
  const { quote } = finding;
  const place = quotePlace(finding, report);
  if (place === undefined) return `【${masked(quote)}】`;
  const { text, first } = place;
  const before = shown(text.slice(0, first)).split(sentenceEnd).at(-1) ?? "";
  return `${before.slice(-around)}【${masked(quote)}】${restOfSentence(quote, shown(text.slice(first + quote.length)))}`;
}

function restOfSentence(quote: string, after: string): string {
  if (sentenceEnd.test(quote.slice(-1))) return "";
  const end = after.search(sentenceEnd);
  return after.slice(0, end < 0 ? around : Math.min(end + 1, around));
}

/** Files differ in their spaces. */
function shown(text: string): string {
  return masked(text.replace(/\s+/gu, ""));
}

/** A number this long may be somebody's telephone or identity card; it is not copied into another sheet. */
function masked(text: string): string {
  return text.replace(/\d{7,}/gu, "＊");
}
