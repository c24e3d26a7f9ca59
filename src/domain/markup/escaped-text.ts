/** What XML has no place for: control characters, halves of surrogate pairs that stand alone, U+FFFE and U+FFFF. */
const unprintable =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without the characters that no file of markup can hold: Word, web page, picture. */
function printableText(text: string): string {
  return text.replace(unprintable, "");
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in XML and HTML, between tags and in attributes. */
export function escapedText(text: string): string {
  return printableText(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
