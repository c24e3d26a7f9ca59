/** Half up, as school and statistics do: 66.65 → 66.7. */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  // The nudge undoes what binary fractions lose: 1.005 is stored as 1.00499….
  return Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale;
}

/** A part of a whole in per cent. */
export const percentOf = (part: number, whole: number, decimals: number): number =>
  roundHalfUp((part / whole) * 100, decimals);

/** Whether a percentage is that of a part. 4998 of 5000 may be 99.9% as well as 100.0%, which would say that none is left. */
export function isPercentOf(stated: number, part: number, whole: number, decimals: number): boolean {
  const rounded = percentOf(part, whole, decimals);
  const short = rounded === 100 && part < whole;
  return stated === rounded || (short && stated === Number((100 - 10 ** -decimals).toFixed(decimals)));
}
