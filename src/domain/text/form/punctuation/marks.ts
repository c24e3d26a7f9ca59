/** A mistake of punctuation that a pattern finds. Group 1, where there is one, is context before and is not quoted. */
export interface MarkPattern {
  readonly code: "half-width" | "doubled-mark" | "date-range" | "between-titles" | "comma-in-pair";
  readonly pattern: RegExp;
  /** The words as they should be; absent where that is not certain. */
  readonly right?: (words: string) => string;
}

const fullWidth: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  ".": "。",
  "(": "（",
  ")": "）",
};

const widened = (words: string) => words.replace(/[,;:!?]|\.$/gu, (mark) => fullWidth[mark] ?? mark);

const bracketed = (words: string) => `（${words.slice(1, -1).replace(/[()]/gu, (mark) => fullWidth[mark] ?? mark)}）`;

const date = "(?:\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}日)";
const dash = "\\s?(?:[—―─]{2}|-{2,3})\\s?";

export const marks: readonly MarkPattern[] = [
  {
    code: "date-range",
    pattern: new RegExp(`${date}${dash}${date}`, "gu"),
    right: (words) => words.replace(/\s?[—―─-]{2,3}\s?/u, "至"),
  },
  {
    code: "date-range",
    pattern: new RegExp(`(?<!\\d)20\\d\\d${dash}20\\d\\d年`, "gu"),
    right: (words) => words.replace(/\s?[—―─-]{2,3}\s?/u, "—"),
  },
  // Brackets with Chinese in them, one level inside; those of a number alone are a matter of levels.
  {
    code: "half-width",
    pattern: /[(（](?=[^()（）]{0,120}\p{Script=Han})(?:[^()（）]|[(（][^()（）]{0,60}[)）]){1,120}[)）]/gu,
    right: bracketed,
  },
  { code: "half-width", pattern: /([\p{Script=Han}》）”）])[,;](?=[\p{Script=Han}\d《（“])/gu, right: widened },
  { code: "half-width", pattern: /(\d|[\d%])[,;](?=\p{Script=Han})/gu, right: widened },
  { code: "half-width", pattern: /([\p{Script=Han}》）”])[:!?](?=[\p{Script=Han}《（“]|$)/gu, right: widened },
  {
    code: "half-width",
    pattern: /(?<!^\s*[一二三四五六七八九十]{1,3})(?<=[\p{Script=Han}》）”])\.(?=\p{Script=Han}|$)/gu,
    right: widened,
  },
  {
    code: "doubled-mark",
    pattern: /。{2,}|，{2,}|、{2,}|；{2,}|：{2,}|,{2,}|(?<!\.)\.\.(?!\.)/gu,
    right: (words) => words.charAt(0),
  },
  { code: "doubled-mark", pattern: /[，、；：][。；]|。[，、；：]|，[、：]|、[，：]|；[，、：]|：[，、]/gu },
  // Only in a list that ends with the second title: 根据《A》，《B》规定… goes on as a sentence.
  {
    code: "between-titles",
    pattern: /》[，、]《(?=[^《》]{1,120}》(?:[。；，、]|等|和|以及|及|$))/gu,
    right: () => "》《",
  },
  // 在甲，乙上下功夫: one phrase, unless the first part is closed by a word of place or time.
  {
    code: "comma-in-pair",
    pattern:
      /(?<=在)[^，。；、在于从]{2,20}(?<![中下后时前里内间上以来])，[^，。；、在于从以将]{2,20}上(?=加大力度|(?:持续|狠)?(?:下功夫|下足功夫|发力|用力)|求突破|求实效)/gu,
    right: (words) => words.replace("，", "、"),
  },
];
