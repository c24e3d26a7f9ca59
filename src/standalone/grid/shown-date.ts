/** Serial 0 as the world counts it: Excel's 1900 system takes 1900 for a leap year, which matters before March of it only. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** 45123 → "2023-07-16"; with a time of day "2023-07-16 09:30". */
export function shownDate(serial: number, date1904: boolean): string {
  const minutes = Math.round(serial * 1440);
  const moment = new Date((date1904 ? epoch1904 : epoch1900) + minutes * 60_000);
  if (Number.isNaN(moment.getTime())) return String(serial);
  const text = moment.toISOString();
  return minutes % 1440 === 0 ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}
