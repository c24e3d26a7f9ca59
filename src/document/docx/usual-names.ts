/** The end of each namespace that we know, of the transitional and of the strict flavour of the standard. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml(?:\/2006)?\/main$/, ""],
  [/\/markup-compatibility\/2006$/, "mc:"],
  [/\/drawingml(?:\/2006)?\/main$/, "a:"],
  [/\/drawingml(?:\/2006)?\/chart$/, "c:"],
  [/\/officeDocument(?:\/2006)?\/math$/, "m:"],
  [/^urn:schemas-microsoft-com:vml$/, "v:"],
];

/** Names with the prefixes we know, whatever the file calls its namespaces. Programs declare each prefix once. */
export function usualNames() {
  const declared = new Map<string, string>();
  const known = new Map<string, string>();
  return {
    /** Takes an attribute, which may declare a prefix. */
    declare(attribute: string, value: string): void {
      if (!attribute.startsWith("xmlns")) return;
      declared.set(
        attribute.slice("xmlns:".length),
        prefixes.find(([pattern]) => pattern.test(value))?.[1] ?? "other:",
      );
      known.clear();
    },
    usual(name: string): string {
      let usual = known.get(name);
      if (usual === undefined) {
        const colon = name.indexOf(":");
        usual = (declared.get(name.slice(0, Math.max(0, colon))) ?? "other:") + name.slice(colon + 1);
        known.set(name, usual);
      }
      return usual;
    },
  };
}
