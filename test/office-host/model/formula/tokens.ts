export interface Token {
  readonly kind: "number" | "string" | "error" | "reference" | "name" | "operator" | "end";
  readonly text: string;
}

const sheetPrefix = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const rows = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;

const forms: readonly (readonly [Token["kind"], RegExp])[] = [
  ["string", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/uy],
  ["reference", new RegExp(`${sheetPrefix}(?:${cell}(?::${cell})?|${columns}|${rows})(?![\\p{L}\\p{N}_(.])`, "uy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ["name", /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>(),%]/uy],
];

/** Undefined for a formula with something in it that this host cannot read. `formula` is without "=". */
export function tokensOf(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    if (/\s/u.test(formula.charAt(at))) {
      at++;
      continue;
    }
    const token = tokenAt(formula, at);
    if (token === undefined) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return [...tokens, { kind: "end", text: "" }];
}

function tokenAt(formula: string, at: number): Token | undefined {
  for (const [kind, form] of forms) {
    form.lastIndex = at;
    const text = form.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
}
