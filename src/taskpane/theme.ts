import { createTheme, type ITheme } from "@fluentui/react";
import type { Appearance } from "./appearance";

/** System fonts first; the last family is the one the page brings along. */
export const chineseFonts =
  '"Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif';

const defaultFontStyle = { fontFamily: chineseFonts };

/** Fluent's own library has no dark palette of its own; these keep its steps of contrast on Excel's dark grey. */
const darkPalette = {
  white: "#1f1f1f",
  neutralLighterAlt: "#282828",
  neutralLighter: "#313131",
  neutralLight: "#3f3f3f",
  neutralQuaternaryAlt: "#484848",
  neutralQuaternary: "#4f4f4f",
  neutralTertiaryAlt: "#6d6d6d",
  neutralTertiary: "#a6a6a6",
  neutralSecondaryAlt: "#c8c8c8",
  neutralSecondary: "#d0d0d0",
  neutralPrimaryAlt: "#dadada",
  neutralPrimary: "#ffffff",
  neutralDark: "#f4f4f4",
  black: "#f8f8f8",
  themeLighterAlt: "#0f1c29",
  themeLighter: "#142a40",
  themeLight: "#1e4266",
  themeTertiary: "#3f7db8",
  themeSecondary: "#5a9fe0",
  themePrimary: "#6cb2f2",
  themeDarkAlt: "#7dbbf4",
  themeDark: "#95c8f6",
  themeDarker: "#b4d8f9",
} as const;

export const themes: Readonly<Record<Appearance, ITheme>> = {
  light: createTheme({ defaultFontStyle }),
  dark: createTheme({
    defaultFontStyle,
    palette: darkPalette,
    isInverted: true,
    semanticColors: { successBackground: "#14301a", warningBackground: "#3d2f12", errorBackground: "#43201f" },
  }),
};
