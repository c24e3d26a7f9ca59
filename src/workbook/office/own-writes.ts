import { supports } from "./supports";

/** Excel tells of a write after it has answered; by then we may have finished. In milliseconds. */
const lingering = 2_000;

/** What an event says that matters for whose doing it is. */
export interface Told {
  readonly type: string;
  readonly worksheetId: string;
  /** Local: in this Excel, by the person or by us. Remote: by somebody else in the same workbook. */
  readonly source?: string;
  /** Of changed cells, from level 1.14 on: whether we are the cause. */
  readonly triggerSource?: string;
}

export type Whose = "ours" | "others" | "unknown";

/** Tells our own changes from those of others. */
export interface OwnWrites {
  /** Call before writing; the function that comes back, when it is over. */
  begin(): () => void;
  whose(told: Told): Whose;
}

/**
 * An event is ours only while we write, or shortly after: the same add-in may also run behind a ribbon button, and what
 * that writes is news to the pane. From level 1.14 on Excel says who changed cells; before that nobody can tell from
 * the event. The clock is handed in, in milliseconds.
 */
export function ownWrites(now: () => number): OwnWrites {
  let writing = 0;
  let quietUntil = -Infinity;
  return {
    begin() {
      writing++;
      return () => {
        writing--;
        quietUntil = now() + lingering;
      };
    },
    whose({ type, source, triggerSource }) {
      if (source === "Remote" || (writing === 0 && now() > quietUntil)) return "others";
      // Sheets come and go without a word on who did it.
      if (type !== "WorksheetChanged") return "ours";
      if (!supports("1.14")) return "unknown";
      return triggerSource === "ThisLocalAddin" ? "ours" : "others";
    },
  };
}
