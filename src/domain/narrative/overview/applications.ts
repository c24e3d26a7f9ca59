import type { NarrativeSource } from "../draft";
import { changeSince } from "../figures/change";
import { ofCell, type Count } from "../figures/count";
import { nameOf } from "../organ";
import { joined, say, type Phrase } from "../phrase/phrase";
import { applicantsOf } from "./applicants";
import { results } from "./results";
import { waysOf } from "./ways";

/** The applications received, from whom and how, those brought forward, and what became of all of them. */
export function applications(source: NarrativeSource): readonly (Phrase | undefined)[] {
  const received = ofCell(source.cells, "t3.received.total");
  const last = ofCell(source.last, "t3.received.total");
  return [
    received === undefined ? undefined : intake(source, received, last),
    received === undefined ? undefined : descriptionOf(source, received),
    results(source.cells),
  ];
}

function intake(source: NarrativeSource, received: Count, last: Count | undefined): Phrase {
  const lead = say`本年度，${nameOf(source)}`;
  const told = received.value === 0 ? say`未收到政府信息公开申请` : say`新收政府信息公开申请${received}件`;
  const change = changeSince(last, received, "件");
  const carried = broughtForward(source);
  const compared = joined([say`${lead}${told}`, change], "，");
  return say`${joined([compared, carried], change === undefined ? "，" : "；")}。`;
}

function broughtForward({ cells }: NarrativeSource): Phrase | undefined {
  const carried = ofCell(cells, "t3.broughtForward.total");
  return carried?.value === 0 ? say`无上年结转申请` : say`上年结转${carried}件`;
}

/** The number is said again where it is divided: 新收的6件申请中，当面申请3件、信函申请3件；申请人均为自然人. */
function descriptionOf(source: NarrativeSource, received: Count): Phrase | undefined {
  if (received.value === 0) return undefined;
  const told = joined([waysOf(source, received), applicantsOf(source, received)], "；");
  if (told.length === 0) return undefined;
  const isDivided = told.some((piece) => typeof piece !== "string");
  return isDivided ? say`新收的${received}件申请中，${told}。` : say`${told}。`;
}
