import { spelling } from "../ledger/classify/normalise";
import type { StatedInSettings, StatedProblem } from "../narrative/statements";
import type { SettingsEntry } from "./settings-entries";
import type { SettingsProblem } from "./settings-problem";
import {
  accountabilityItems,
  isList,
  itemNamed,
  type ItemPlace,
  nameOfItem,
  neededFor,
  partsNamed,
  type StatementItem,
} from "./statement-items";

interface Said extends ItemPlace {
  readonly row: number;
  readonly value: string;
}

/** Reads the entries of the category 正文, in whatever order they stand. What is left blank is not stated. */
export function readStatements(entries: readonly SettingsEntry[]): {
  readonly statements: StatedInSettings;
  readonly problems: readonly SettingsProblem[];
} {
  const problems: SettingsProblem[] = [];
  const said = new Map<string, Said>();
  for (const entry of entries) {
    const place = itemNamed(entry.item);
    const problem = place === undefined ? problemOfItem(entry) : problemOfValue(entry, place);
    if (problem !== undefined) {
      problems.push({ row: entry.row, ...problem });
    } else if (place !== undefined && entry.value !== "") {
      const about = keyOf(place, entry.value);
      // The first entry holds: which of two the office means, only the office knows.
      if (said.has(about))
        problems.push({ row: entry.row, code: "repeated", text: isList(place.item) ? entry.value : entry.item });
      else said.set(about, { ...place, row: entry.row, value: entry.value });
    }
  }
  const all = [...said.values()];
  return { statements: statementsFrom(all), problems: [...problems, ...all.flatMap((one) => alone(one, said))] };
}

type EntryProblem = Pick<SettingsProblem, "code" | "text">;

function problemOfItem({ item, value }: SettingsEntry): EntryProblem {
  return item === "" ? { code: "blank-item", text: value } : { code: "unknown-item", text: item };
}

function problemOfValue({ value, broken }: SettingsEntry, { item }: ItemPlace): EntryProblem | undefined {
  if (broken) return { code: "broken-value", text: value };
  const unknown = item === "parts" && value !== "" && partsNamed(value) === undefined;
  return unknown ? { code: "unknown-parts", text: value } : undefined;
}

/** Two entries with the same key say the same thing, or say it of the same item. */
function keyOf({ item, number }: ItemPlace, value = ""): string {
  return isList(item) ? `${item}:${spelling(value)}` : `${item}:${number ?? ""}`;
}

/** A measure without its problem, an address without the name of its site. */
function alone(one: Said, said: ReadonlyMap<string, Said>): readonly SettingsProblem[] {
  const needed = neededFor(one);
  if (needed === undefined || said.has(keyOf(needed))) return [];
  return [{ row: one.row, code: "needs-another", text: nameOfItem(needed) }];
}

function statementsFrom(said: readonly Said[]): StatedInSettings {
  const valueOf = (item: StatementItem, number?: number): string | undefined =>
    said.find((one) => one.item === item && one.number === number)?.value;
  const listOf = (item: StatementItem): readonly string[] =>
    said.filter((one) => one.item === item).map(({ value }) => value);
  const shortName = valueOf("shortName");
  const parts = partsNamed(valueOf("parts") ?? "");
  const [name, address] = [valueOf("websiteName"), valueOf("websiteAddress")];
  return {
    ...(shortName !== undefined && { shortName }),
    ...(parts !== undefined && { parts }),
    ...(name !== undefined && { website: { name, ...(address !== undefined && { address }) } }),
    newMedia: listOf("newMedia"),
    mechanisms: listOf("mechanisms"),
    problems: problemsIn(said, (number) => valueOf("measure", number)),
    accountability: Object.fromEntries(
      accountabilityItems.flatMap((item) => {
        const value = valueOf(item);
        return value === undefined ? [] : [[item, value] as const];
      }),
    ),
  };
}

/** By their numbers, wherever they stand. */
function problemsIn(
  said: readonly Said[],
  measureOf: (number: number | undefined) => string | undefined,
): readonly StatedProblem[] {
  return said
    .filter(({ item }) => item === "problem")
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
    .map(({ number, value }) => {
      const measure = measureOf(number);
      return { problem: value, ...(measure !== undefined && { measure }) };
    });
}
