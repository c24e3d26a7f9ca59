import { val, w, wordPart } from "./word-markup";

/** Odd and even pages differ in their footers; Word is told not to fall back on how older versions set pages. */
export function settingsPart(): string {
  const compatibility = {
    name: "compatibilityMode",
    uri: "http://schemas.microsoft.com/office/word",
    val: 15,
  };
  return wordPart("settings", [
    w("zoom", { percent: 100 }),
    val("defaultTabStop", 420),
    w("evenAndOddHeaders"),
    val("characterSpacingControl", "compressPunctuation"),
    w("compat", {}, w("compatSetting", compatibility)),
    w("themeFontLang", { val: "en-US", eastAsia: "zh-CN" }),
  ]);
}
