import type { PublicationFacts } from "../../ledger/facts";
import type { NarrativeSource } from "../draft";
import { falling, ofLedger, sumOf, type Count } from "../figures/count";
import { nameOf, yearOf } from "../organ";
import { given } from "../phrase/given-words";
import { joined, say, type Phrase } from "../phrase/phrase";

const ledger = "信息发布台账";

/** A column or channel of the ledger by its name, with the number of its items. */
interface Named extends Count {
  readonly words: string;
}

/** The items published in the year, by 栏目 and by channel. */
export function published(source: NarrativeSource): readonly (Phrase | undefined)[] {
  const facts = source.facts.publications;
  if (facts === undefined) return [];
  const lead = say`${yearOf(source)}，${nameOf(source)}`;
  if (facts.total === 0) return [say`${lead}未主动公开政府信息。`];
  const channels = named(facts.byChannel, "渠道 ｜ ");
  const only = channels.length === 1 && isComplete(channels, facts) ? channels[0]?.words : undefined;
  const total = ofLedger(ledger, "合计", facts.total);
  const through = only === undefined ? "" : `通过${only}`;
  return [
    say`${lead}${through}主动公开政府信息${total}条${columnsOf(facts)}。`,
    only === undefined ? byChannel(channels, facts) : undefined,
  ];
}

function named(counts: ReadonlyMap<string, number>, prefix: string): readonly Named[] {
  const all = [...counts].filter(([name, value]) => name.trim() !== "" && value > 0);
  return falling(all.map(([name, value]) => ({ ...ofLedger(ledger, prefix + name, value), words: given(name) })));
}

const isComplete = (parts: readonly Named[], { total }: PublicationFacts): boolean => sumOf(parts) === total;

const listed = (parts: readonly Named[]): Phrase =>
  joined(
    parts.map((part) => say`${part.words}${part}条`),
    "、",
  );

/** Only where every item has its column is it sure which has most. */
function columnsOf(facts: PublicationFacts): Phrase {
  const columns = named(facts.byColumn, "");
  const [first, second] = columns;
  if (first === undefined) return [];
  if (!isComplete(columns, facts)) return say`，其中${listed(columns)}等`;
  if (second === undefined) return say`，均发布在“${first.words}”栏目`;
  if (first.value === second.value) return say`，其中${listed(columns)}`;
  const others = columns.length === 2 ? "其余为" : "其余依次为";
  return say`，其中${first.words}数量最多，为${first}条；${others}${listed(columns.slice(1))}`;
}

function byChannel(channels: readonly Named[], facts: PublicationFacts): Phrase | undefined {
  if (channels.length === 0) return undefined;
  return isComplete(channels, facts)
    ? say`按发布渠道分，${listed(channels)}。`
    : say`发布渠道包括${listed(channels)}等。`;
}
