/** Half up, as school and statistics do: 66.65 → 66.7. */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  // The nudge undoes what binary fractions lose: 1.005 is stored as 1.00499….
  return Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale;
}
