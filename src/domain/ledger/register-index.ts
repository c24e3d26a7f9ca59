import { plainText } from "./plain-text";

/** Finds register numbers again. Widths and spaces do not tell two numbers apart. */
export interface RegisterIndex {
  /** Notes a number at a position that has none yet; gives the position that has the same number already, or -1. */
  add(number: string, position: number): number;
}

/**
 * A hash table over typed arrays: a Set of as many strings costs several times what counting the rows does. Numbers
 * that follow one another lie side by side in it, as they do in a register, which spares the memory most of its work.
 * Positions run from 0 to below `capacity`; `numberAt` gives back the number that was added at one.
 */
export function registerIndex(capacity: number, numberAt: (position: number) => string): RegisterIndex {
  let size = 16;
  while (size < capacity * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size);
  const checks = new Int32Array(capacity);

  return {
    add(written, position) {
      let number = written;
      let spelt = false;
      let mix = seed;
      let figures = 0;
      for (let index = 0; index < number.length; index += 1) {
        const code = number.charCodeAt(index);
        if (code >= 0x30 && code <= 0x39) {
          figures = (figures * 10 + code - 0x30) | 0;
        } else if (!spelt && isUnusual(code)) {
          number = usual(written);
          spelt = true;
          [mix, figures, index] = [seed, 0, -1];
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
    },
  };
}

const seed = 0x811c9dc5;
/** No-break space, ideographic space, 【, 】, zero-width space. */
const odd: ReadonlySet<number> = new Set([0xa0, 0x3000, 0x3010, 0x3011, 0x200b]);

/** Whether a character may stand for another in a number: of full width, a space, a bracket but 〔 and 〕. */
function isUnusual(code: number): boolean {
  if (code === 0x2d || (code >= 0x41 && code <= 0x5a)) return false;
  return (
    code <= 0x20 || code > 0xfeff || code === 0x28 || code === 0x29 || code === 0x5b || code === 0x5d || odd.has(code)
  );
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
