/** Characters of Chinese writing, between which a line break in the source stands for nothing. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

const blanks = " \t\n\r\f";
const breaks = "\n\r";

/**
 * The text of a line as a browser shows it: runs of blanks are one, none at its ends. No-break and wide spaces stay.
 * Gone through by hand: a run may be millions long, more than a pattern's memory of where it has been is made for.
 */
export function collapsed(source: string): string {
  let text = "";
  for (let at = 0; at < source.length;) {
    const start = at;
    const inBlanks = blanks.includes(source.charAt(at));
    let hasBreak = false;
    while (at < source.length && blanks.includes(source.charAt(at)) === inBlanks) {
      hasBreak ||= inBlanks && breaks.includes(source.charAt(at));
      at += 1;
    }
    if (!inBlanks) text += source.slice(start, at);
    else if (!(hasBreak && wide.test(source[start - 1] ?? "") && wide.test(source[at] ?? ""))) text += " ";
  }
  return text.replace(/^ | $/g, "");
}
