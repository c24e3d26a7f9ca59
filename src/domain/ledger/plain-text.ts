/** What a cell says, without what only its look adds: width of characters, spaces, line breaks. */
export function plainText(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u200b\ufeff]+/g, "");
}

/** Marks by which clerks say "nothing here": "/", "-", "—", "无". */
export function saysNothing(plain: string): boolean {
  return plain === "" || /^([-/\\—–－_·]+|无|N\/A)$/.test(plain);
}
