import { parseArgs } from "node:util";

export interface FillArguments {
  readonly command: "fill";
  readonly input: string;
  readonly out: string;
  readonly json: boolean;
  readonly year?: number;
  readonly organ?: string;
  readonly lastYear?: string;
  /** Where the Word and the web version go. */
  readonly docx?: string;
  readonly html?: string;
}

export interface CheckArguments {
  readonly command: "check";
  readonly input: string;
  readonly json: boolean;
  readonly lastYear?: string;
}

export type Arguments = FillArguments | CheckArguments | { readonly command: "help" };

/** What is wrong with the words of the call. */
export type ArgumentProblem =
  | { readonly code: "unknown-command"; readonly name: string }
  | { readonly code: "unknown-option"; readonly name: string }
  | { readonly code: "missing-value"; readonly option: string }
  | { readonly code: "missing-input" }
  | { readonly code: "missing-out" }
  | { readonly code: "too-many-inputs"; readonly name: string }
  | { readonly code: "not-a-year"; readonly text: string };

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;

const options = {
  fill: { out: text, year: text, organ: text, "last-year": text, docx: text, html: text, json: flag, help: flag },
  check: { "last-year": text, json: flag, help: flag },
} as const;

/** Reads the words after `nianbao`. Options may stand before or behind the file. */
export function parseArguments(words: readonly string[]): Arguments | ArgumentProblem {
  const [command, ...rest] = words;
  if (command === undefined || command === "help" || command === "--help" || command === "-h")
    return { command: "help" };
  if (command !== "fill" && command !== "check") return { code: "unknown-command", name: command };
  const known = options[command];
  const { tokens } = parseArgs({
    args: [...rest],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const inputs: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") inputs.push(token.value);
    if (token.kind !== "option") continue;
    const option = (known as Readonly<Record<string, { readonly type: string }>>)[token.name];
    if (option === undefined) return { code: "unknown-option", name: token.rawName };
    if (option.type === "string" && (token.value === undefined || token.value === "")) {
      return { code: "missing-value", option: token.rawName };
    }
    values.set(token.name, token.value ?? "");
  }
  if (values.has("help")) return { command: "help" };
  const [input, extra] = inputs;
  if (input === undefined) return { code: "missing-input" };
  if (extra !== undefined) return { code: "too-many-inputs", name: extra };
  const lastYear = values.get("last-year");
  const base = { input, json: values.has("json"), ...(lastYear === undefined ? {} : { lastYear }) };
  return command === "check" ? { command, ...base } : fillArguments(base, values);
}

function fillArguments(
  base: Omit<CheckArguments, "command">,
  values: ReadonlyMap<string, string>,
): FillArguments | ArgumentProblem {
  const out = values.get("out");
  if (out === undefined) return { code: "missing-out" };
  const year = values.get("year");
  if (year !== undefined && !/^20\d\d$/u.test(year)) return { code: "not-a-year", text: year };
  const organ = values.get("organ")?.trim();
  const docx = values.get("docx");
  const html = values.get("html");
  return {
    command: "fill",
    ...base,
    out,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(docx === undefined ? {} : { docx }),
    ...(html === undefined ? {} : { html }),
    ...(organ === undefined || organ === "" ? {} : { organ }),
  };
}
