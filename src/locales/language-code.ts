export type LanguageCode = "zh-CN" | "en-US";

/** Chinese, unless English is asked for: "en", "en-GB". */
export function languageCode(asked: string | null): LanguageCode {
  return asked?.toLowerCase().startsWith("en") === true ? "en-US" : "zh-CN";
}
