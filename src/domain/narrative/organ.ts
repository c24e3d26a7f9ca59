import type { NarrativeSource } from "./draft";

/** How the text calls the office. */
export function nameOf({ organ, stated }: NarrativeSource): string {
  return stated.shortName ?? organ;
}

export function yearOf({ year }: NarrativeSource): string {
  return `${year}年`;
}
