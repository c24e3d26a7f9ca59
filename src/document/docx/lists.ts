import type { Styles } from "./styles";
import { attributeOf, childOf, childrenOf, isOn, numberOf, valueOf, type WordElement } from "./word-element";

/** One depth of a list's numbering. */
export interface ListLevel {
  readonly start: number;
  /** The format's name in the standard: "decimal", "chineseCounting". */
  readonly format: string;
  /** "（%2）": the numbers of this depth and those above put in. */
  readonly pattern: string;
  /** Every number in the pattern in figures. */
  readonly legal: boolean;
  readonly spaced: boolean;
  /** Goes on counting under a new item of a depth above. */
  readonly keepsOn: boolean;
}

/** A list as paragraphs refer to it. Lists of one family count on from each other. */
export interface List {
  readonly family: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The depths that start anew when the list is first used. */
  readonly startsAnew: readonly number[];
}

/** The lists of a document by their numbers. */
export function listsOf(part: WordElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const families = new Map(
    childrenOf(part, "abstractNum").map((family) => [attributeOf(family, "abstractNumId") ?? "", family]),
  );
  const numbers = new Map(childrenOf(part, "num").map((list) => [attributeOf(list, "numId") ?? "", list]));
  const familyOf = (list: WordElement | undefined) => families.get(valueOf(list, "abstractNumId") ?? "");

  const listOf = (list: WordElement): List => {
    const own = familyOf(list);
    // A family that is a style's has its levels where that style's list has them.
    const link = valueOf(own, "numStyleLink");
    const family = link === undefined ? own : (familyOf(numbers.get(styles.styleOf(link).list ?? "")) ?? own);
    const levels = new Map(levelsIn(family));
    const startsAnew: number[] = [];
    for (const override of childrenOf(list, "lvlOverride")) {
      for (const [depth, level] of levelsIn(override)) levels.set(depth, level);
      const depth = depthOf(override);
      const level = levels.get(depth);
      const start = numberOf(valueOf(override, "startOverride"));
      if (level === undefined || start === undefined) continue;
      levels.set(depth, { ...level, start });
      startsAnew.push(depth);
    }
    return { family: attributeOf(family, "abstractNumId") ?? "", levels, startsAnew };
  };
  return new Map([...numbers].map(([id, list]) => [id, listOf(list)]));
}

function levelsIn(holder: WordElement | undefined): ReadonlyMap<number, ListLevel> {
  return new Map(
    childrenOf(holder, "lvl").map((level) => [
      depthOf(level),
      {
        start: numberOf(valueOf(level, "start")) ?? 0,
        format: formatOf(level),
        pattern: valueOf(level, "lvlText") ?? "",
        legal: isOn(level, "isLgl"),
        spaced: valueOf(level, "suff") === "space",
        keepsOn: valueOf(level, "lvlRestart") === "0",
      },
    ]),
  );
}

/** Newer formats stand in a choice beside an older one to fall back on. */
function formatOf(level: WordElement): string {
  return (
    valueOf(level, "numFmt") ??
    valueOf(childOf(childOf(level, "mc:AlternateContent"), "mc:Fallback"), "numFmt") ??
    "decimal"
  );
}

function depthOf(level: WordElement): number {
  return numberOf(attributeOf(level, "ilvl")) ?? 0;
}
