import { plainText } from "./plain-text";

/** Finds register numbers again. Widths and spaces do not tell two numbers apart. */
export interface RegisterIndex {
  /** Notes a number at a position; gives the position that has it already, or -1. */
  add(number: string, position: number): number;
}

/**
 * A hash table over typed arrays: a Set of as many strings costs several times what counting the rows does.
 * `capacity` is the most numbers that will be added.
 */
export function registerIndex(capacity: number): RegisterIndex {
  let size = 16;
  while (size < capacity * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  const hashes = new Int32Array(size);
  const numbers: string[] = [];
  const positions = new Int32Array(capacity);

  return {
    add(written, position) {
      let number = written;
      let hash = hashOf(number);
      if (hash === unusual) {
        number = plainText(written)
          .replace(/[〔［【(]/g, "[")
          .replace(/[〕］】)]/g, "]");
        hash = hashOf(number);
        if (hash === unusual) hash = 0;
      }
      let slot = hash & mask;
      for (;;) {
        const entry = slots[slot] ?? -1;
        if (entry === -1) break;
        if (hashes[slot] === hash && numbers[entry] === number) return positions[entry] ?? -1;
        slot = (slot + 1) & mask;
      }
      slots[slot] = numbers.length;
      hashes[slot] = hash;
      positions[numbers.length] = position;
      numbers.push(number);
      return -1;
    },
  };
}

const unusual = -1;

/** The hash of a number as written, or `unusual` where a character in it may be written in another way. */
function hashOf(number: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < number.length; index += 1) {
    const code = number.charCodeAt(index);
    if (code <= 0x20 || (code >= 0xff00 && code <= 0xffef) || code === 0x3000 || code === 0xa0 || code === 0x3014) {
      return unusual;
    }
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  hash ^= hash >>> 15;
  return hash === unusual ? 0 : hash;
}
