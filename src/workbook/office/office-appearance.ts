/** Whether Excel is dark, by the ground of its panes; undefined where it does not say (older builds, some hosts). */
export function officeIsDark(): boolean | undefined {
  // Typed as always there; hosts before the theme API have none.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(theme?.bodyBackgroundColor ?? "");
  if (colour === null) return undefined;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => Number.parseInt(part, 16));
  // Perceived brightness, of 255.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
