import type { OfficeWord, Settings } from "../../settings/settings";
import { isBlankMark, normalise } from "./normalise";
import { perSettings } from "./remembering";

type Field = OfficeWord["field"];
type MeaningIn<F extends Field> = Extract<OfficeWord, { readonly field: F }>["means"];

const wordsOf = perSettings((settings: Settings) => {
  const words = new Map<string, OfficeWord>();
  for (const word of settings.words) {
    // A word for the empty cell would decide every row that says nothing.
    if (!isBlankMark(normalise(word.text))) words.set(keyOf(word.field, word.text), word);
  }
  return words;
});

/** What the office's own words say of a whole cell. A word never counts as a part of a longer text. */
export function officeWords<F extends Field>(settings: Settings, field: F): (text: string) => MeaningIn<F> | undefined {
  const words = wordsOf(settings);
  return (text) => (words.size === 0 ? undefined : (words.get(keyOf(field, text))?.means as MeaningIn<F> | undefined));
}

function keyOf(field: Field, text: string): string {
  return `${field}:${normalise(text)}`;
}
