import { topicOf, isAboutDisclosure } from "../reading/topic";
import { wordsAround, wordsBefore, type FigurePhrase } from "../reading/figure-phrase";
import { isOfYear, isPlan } from "../reading/period";
import { isOwn } from "../reading/organ";
import type { TextContext } from "../../text-finding";
import { applicantMeasures } from "./applicant-measures";
import { applicationMeasures } from "./application-measures";
import { carryOver } from "./carry-over";
import { tableTwoMeasures } from "./decision-measures";
import { disputeMeasures } from "./dispute-measures";
import { disputeOutcome, outcomeOfAll } from "./dispute-outcome";
import { coreBefore, coreBehind, type Measure } from "./measure";
import { outcomeMeasures, reasonMeasures } from "./outcome-measures";

/** A figure of which is known what it counts. */
export interface Fact {
  readonly phrase: FigurePhrase;
  readonly measure: Measure;
}

/** Units in which cases are counted; 条 and 篇 count what was published. */
const caseUnits = new Set(["件", "宗", "份", "个", "次", "起", "例", "件次", "条", "项"]);
/** 许可事项12项 counts items of a list. */
const decisionUnits = new Set(["件", "宗", "份", "起", "例", "次"]);

const measures: readonly Measure[] = [
  ...outcomeMeasures,
  ...applicationMeasures,
  ...applicantMeasures,
  ...disputeMeasures,
  ...tableTwoMeasures,
];

/** What a figure counts in the tables of this report: nothing, one thing, or an outcome and its reason. */
export function factsOf(phrase: FigurePhrase, context: TextContext): readonly Fact[] {
  if (!phrase.exact || !caseUnits.has(phrase.unit) || !isOfThisReport(phrase, context)) return [];
  const topic = topicOf(phrase);
  if (topic === "disputes" && !isAboutDisclosure(phrase)) return [];
  if (topic === "decisions" && !decisionUnits.has(phrase.unit)) return [];
  const carried = topic === "applications" ? carryOver(phrase, context.year) : undefined;
  if (carried !== undefined) return [{ phrase, measure: carried }];
  if (topic === "disputes") return disputeFacts(phrase);
  return measuresFor(phrase, topic).map((measure) => ({ phrase, measure }));
}

/** An outcome, or how many cases there were and what became of all of them. */
function disputeFacts(phrase: FigurePhrase): readonly Fact[] {
  const outcome = disputeOutcome(phrase);
  const counted = outcome === undefined ? [measureOf(phrase, "disputes"), outcomeOfAll(phrase)] : [outcome];
  return counted.flatMap((measure) => (measure === undefined ? [] : [{ phrase, measure }]));
}

function isOfThisReport(phrase: FigurePhrase, { year, organ }: TextContext): boolean {
  const earlier = wordsBefore(phrase);
  return isOfYear(earlier, year) && isOwn(earlier, organ) && !isPlan(wordsAround(phrase));
}

/** A reason in front of the figure makes it that row's, even where the group is named too: 因第三方权益不予公开1件. */
function measuresFor(phrase: FigurePhrase, topic: string | undefined): readonly Measure[] {
  const reasons = topic === "applications" ? reasonsIn(phrase.before) : [];
  if (reasons.length > 0) return reasons.length === 1 ? reasons : [];
  const measure = measureOf(phrase, topic);
  if (measure === undefined) return [];
  const noted = outcomeMeasures.includes(measure) ? reasonsIn(phrase.note) : [];
  return noted.length === 1 ? [measure, ...noted] : [measure];
}

function reasonsIn(words: string): readonly Measure[] {
  return reasonMeasures.filter(({ before, not }) => before?.test(words) === true && not?.test(words) !== true);
}

function measureOf(phrase: FigurePhrase, topic: string | undefined): Measure | undefined {
  const before = coreBefore(phrase.before);
  const behind = coreBehind(phrase.after);
  const ofTopic = measures.filter((one) => one.topic === topic);
  if (isJoint(phrase.before)) return undefined;
  const led = ofTopic.find((one) => one.before?.test(before) === true || one.before?.test(phrase.before) === true);
  const measure = led ?? (mayFollow(before) ? ofTopic.find((one) => one.after?.test(behind) === true) : undefined);
  if (measure === undefined) return undefined;
  const around = led === undefined ? phrase.after : `${leadIn(phrase.previous)}${phrase.before}`;
  const spoilt = measure.not?.test(around) === true || measure.notInSentence?.test(wordsAround(phrase)) === true;
  return spoilt ? undefined : measure;
}

/** 通过区政府门户网站,收到申请3件: the clause before tells the channel. */
function leadIn(previous: string): string {
  return /^(?:其中)?(?:通过|经由?|以)/.test(previous) ? previous : "";
}

/** Words behind a figure tell what it counts only where those in front do not: 其中3件, 另2件, 6件. */
function mayFollow(before: string): boolean {
  return /^(?:其中|另|另有|其余|剩余|余|上述|目前|现|截至年底|本年度?|全年)?$/.test(before);
}

/** 不予公开、无法提供3件 and 予以公开或部分公开5件 speak of several groups at once. */
function isJoint(before: string): boolean {
  return outcomeMeasures.filter(({ before: words }) => words !== undefined && named(words).test(before)).length > 1;
}

const named = (words: RegExp): RegExp => new RegExp(words.source.replaceAll("$", ""));
