/** Three characters: two are too often the same by chance, and of four each changed word breaks more than it is. */
const length = 3;

/** All runs of three characters in order, repeats included. */
export function runsOf(words: string): readonly string[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length));
}

/**
 * The share of these runs that an earlier text has as well, from 0 to 1. It asks how much of what is said now was said
 * before, so it does not matter what else the earlier text has, nor in which order or paragraphs; a word changed in
 * forty leaves it above 0.9. Costs one look-up a character, where comparing sentence by sentence would cost their product.
 */
export function containment(runs: readonly string[], earlier: ReadonlySet<string>): number {
  return runs.length === 0 ? 0 : runs.filter((run) => earlier.has(run)).length / runs.length;
}
