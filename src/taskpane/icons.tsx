import { registerIcons } from "@fluentui/react";

/** Our own drawings, 16 × 16, in the text's colour: nothing is fetched, and no icon font's licence applies. */
const paths = {
  Open: "M1.5 13V3.5h4l1.5 2h7.5V13z",
  Save: "M2.5 2.5h9l2 2v9h-11zM5 2.5v4h5.5v-4M4.5 13.5v-4h7v4",
  Grid: "M2 2.5h12v11H2zM2 6h12M2 9.7h12M6 2.5v11",
  Pane: "M2 2.5h12v11H2zM9.5 2.5v11",
  ChevronDown: "M3 6l5 5 5-5",
  ChevronRight: "M6 3l5 5-5 5",
  Cancel: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  Clear: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  CheckMark: "M2.5 8.5l3.5 3.5 7.5-8",
  Completed: "M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM5 8.2l2.2 2.2L11.2 6",
  ErrorBadge: "M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM5.5 5.5l5 5M10.5 5.5l-5 5",
  Warning: "M8 2L1.5 13.5h13zM8 6.5v3.5M8 11.4v.8",
  Info: "M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM8 7v4.5M8 4.3v.9",
  Blocked: "M8 1.5a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM3.5 12.5l9-9",
  More: "M3 8h.5M7.8 8h.5M12.5 8h.5",
} as const;

export type IconName = keyof typeof paths;

/** Call once, before the first control is drawn. */
export function registerOwnIcons(): void {
  registerIcons({
    fontFace: { fontFamily: "inherit" },
    icons: Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, drawing(path)])),
  });
}

function drawing(path: string) {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.3" aria-hidden>
      <path d={path} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
