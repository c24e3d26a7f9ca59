import type { StatedInSettings } from "../narrative/statements";
import { accountabilityItems, type ItemPlace, nameOfParts } from "./statement-items";

/** One row of the category 正文; the value is null where the office has stated nothing yet. */
export interface StatementLine extends ItemPlace {
  readonly value: string | null;
}

/** All rows for some statements, in the order of the sheet: every item once at least, so that there is a place to write. */
export function statementLines(stated: StatedInSettings): readonly StatementLine[] {
  const { shortName, parts, website, newMedia, mechanisms, problems, accountability } = stated;
  return [
    { item: "shortName", value: words(shortName) },
    { item: "parts", value: parts === undefined ? null : nameOfParts(parts) },
    { item: "websiteName", value: words(website?.name) },
    { item: "websiteAddress", value: words(website?.address) },
    ...orBlank(newMedia).map((value) => ({ item: "newMedia" as const, value: words(value) })),
    ...orBlank(mechanisms).map((value) => ({ item: "mechanisms" as const, value: words(value) })),
    ...(problems.length === 0 ? [{ problem: "" }] : problems).flatMap(({ problem, measure }, index) => [
      { item: "problem" as const, number: index + 1, value: words(problem) },
      { item: "measure" as const, number: index + 1, value: words(measure) },
    ]),
    ...accountabilityItems.map((item) => ({ item, value: words(accountability[item]) })),
  ];
}

function orBlank(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [""] : values;
}

function words(text = ""): string | null {
  return text.trim() === "" ? null : text.trim();
}
