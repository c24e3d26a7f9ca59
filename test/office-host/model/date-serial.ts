/** Days as numbers, in both date systems. */

const msPerDay = 86_400_000;
const daysTo1970 = 25_569;

/** Serial 0 of the 1904 system is serial 1462 of the 1900 system. */
export const shift1904 = 1462;

/** Excel's 1900 system has a 29 February 1900, serial 60, that never was. */
const phantomDay = 60;

/** Undefined for a day that no month has. */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = Math.round(date.getTime() / msPerDay) + daysTo1970;
  if (date1904) return days < shift1904 ? undefined : days - shift1904;
  if (days < 1) return undefined;
  return days <= phantomDay ? days - 1 : days;
}

export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Undefined for a negative number, which is no date. */
export function momentOf(serial: number, date1904: boolean): Moment | undefined {
  if (serial < 0) return undefined;
  const seconds = Math.round(serial * 86_400);
  const whole = Math.floor(seconds / 86_400);
  const days = date1904 ? whole + shift1904 : whole < phantomDay ? whole + 1 : whole;
  const rest = seconds - whole * 86_400;
  const time = { hour: Math.floor(rest / 3600), minute: Math.floor((rest % 3600) / 60), second: rest % 60 };
  if (!date1904 && whole === phantomDay) return { year: 1900, month: 2, day: 29, ...time };
  const date = new Date((days - daysTo1970) * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...time };
}
