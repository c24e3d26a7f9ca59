import { ThemeProvider } from "@fluentui/react";
import { useLayoutEffect, useSyncExternalStore, type HTMLAttributes } from "react";
import type { AppearanceSource } from "./appearance";
import { themes } from "./theme";

interface ThemedProps extends HTMLAttributes<HTMLDivElement> {
  readonly source: AppearanceSource;
}

/** Everything of ours stands in one of these. The document carries the appearance too, for the style sheets' colours. */
export function Themed({ source, ...rest }: ThemedProps) {
  const appearance = useSyncExternalStore(source.onChange, source.now);
  useLayoutEffect(() => {
    document.documentElement.dataset["appearance"] = appearance;
  }, [appearance]);
  return <ThemeProvider theme={themes[appearance]} {...rest} />;
}
