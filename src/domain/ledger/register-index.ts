import { plainText } from "./plain-text";

/** Finds register numbers again. Widths and spaces do not tell two numbers apart. */
export interface RegisterIndex {
  /** Notes the number of the next position, from 0; gives the position that has the same number already, or -1. */
  add(number: string): number;
  /** Passes over a position without a number. */
  skip(): void;
}

/**
 * A register kept in order needs no index: as long as each number follows the last, none can come twice. Only when one
 * does not are all that went before put into a hash table; `numberAt` gives them back by position ("" where none is).
 * Over typed arrays, because a Set of as many strings costs several times what counting the rows does.
 */
export function registerIndex(capacity: number, numberAt: (position: number) => string): RegisterIndex {
  let table: HashTable | undefined;
  let next = 0;
  let last = "";
  let bound = "";

  /**
   * Whether a number follows the last: longer, or as long and greater as text; and in the usual characters, so that no
   * other spelling of it can have come before.
   */
  function follows(number: string): boolean {
    const longer = number.length > last.length;
    if (!longer && (number.length < last.length || number <= last)) return false;
    if (usual(number) !== number) return false;
    bound = `${number.slice(0, Math.max(0, number.length - tail))}:`;
    return true;
  }

  function addToTable(number: string, position: number): number {
    if (table === undefined) {
      table = hashTable(capacity, numberAt);
      for (let earlier = 0; earlier < position; earlier += 1) {
        const before = numberAt(earlier);
        if (before !== "") table(before, earlier);
      }
    }
    return table(number, position);
  }

  return {
    add(number) {
      const position = next;
      next += 1;
      if (table !== undefined) return addToTable(number, position);
      // Between a text and its first characters with ":" added, which comes right after 9, lie only texts that begin
      // with the same characters: two comparisons tell that nearly all of the number is as it was.
      const length = number.length;
      const inStep =
        length === last.length &&
        isFigure(number.charCodeAt(length - 1)) &&
        isFigure(number.charCodeAt(length - 2)) &&
        number > last &&
        number < bound;
      if (!inStep && !follows(number)) return addToTable(number, position);
      last = number;
      return -1;
    },
    skip() {
      next += 1;
    },
  };
}

/** The characters at the end of a number that are looked at one by one. */
const tail = 2;

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

type HashTable = (number: string, position: number) => number;

/** Numbers that follow one another lie side by side in the table, which spares the memory most of its work. */
function hashTable(capacity: number, numberAt: (position: number) => string): HashTable {
  let size = 16;
  while (size < capacity * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size);
  const checks = new Int32Array(capacity);
  return (written, position) => {
    const number = usual(written);
    let mix = 0x811c9dc5;
    let figures = 0;
    for (let index = 0; index < number.length; index += 1) {
      const code = number.charCodeAt(index);
      if (isFigure(code)) {
        figures = (figures * 10 + code - 0x30) | 0;
      } else {
        mix = Math.imul(mix ^ figures ^ (code << 8), 0x01000193);
        figures = 0;
      }
    }
    const check = Math.imul(mix ^ number.length, 0x5bd1e995) ^ figures;
    // Numbers that meet jump apart: a run that starts inside another would else step through all of it.
    const jump = Math.imul(check, 0x9e3779b1) | 1;
    let slot = (mix + figures) & mask;
    for (let taken = slots[slot] ?? 0; taken !== 0; taken = slots[slot] ?? 0) {
      if (checks[taken - 1] === check && usual(numberAt(taken - 1)) === number) return taken - 1;
      slot = (slot + jump) & mask;
    }
    slots[slot] = position + 1;
    checks[position] = check;
    return -1;
  };
}

/** The number in one spelling, whatever the width of its characters and brackets. */
function usual(number: string): string {
  for (let index = 0; index < number.length; index += 1) {
    if (isUnusual(number.charCodeAt(index))) {
      return plainText(number)
        .replace(/[[【(]/g, "〔")
        .replace(/[\]】)]/g, "〕");
    }
  }
  return number;
}

/** No-break space, ideographic space, 【, 】, zero-width space. */
const odd: ReadonlySet<number> = new Set([0xa0, 0x3000, 0x3010, 0x3011, 0x200b]);

/** Whether a character may stand for another in a number: of full width, a space, a bracket but 〔 and 〕. */
function isUnusual(code: number): boolean {
  if (code === 0x2d || (code >= 0x30 && code <= 0x5a)) return false;
  return code <= 0x29 || code > 0xfeff || code === 0x5b || code === 0x5d || odd.has(code);
}
