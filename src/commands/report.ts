/** What a ribbon command has to tell, in words. */
export interface CommandReport {
  readonly title: string;
  readonly tone: "success" | "warning" | "error";
  readonly lines: readonly string[];
  /** The fill that the report tells of can be taken back from here. */
  readonly mayUndo?: true;
}

/** What the person answers to it. */
export type Answer = "undo" | "seen";

/**
 * The dialog's address. The report travels behind the "#", which no server gets to see, and the language last: Excel
 * adds marks of its own to the end of an address.
 */
export function reportAddress(report: CommandReport, language: string): string {
  const fragment = new URLSearchParams({ report: JSON.stringify(report), lang: language });
  return `dialog.html#${fragment.toString()}`;
}

/** The report that a fragment carries, and the language it is in. Without one, somebody opened the page by itself. */
export function reportIn(fragment: string): { readonly report: CommandReport | undefined; readonly language: string } {
  const parts = new URLSearchParams(fragment.replace(/^#/, ""));
  return { report: parsed(parts.get("report") ?? ""), language: parts.get("lang") ?? "" };
}

function parsed(text: string): CommandReport | undefined {
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
