/** What a cell says, without what only its look adds: width of characters, spaces, line breaks. */
export function plainText(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/g, "");
}

/** Marks by which clerks say "nothing here": "/", "-", "—", "无". */
export function saysNothing(plain: string): boolean {
  return plain === "" || /^([-/\\—–－_·]+|无|N\/A)$/.test(plain);
}

/** What a cell says for people to read: on one line, without the spaces that only set Chinese characters apart. */
export function asWritten(text: string): string {
  const line = text
    .replace(/\u200b/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return line.replace(/(?<![!-~]) | (?![!-~])/g, "");
}
