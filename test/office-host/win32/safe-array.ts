/** An array in the form in which Excel for Windows hands it to the page. */
export interface SafeArray {
  readonly toArray: () => readonly unknown[];
}

export function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items.map((item) => (Array.isArray(item) ? safeArray(item as unknown[]) : item)) };
}

/** What the page gives to Excel: an array of its own or a safe array. */
export function itemsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  const isSafe = typeof value === "object" && value !== null && "toArray" in value;
  return isSafe ? (value as SafeArray).toArray() : [];
}
