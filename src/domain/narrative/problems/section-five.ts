import type { DraftParagraph, NarrativeSource } from "../draft";
import { nameOf, yearOf } from "../organ";
import { bodyOf, type Planned } from "../paragraph";
import { sentence } from "../phrase/given-words";
import { say, type Phrase } from "../phrase/phrase";
import type { StatedProblem } from "../statements";
import { problems, type Problem } from "./problems";

/** Section 五: the problems that the office states, then one measure for each, numbered alike. */
export function problemParagraphs(source: NarrativeSource): readonly DraftParagraph[] {
  const told = source.stated.problems.filter(({ problem }) => problem.trim() !== "").map(inWords);
  if (told.length === 0) return bodyOf("五", [{ id: "problems", sentences: [], due: true }]);
  const numbered = (one: Phrase | undefined, index: number) =>
    told.length === 1 || one === undefined ? one : say`${String(index + 1)}.${one}`;
  const list = (id: string, phrases: readonly (Phrase | undefined)[]) =>
    phrases.map((one, index): Planned => ({ id: `${id}.${index + 1}`, sentences: [numbered(one, index)], due: true }));
  const problemLead = say`对照《政府信息公开条例》要求，${yearOf(source)}${nameOf(source)}政府信息公开工作还存在以下问题：`;
  const measureLead = say`针对上述问题，下一步将采取以下改进措施：`;
  return bodyOf("五", [
    { id: "problems", sentences: [problemLead] },
    ...list(
      "problem",
      told.map(({ problem }) => problem),
    ),
    { id: "measures", sentences: [measureLead] },
    ...list(
      "measure",
      told.map(({ measure }) => measure),
    ),
  ]);
}

/** The measure is missing where the office states a problem of its own and does not say what it is going to do. */
function inWords({ problem, measure }: StatedProblem): { problem: Phrase; measure: Phrase | undefined } {
  const listed: Partial<Problem> = problems.find(({ name }) => name === problem.trim()) ?? {};
  const own = measure === undefined || measure.trim() === "" ? listed.measure : measure;
  return {
    problem: say`${item(listed.problem ?? problem)}`,
    measure: own === undefined ? undefined : say`${item(own)}`,
  };
}

/** 1. 、（一） or 一是 of the office's own, which our numbers replace. */
const ownNumber =
  /^\s*(?:\d{1,2}[.．、](?!\d)|[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]{1,2}(?:是|、))\s*/u;

const item = (words: string): string => sentence(words.replace(ownNumber, ""));
