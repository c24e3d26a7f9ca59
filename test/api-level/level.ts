/** A version of a requirement set, such as "1.13". */
export type Level = string;

/** Below every level: nothing is needed, or nothing is known to be there. */
export const none: Level = "0.0";

/** Part by part, so that 1.9 comes before 1.13. */
export function compareLevels(one: Level, other: Level): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}

export function reaches(level: Level, wanted: Level): boolean {
  return compareLevels(level, wanted) >= 0;
}

/** `none` of no levels. */
export function highest(levels: readonly Level[]): Level {
  return levels.reduce((most, level) => (reaches(most, level) ? most : level), none);
}

/** `none` of no levels. */
export function lowest(levels: readonly Level[]): Level {
  return levels.length === 0 ? none : levels.reduce((least, level) => (reaches(level, least) ? least : level));
}
