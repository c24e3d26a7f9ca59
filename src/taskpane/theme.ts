import { createTheme } from "@fluentui/react";

/** System fonts first; the last family is the one the page brings along. */
export const chineseFonts =
  '"Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif';

export const theme = createTheme({ defaultFontStyle: { fontFamily: chineseFonts } });
