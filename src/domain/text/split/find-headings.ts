import { sectionNumbers, type SectionNumber } from "../report-text";
import { candidateAt, type HeadingCandidate } from "./heading-candidate";
import type { TextLine } from "./text-line";

/** The headings of the sections, in the order of the document; one that stands twice is there twice. */
export function findHeadings(lines: readonly TextLine[]): readonly HeadingCandidate[] {
  const all = lines.flatMap((_, index) => candidateAt(lines, index) ?? []);
  const candidates = withoutContents(all, lines);
  const sure = sectionNumbers.flatMap((section) =>
    best(candidates.filter((one) => one.sure && one.section === section)),
  );
  const chosen = sectionNumbers.reduce<readonly HeadingCandidate[]>((found, section) => {
    if (found.some((one) => one.section === section)) return found;
    const expected = candidates.filter((one) => one.section === section && isExpected(one, found));
    return [...found, ...best(expected)];
  }, sure);
  const repeated = candidates.filter((one) => one.sure && !chosen.includes(one) && isRepetition(one, chosen));
  return [...chosen, ...repeated].sort((one, other) => one.line - other.line);
}

function best(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const [first, ...others] = candidates;
  if (first === undefined) return [];
  return [others.reduce((heaviest, one) => (one.weight > heaviest.weight ? one : heaviest), first)];
}

/** Between the sections before and after it, as far as they were found. */
function isExpected({ line, section }: HeadingCandidate, found: readonly HeadingCandidate[]): boolean {
  const order = sectionNumbers.indexOf(section);
  return found.every((one) => one.line !== line && sectionNumbers.indexOf(one.section) < order === one.line < line);
}

/** What a table below adds to a heading's weight. */
const byTable = 2;

/** As good a heading as the one that was chosen for the section, though the table can stand below only one. */
function isRepetition(candidate: HeadingCandidate, chosen: readonly HeadingCandidate[]): boolean {
  return chosen.some((one) => one.section === candidate.section && one.weight <= candidate.weight + byTable);
}

/** So many sections announced in a row are a table of contents, if they come again further down. */
const inContents = 4;

function withoutContents(
  candidates: readonly HeadingCandidate[],
  lines: readonly TextLine[],
): readonly HeadingCandidate[] {
  const lastOf = new Map(candidates.map(({ section, line }) => [section, line]));
  const listed = runs(candidates, lines).filter((run) => {
    const sections = [...new Set(run.map(({ section }) => section))];
    const end = run.at(-1)?.line ?? 0;
    const again = sections.filter((section) => (lastOf.get(section) ?? 0) > end);
    return sections.length >= inContents && again.length * 2 >= sections.length;
  });
  const contents = new Set(listed.flat());
  return candidates.filter((candidate) => !contents.has(candidate));
}

/** Candidates with nothing but short lines between them. A section that begins anew begins a new run. */
function runs(
  candidates: readonly HeadingCandidate[],
  lines: readonly TextLine[],
): readonly (readonly HeadingCandidate[])[] {
  const found: HeadingCandidate[][] = [];
  let seen = new Set<SectionNumber>();
  for (const candidate of candidates) {
    const run = found.at(-1);
    const before = run?.at(-1);
    const between = before === undefined ? [] : lines.slice(before.line, candidate.line);
    if (run === undefined || seen.has(candidate.section) || !between.every(isShort)) {
      found.push([candidate]);
      seen = new Set([candidate.section]);
    } else {
      run.push(candidate);
      seen.add(candidate.section);
    }
  }
  return found;
}

const isShort = ({ text, beforeTable }: TextLine): boolean => !beforeTable && text.length <= 40 && !text.includes("。");
