import { quotePlace } from "../../../domain/text/quote-place";
import type { ReportText } from "../../../domain/text/report-text";
import type { TextFinding } from "../../../domain/text/text-finding";

/** Characters shown to either side of the words concerned. */
const around = 18;

/** The words of a finding where they stand, with what stands about them. */
export function InPlace({ finding, text }: { readonly finding: TextFinding; readonly text: ReportText }) {
  const place = quotePlace(finding, text);
  if (place === undefined) return null;
  const { text: paragraph, first } = place;
  const end = first + finding.quote.length;
  const before = paragraph.slice(Math.max(0, first - around), first);
  const after = paragraph.slice(end, end + around);
  return (
    <p className="pane-place">
      {first > around ? "…" : ""}
      {before}
      <mark className="pane-quote">{finding.quote}</mark>
      {after}
      {paragraph.length > end + around ? "…" : ""}
    </p>
  );
}
