import { textsOf } from "./languages";
import { called, children, type Check } from "./manifest";

/** In characters, by the element itself or by the part of `Resources` that it stands in. */
const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

export const lengths: Check = ({ root }) =>
  textsOf(root).flatMap((text) => {
    const limit = longest[text.localName] ?? longest[text.parentElement?.localName ?? ""] ?? 0;
    const written = [
      text.getAttribute("DefaultValue"),
      ...children(text, "Override").map((override) => override.getAttribute("Value")),
    ];
    return written
      .map((one) => one ?? "")
      .filter((one) => one.length > limit || one.trim() === "")
      .map((one) => `${called(text)} has ${one.length} characters; 1 to ${limit} are allowed.`);
  });
