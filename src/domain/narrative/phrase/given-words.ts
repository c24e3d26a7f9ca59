const wide: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "!": "！", "?": "？" };

/**
 * Words of the office's ledgers and statements as they go into a Chinese sentence: marks next to Chinese characters are
 * full-width (GB/T 15834—2011), and no blanks stand between characters. The words themselves stay.
 */
export function given(words: string): string {
  if (!/\p{Script=Han}/u.test(words)) return words.trim();
  return words
    .trim()
    .replace(/(?<=[\p{Script=Han}，。；：、])\s+(?=[\p{Script=Han}“《（])/gu, "")
    .replace(/(?<=[\p{Script=Han}》”）)])[,;:!?]|[,;:!?](?=[\p{Script=Han}《“（(])/gu, (mark) => wide[mark] ?? mark)
    .replace(/\(([^()]*)\)/gu, "（$1）")
    .replace(/"([^"]*)"/gu, "“$1”");
}

/** A sentence of the office's own, closed by a full stop. */
export function sentence(words: string): string {
  const open = given(words).replace(/[。；，、;,.]+$/u, "");
  return /[！？]$/u.test(open) ? open : `${open}。`;
}

/** The name of something in quotation marks; those inside become single ones. One in “” or 《》 has its marks already. */
export function inQuotes(name: string): string {
  const words = given(name);
  return /^(?:《[^《》]*》|“[^“”]*”)$/u.test(words) ? words : `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
