/** An element of a Word part. Names of Word's own namespace come without prefix, others with the usual one: "v:textbox". */
export interface WordElement {
  readonly name: string;
  /** As they are written, with prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly WordElement[];
  /** The text directly in it. */
  readonly text: string;
}

export function childOf(element: WordElement | undefined, name: string): WordElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: WordElement | undefined, name: string): readonly WordElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** An attribute by its name without prefix: none that we look at differ in prefix alone. */
export function attributeOf(element: WordElement | undefined, name: string): string | undefined {
  for (const written in element?.attributes) {
    if (written === name || written.endsWith(`:${name}`)) return element?.attributes[written];
  }
  return undefined;
}

/** The attribute `val` of a child, the way most properties are written. */
export function valueOf(element: WordElement | undefined, name: string): string | undefined {
  return attributeOf(childOf(element, name), "val");
}

/** A whole number that is not negative; undefined for anything else. */
export function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Whether a property that is on by being there is there and not switched off. */
export function isOn(element: WordElement | undefined, name: string): boolean {
  const property = childOf(element, name);
  return property !== undefined && !/^(?:0|false|off)$/.test(attributeOf(property, "val") ?? "");
}
