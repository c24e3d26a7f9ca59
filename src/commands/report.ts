/** What a ribbon command has to tell, in words: short enough to travel in an address. */
export interface CommandReport {
  readonly title: string;
  readonly tone: "success" | "warning" | "error";
  readonly lines: readonly string[];
  /** The fill that the report tells of can be taken back from here. */
  readonly mayUndo?: true;
}

/** What the person answers to it. */
export type Answer = "undo" | "seen";

const name = "report";

export function reportAddress(report: CommandReport, language: string): string {
  const query = new URLSearchParams({ lang: language, [name]: JSON.stringify(report) });
  return `dialog.html?${query.toString()}`;
}

/** Undefined where the address carries none: somebody opened the page by itself. */
export function reportIn(query: string): CommandReport | undefined {
  const text = new URLSearchParams(query).get(name);
  if (text === null) return undefined;
  try {
    const { title, tone, lines, mayUndo } = JSON.parse(text) as Partial<CommandReport>;
    if (typeof title !== "string" || !Array.isArray(lines)) return undefined;
    return {
      title,
      tone: tone === "error" || tone === "warning" ? tone : "success",
      lines: lines.map(String),
      ...(mayUndo === true && { mayUndo }),
    };
  } catch {
    return undefined;
  }
}
