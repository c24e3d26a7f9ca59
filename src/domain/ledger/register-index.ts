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
  const order = ascendingOrder();
  let table: HashTable | undefined;
  let next = 0;
  return {
    add(number) {
      const position = next;
      next += 1;
      if (table === undefined) {
        if (order(number)) return -1;
        table = hashTable(capacity, numberAt);
        for (let earlier = 0; earlier < position; earlier += 1) {
          const before = numberAt(earlier);
          if (before !== "") table(before, earlier);
        }
      }
      return table(number, position);
    },
    skip() {
      next += 1;
    },
  };
}

/** How many characters at the end of a number are looked at one by one. */
const tail = 3;

/**
 * Says of one number after the other whether it follows the last: greater as text, of the same length, in the usual
 * characters, so that no other spelling of it can have come before. Between a text and its first characters with ":"
 * added, which is the character after 9, lie only texts that begin with the same characters: two comparisons tell that.
 */
function ascendingOrder(): (number: string) => boolean {
  let last = "";
  let bound = "";
  return (number) => {
    const length = number.length;
    if (length === last.length && number > last && number < bound && hasFigures(number, length - tail)) {
      last = number;
      return true;
    }
    if (
      (last !== "" && (length < last.length || (length === last.length && number <= last))) ||
      usual(number) !== number
    ) {
      return false;
    }
    // A longer number may follow: 2023-9, 2023-10. All after it are as long or longer.
    last = number;
    bound = `${number.slice(0, Math.max(0, length - tail))}:`;
    return true;
  };
}

function hasFigures(number: string, from: number): boolean {
  for (let index = from; index < number.length; index += 1) {
    const code = number.charCodeAt(index);
    if (!(code >= 0x30 && code <= 0x39)) return false;
  }
  return from >= 0;
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
      if (code >= 0x30 && code <= 0x39) {
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
