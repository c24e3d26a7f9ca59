import { addresses } from "./addresses";
import { buttons } from "./buttons";
import { icons } from "./icons";
import { lengths } from "./lengths";
import { languages } from "./languages";
import type { Check, Surroundings } from "./manifest";
import { order } from "./order";
import { requirements } from "./requirements";
import { resources } from "./resources";
import { values } from "./values";

const checks: readonly Check[] = [
  order,
  values,
  requirements,
  addresses,
  resources,
  languages,
  lengths,
  icons,
  buttons,
];

/** Everything that is wrong with a manifest; of one that is not well-formed only that. */
export function checkManifest(xml: string, surroundings: Surroundings): readonly string[] {
  const { documentElement: root } = new DOMParser().parseFromString(xml, "application/xml");
  if (root.localName === "parsererror") return [`manifest.xml is not well-formed: ${root.textContent}`];
  return checks.flatMap((check) => check({ xml, root, surroundings }));
}
