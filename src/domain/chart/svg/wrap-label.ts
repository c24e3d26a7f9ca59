/** Width of a text in ems, roughly: Chinese characters are one em wide, digits and Latin letters little more than half. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += character.charCodeAt(0) > 0xff ? 1 : 0.58;
  return ems;
}

/** A label on as many lines as it needs; what goes beyond `mostLines` is cut, and the cut shown by …. */
export function wrapped(label: string, ems: number, mostLines: number): readonly string[] {
  const lines = [""];
  for (const piece of piecesOf(label.replace(/\s+/gu, " ").trim(), ems)) {
    const line = lines.at(-1) ?? "";
    if (line === "" || emsOf(line + piece) <= ems) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), cut(lines.slice(mostLines - 1).join(""), ems)];
}

/** Numbers and Latin words stay whole where the line is wide enough, and no closing mark begins a line. */
function piecesOf(label: string, ems: number): readonly string[] {
  const pieces = label.match(/[!-~]+[）》」”、，。]*|.[）》」”、，。]*/gu) ?? [];
  return pieces.flatMap((piece) => (emsOf(piece) <= ems ? [piece] : [...piece]));
}

function cut(text: string, ems: number): string {
  let kept = "";
  for (const piece of piecesOf(text, ems)) {
    if (emsOf(`${kept}${piece}…`) > ems) break;
    kept += piece;
  }
  return `${kept}…`;
}
