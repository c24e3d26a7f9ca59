/** Light or dark, as the program around the pane is. High contrast is the system's and comes by itself. */
export type Appearance = "light" | "dark";

export interface AppearanceSource {
  readonly now: () => Appearance;
  /** Returns the function that stops it. */
  readonly onChange: (listener: () => void) => () => void;
}

/** What the person has chosen for the whole system. */
export function systemAppearance(): AppearanceSource {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  return {
    now: () => (dark.matches ? "dark" : "light"),
    onChange(listener) {
      dark.addEventListener("change", listener);
      return () => dark.removeEventListener("change", listener);
    },
  };
}
