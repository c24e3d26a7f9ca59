import type { Block } from "../report/document-block";
import type { Paragraph, ReportSection, ReportText } from "./report-text";
import { findHeadings } from "./split/find-headings";
import { findTitle } from "./split/find-title";
import type { HeadingCandidate } from "./split/heading-candidate";
import { isSiteChrome } from "./split/site-chrome";
import { textLines, type TextLine } from "./split/text-line";

/** The title, the opening and the sections of a finished report; what the website has around it is left out. */
export function splitReport(blocks: readonly Block[]): ReportText {
  const lines = textLines(blocks);
  const headings = findHeadings(lines);
  const above = lines.slice(0, headings[0]?.line ?? lines.length);
  const title = findTitle(above);
  return {
    title: title === undefined ? [] : above.slice(title.first, title.last + 1).map(asParagraph),
    opening: openingOf(title === undefined ? above : above.slice(title.last + 1), title !== undefined),
    sections: headings.map((heading, order) => sectionOf(heading, lines, headings[order + 1])),
  };
}

const asParagraph = ({ index, text }: TextLine): Paragraph => ({ index, text });

/** Lines of contents and chrome are short and have no full stop. */
const isSentence = ({ text }: TextLine): boolean =>
  /。|.{25,}/u.test(text) && !/…{2}|\.{4}/u.test(text) && !isSiteChrome(text);

/** Without a title only the sentences next to the first section are the opening. */
function openingOf(lines: readonly TextLine[], afterTitle: boolean): readonly Paragraph[] {
  if (afterTitle) return lines.filter(isSentence).map(asParagraph);
  return lines.slice(lines.findLastIndex((line) => !isSentence(line)) + 1).map(asParagraph);
}

function sectionOf(
  heading: HeadingCandidate,
  lines: readonly TextLine[],
  next: HeadingCandidate | undefined,
): ReportSection {
  const { line, section, text, length } = heading;
  const first = lines[line];
  const rest = heading.lines === 1 ? (first?.text.slice(length) ?? "") : "";
  const following = lines.slice(line + heading.lines, next?.line);
  const end = next === undefined ? following.findIndex((one) => isSiteChrome(one.text)) : -1;
  const body = (end < 0 ? following : following.slice(0, end)).map(asParagraph);
  return {
    number: section,
    heading: { index: line, text },
    body: rest.trim() === "" ? body : [{ index: line, text: rest, offset: length }, ...body],
  };
}
