import type { FigurePlace, Span } from "./figure-places";

/** A stretch of text that is marked alike from its first character to its last. */
export interface Run {
  readonly text: string;
  /** Where the figure is from that the run belongs to. */
  readonly figure?: string;
  /** The run belongs to the words of a finding. */
  readonly found: boolean;
}

/** Cuts a text where marks begin and end; marks may overlap. Together the runs are the text. */
export function runsOf(text: string, figures: readonly FigurePlace[], found: readonly Span[]): readonly Run[] {
  const edges = [0, text.length, ...[...figures, ...found].flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges)].filter((at) => at >= 0 && at <= text.length).sort((one, other) => one - other);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const holds = (span: Span): boolean => span.start <= start && end <= span.end;
    const figure = figures.find(holds)?.name;
    return { text: text.slice(start, end), found: found.some(holds), ...(figure !== undefined && { figure }) };
  });
}
