/** The present minute by the clock of this computer: 2024-01-18 10:22. */
export function presentMinute(now = new Date()): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
