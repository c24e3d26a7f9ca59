/** Rows and columns as wholes: hidden ones, and their sizes. */

/** Null where some are and some are not. */
export function isHidden(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  const count = [...hidden].filter((line) => line >= first && line <= last).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

export function setHidden(hidden: Set<number>, first: number, last: number, value: boolean): void {
  for (let line = first; line <= last; line++) {
    if (value) hidden.add(line);
    else hidden.delete(line);
  }
}

/** The size that all lines share; null where they differ. */
export function sizeOf(
  sizes: ReadonlyMap<number, number>,
  first: number,
  last: number,
  standard: number,
): number | null {
  const given = [...sizes].filter(([line]) => line >= first && line <= last).map(([, size]) => size);
  const found = new Set(given.length === last - first + 1 ? given : [...given, standard]);
  const [only = null] = found;
  return found.size === 1 ? only : null;
}
