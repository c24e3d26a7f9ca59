/** A manifest and what it speaks of. */
export interface Manifest {
  readonly xml: string;
  /** `OfficeApp`. */
  readonly root: Element;
  readonly surroundings: Surroundings;
}

export interface Surroundings {
  /** Where every address begins, without a slash at its end. */
  readonly origin: string;
  /** The functions that commands.html offers. */
  readonly commands: readonly string[];
  /** A file of the folder icons, by its name. */
  readonly icon: (name: string) => Uint8Array | undefined;
}

/** What is wrong, each as a sentence that says where and what to do. */
export type Check = (manifest: Manifest) => readonly string[];

/** All elements of this name under another, whatever their namespace. */
export function all(under: Element, name: string): readonly Element[] {
  return [...under.getElementsByTagNameNS("*", name)];
}

export function children(of: Element, name: string): readonly Element[] {
  return [...of.children].filter(({ localName }) => localName === name);
}

/** "<Control Fill.Button>", as in the file but for the prefix. */
export function called(element: Element): string {
  const by = ["id", "resid", "Name"].map((name) => element.getAttribute(name)).find((value) => value !== null);
  return by === undefined ? `<${element.localName}>` : `<${element.localName} ${by}>`;
}
