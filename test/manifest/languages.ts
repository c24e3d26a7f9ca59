import { all, called, children, type Check } from "./manifest";

/** Every text that a person sees is in English too. */
export const languages: Check = ({ root }) =>
  textsOf(root)
    .filter((text) => (englishOf(text) ?? "").trim() === "")
    .map((text) => `${called(text)} has no en-US override. Add <Override Locale="en-US" Value="…" />.`);

export function textsOf(root: Element): readonly Element[] {
  return [...children(root, "DisplayName"), ...children(root, "Description"), ...all(root, "String")];
}

function englishOf(text: Element): string | null | undefined {
  return children(text, "Override")
    .find((override) => override.getAttribute("Locale") === "en-US")
    ?.getAttribute("Value");
}
