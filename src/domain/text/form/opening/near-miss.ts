/** A slip of the pen: one character too few or too many, or two in each other's place. Another word is no slip. */
export function isSlip(written: string, meant: string): boolean {
  if (written === meant || Math.abs(written.length - meant.length) > 1) return false;
  const [from, to] = differing(written, meant);
  if (written.length > meant.length) return written.slice(from + 1) === meant.slice(from);
  if (written.length < meant.length) return written.slice(from) === meant.slice(from + 1);
  return to - from === 1 && written[from] === meant[to] && written[to] === meant[from];
}

/** Where two texts begin to differ, and where texts of one length end to. */
function differing(one: string, other: string): readonly [number, number] {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let to = one.length - 1;
  while (to > from && one[to] === other[to]) to -= 1;
  return [from, to];
}
