import { columnOf, lastColumn, lastRow } from "../area";
import type { Corner, Node } from "./syntax";
import { tokensOf, type Token } from "./tokens";

class Unreadable extends Error {}

/** Operators by how tightly they bind, loosest first. Signs bind tighter than all of them. */
const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

const parsed = new Map<string, Node | undefined>();

/** The tree of a formula, with or without "=" before it. Undefined if this host cannot read it. */
export function parseFormula(formula: string): Node | undefined {
  if (!parsed.has(formula)) parsed.set(formula, read(formula.replace(/^=/u, "")));
  return parsed.get(formula);
}

function read(formula: string): Node | undefined {
  const tokens = tokensOf(formula);
  if (tokens === undefined) return undefined;
  try {
    const reader = new Reader(tokens);
    const node = reader.binary(0);
    reader.take("");
    return node;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Reader {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  private get next(): Token {
    return this.tokens[this.at] ?? { kind: "end", text: "" };
  }

  private sees(text: string): boolean {
    return (this.next.kind === "operator" || this.next.kind === "end") && this.next.text === text;
  }

  take(text: string): void {
    if (!this.sees(text)) throw new Unreadable();
    this.at++;
  }

  binary(level: number): Node {
    const operators = levels[level];
    if (operators === undefined) return this.signed();
    let left = this.binary(level + 1);
    while (this.next.kind === "operator" && operators.includes(this.next.text)) {
      const operator = this.next.text;
      this.at++;
      left = { kind: "binary", operator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private signed(): Node {
    for (const sign of ["+", "-"] as const) {
      if (!this.sees(sign)) continue;
      this.at++;
      return { kind: "sign", sign, of: this.signed() };
    }
    let node = this.primary();
    while (this.sees("%")) {
      this.at++;
      node = { kind: "percent", of: node };
    }
    return node;
  }

  private primary(): Node {
    if (this.sees("(")) {
      this.at++;
      const inner = this.binary(0);
      this.take(")");
      return inner;
    }
    const { kind, text } = this.next;
    this.at++;
    if (kind === "number") return { kind: "literal", value: Number(text) };
    if (kind === "string") return { kind: "literal", value: text.slice(1, -1).replaceAll('""', '"') };
    if (kind === "error") return { kind: "error", error: text };
    if (kind === "reference") return reference(text);
    if (kind === "name") return this.named(text);
    throw new Unreadable();
  }

  private named(name: string): Node {
    if (this.sees("(")) return { kind: "call", name: name.toUpperCase(), inputs: this.inputs() };
    if (/^(?:TRUE|FALSE)$/iu.test(name)) return { kind: "literal", value: name.toUpperCase() === "TRUE" };
    return { kind: "name", name };
  }

  private inputs(): readonly Node[] {
    this.take("(");
    const inputs: Node[] = [];
    while (!this.sees(")")) {
      // An input left out counts as zero or empty text.
      inputs.push(this.sees(",") ? { kind: "literal", value: "" } : this.binary(0));
      if (!this.sees(")")) this.take(",");
    }
    this.take(")");
    return inputs;
  }
}

function reference(text: string): Node {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? undefined : text.slice(0, bang).replace(/^'|'$/gu, "").replaceAll("''", "'");
  const [first = "", second = first] = text.slice(bang + 1).split(":");
  return { kind: "reference", sheet, from: corner(first, 0, 0), to: corner(second, lastRow, lastColumn) };
}

/** A whole column has no row: the corner is the sheet's edge. */
function corner(text: string, edgeRow: number, edgeColumn: number): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/u.exec(text);
  const [, firstMark = "", letters = "", secondMark = "", digits = ""] = match ?? [];
  return {
    row: digits === "" ? edgeRow : Number(digits) - 1,
    column: letters === "" ? edgeColumn : columnOf(letters),
    rowFixed: digits === "" || (letters === "" ? firstMark : secondMark) === "$",
    columnFixed: letters === "" || firstMark === "$",
  };
}
