/**
 * A calendar day as a whole number: days since 1899-12-30, as spreadsheets of the 1900 date system count.
 * No clock and no time zone is involved.
 */
export type Day = number;

/** Serials of the 1904 date system lie this much lower. */
export const shift1904 = 1462;

/** 1899-12-30 in the count used by the two conversions below, which begins at 0000-03-01. */
const origin = 719468 - 25569;

/** The day of a date; undefined when the calendar has no such date (2023-02-30). */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return countDays(year, month, date);
}

/** The date of a day. */
export function dateOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const days = day + origin;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

export function yearOf(day: Day): number {
  // From 1901 to 2099 every fourth year is a leap year.
  const days = day - 367;
  if (days < 0 || days >= 72_682) return dateOf(day).year;
  const fours = Math.floor(days / 1461);
  return 1901 + 4 * fours + Math.min(3, Math.floor((days - 1461 * fours) / 365));
}

/** 1 January. */
export function firstDayOf(year: number): Day {
  return countDays(year, 1, 1);
}

/** 31 December. */
export function lastDayOf(year: number): Day {
  return countDays(year, 12, 31);
}

/** The months, 1 to 12, of a year's days: at 0 that of 1 January. */
export function monthsByDay(year: number): Uint8Array {
  const first = firstDayOf(year);
  return Uint8Array.from({ length: lastDayOf(year) - first + 1 }, (_, index) => dateOf(first + index).month);
}

/** The same date some years later; 29 February becomes 28 February where it must. */
export function yearsLater(day: Day, years: number): Day {
  const { year, month, date } = dateOf(day);
  return countDays(year + years, month, Math.min(date, daysInMonth(year + years, month)));
}

/** 45052 → "2023-05-06". */
export function isoDate(day: Day): string {
  const { year, month, date } = dateOf(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Counts from March, so that the leap day comes last. */
function countDays(year: number, month: number, date: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - origin;
}
