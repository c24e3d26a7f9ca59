import type { Training } from "../../ledger/facts";
import type { NarrativeSource } from "../draft";
import { ofLedger, type Count } from "../figures/count";
import { nameOf, yearOf } from "../organ";
import { inQuotes } from "../phrase/given-words";
import { joined, say, type Phrase } from "../phrase/phrase";

const ledger = "培训台账";

/** The trainings of the year: when, how many, on what, for how many persons. */
export function trainings(source: NarrativeSource): Phrase | undefined {
  const held = source.facts.trainings;
  if (held === undefined) return undefined;
  if (held.length === 0) return say`本年度未组织政府信息公开培训。`;
  const count = ofLedger(ledger, "培训次数", held.length);
  const persons = personsAt(held);
  const clauses = [
    say`${yearOf(source)}${timesOf(held)}`,
    say`${nameOf(source)}组织政府信息公开培训${count}次`,
    topicsOf(held),
    say`参训${persons}人次`,
  ];
  return say`${joined(clauses, "，")}。`;
}

/** One training has its day, several their months. */
function timesOf(held: readonly Training[]): string {
  const [only, ...others] = held;
  if (only !== undefined && others.length === 0) {
    return `${only.month}月${only.day === undefined ? "" : `${only.day}日`}`;
  }
  const months = [...new Set(held.map(({ month }) => month))].sort((one, other) => one - other);
  return months.map((month) => `${month}月`).join("、");
}

/** Titles in quotation marks stand side by side without a mark (GB/T 15834—2011). */
function topicsOf(held: readonly Training[]): Phrase | undefined {
  const told = held.flatMap(({ topic }) => (topic === undefined || topic.trim() === "" ? [] : [inQuotes(topic)]));
  const topics = [...new Set(told)];
  if (topics.length === 0) return undefined;
  const rest = told.length < held.length ? "等" : "";
  return say`主题${topics.length === 1 && rest === "" ? "为" : "包括"}${topics.join("")}${rest}`;
}

/** Only a sum of all of them counts those who came. */
function personsAt(held: readonly Training[]): Count | undefined {
  const known = held.flatMap(({ persons }) => (persons === undefined ? [] : [persons]));
  const sum = known.reduce((all, persons) => all + persons, 0);
  return known.length < held.length ? undefined : ofLedger(ledger, "参加人次", sum);
}
