/** Characters of Chinese writing, between which a line break in the source stands for nothing. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** The text of a line as a browser shows it: runs of blanks are one, none at its ends. No-break and wide spaces stay. */
export function collapsed(source: string): string {
  return source
    .replace(/[ \t\n\r\f]+/g, (run, at: number) => {
      const joins = /[\n\r]/.test(run) && wide.test(source[at - 1] ?? "") && wide.test(source[at + run.length] ?? "");
      return joins ? "" : " ";
    })
    .replace(/^ | $/g, "");
}
