/** Working days of 2023 by the State Council's holiday notice: days off, and weekend days worked instead. */
const daysOff = [
  ["2023-01-01", "2023-01-02"],
  ["2023-01-21", "2023-01-27"],
  ["2023-04-05", "2023-04-05"],
  ["2023-04-29", "2023-05-03"],
  ["2023-06-22", "2023-06-24"],
  ["2023-09-29", "2023-10-06"],
] as const;

const workedInstead = new Set([
  "2023-01-28",
  "2023-01-29",
  "2023-04-23",
  "2023-05-06",
  "2023-06-25",
  "2023-10-07",
  "2023-10-08",
]);

/** Every working day of 2023, ascending, as "2023-01-03". */
export const workingDays2023: readonly string[] = Array.from({ length: 365 }, (_, i) =>
  new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10),
).filter(isWorkingDay);

function isWorkingDay(iso: string): boolean {
  if (workedInstead.has(iso)) return true;
  if (daysOff.some(([first, last]) => first <= iso && iso <= last)) return false;
  const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The working days of a month, 1 to 12. */
export function workingDaysOf(month: number): readonly string[] {
  const start = `2023-${String(month).padStart(2, "0")}`;
  return workingDays2023.filter((iso) => iso.startsWith(start));
}

/** The n-th of `count` dates spread evenly over the given days; n counts from 0. */
export function spreadOver(days: readonly string[], n: number, count: number): string {
  const chosen = days[Math.floor(((n + 0.5) * days.length) / count)];
  if (chosen === undefined) throw new RangeError(`date ${n} of ${count}`);
  return chosen;
}

/** The n-th working day after a day of 2023. */
export function workingDaysAfter(iso: string, n: number): string {
  const chosen = workingDays2023.filter((later) => later > iso)[n - 1];
  if (chosen === undefined) throw new RangeError(`${n} working days after ${iso}`);
  return chosen;
}
