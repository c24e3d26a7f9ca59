import { fieldsOf, ledgerFields } from "./fields";
import { plainText } from "./plain-text";
import type { LedgerKind } from "./result";

/** What a header word says: the field it names in a kind of ledger, and how well. */
export interface WordSense {
  readonly kind: LedgerKind;
  readonly field: string;
  /** 0 is the field's best word. */
  readonly rank: number;
  readonly telling: boolean;
  readonly common: boolean;
}

export const ledgerKinds = Object.keys(ledgerFields) as readonly LedgerKind[];

const senses: ReadonlyMap<string, readonly WordSense[]> = collectSenses();

function collectSenses(): Map<string, WordSense[]> {
  const found = new Map<string, WordSense[]>();
  for (const kind of ledgerKinds) {
    for (const [key, field] of fieldsOf(kind)) {
      const telling = field.telling ?? [];
      [...telling, ...field.words].forEach((word, rank) => {
        const sense = { kind, field: key, rank, telling: rank < telling.length, common: field.common === true };
        found.set(word, [...(found.get(word) ?? []), sense]);
      });
    }
  }
  return found;
}

/**
 * What a column's header says. `path` runs from the topmost head over the column to its own: two heads are read
 * together first (申请人 over 类型 is 申请人类型), then the column's own alone.
 */
export function sensesOf(path: readonly string[]): readonly WordSense[] {
  const own = path.at(-1);
  if (own === undefined) return [];
  const over = path.at(-2);
  const heads = over === undefined ? [] : [over, over.replace(/(情况|信息|基本情况|基本信息)$/, ""), over.slice(0, 2)];
  for (const form of [...heads.flatMap((head) => formsOf(`${head}${own}`)), ...formsOf(own)]) {
    const meant = senses.get(form);
    if (meant !== undefined) return meant;
  }
  return [];
}

/** The spellings under which a header is looked up: without its brackets, with what they hold, each of 甲/乙. */
export function formsOf(header: string): readonly string[] {
  const plain = plainText(header)
    .toUpperCase()
    .replace(/^(\d{1,2}[.、)]|[*★●※])/, "");
  const bare = (text: string): string => text.replace(/[()[\]【】〔〕:*#_.\-—"“”]/g, "");
  const whole = [bare(plain.replace(/[([【〔].*?[)\]】〕]/g, "")), bare(plain)].map((form) =>
    form.replace(/[/、]/g, ""),
  );
  const parts = bare(plain.replace(/[([【〔].*?[)\]】〕]/g, "")).split(/[/、或及和]/);
  return [...whole, ...parts].filter((form) => form !== "");
}
