import { all, called, type Check } from "./manifest";

const longestId = 32;

/** The part of `Resources` from which an element takes its `resid`. */
const sections: Readonly<Record<string, string>> = {
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
};

export const resources: Check = ({ root }) => {
  const given = all(root, "Resources").flatMap((element) => [...element.querySelectorAll("[id]")]);
  const ids = given.map((element) => element.id);
  const uses = [...root.querySelectorAll("[resid]")];
  const used = uses.map(residOf);
  return [
    ...uses.flatMap((use) => faultOfUse(use, given)),
    ...ids.filter((id) => !used.includes(id)).map((id) => `The resource ${id} is used nowhere. Take it out.`),
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `There are two resources ${id}. Rename one.`),
    ...ids
      .filter((id) => id.length > longestId)
      .map((id) => `The resource ${id} is ${id.length} characters long; ${longestId} are allowed.`),
  ];
};

export function residOf(use: Element): string {
  return use.getAttribute("resid") ?? "";
}

function faultOfUse(use: Element, given: readonly Element[]): readonly string[] {
  const resource = given.find(({ id }) => id === residOf(use));
  const section = sections[use.localName] ?? "";
  if (resource === undefined) return [`${called(use)}: there is no such resource. Add it to <${section}>.`];
  const parent = resource.parentElement?.localName ?? "";
  return parent === section ? [] : [`${called(use)} stands in <${parent}>, but belongs in <${section}>.`];
}
