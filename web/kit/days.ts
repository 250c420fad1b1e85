/**
 * Days as whole numbers, days since 1 January 1970, and as they are written. Pure.
 */

/** Days since 1 January 1970. */
export type Day = number;

/** ms of a day. */
export const DAY = 86400000;

/** Year, month and day as far as they are written. */
function numbers(written: string): [number, number?, number?] {
  const [year = NaN, month, day] = written.split("-").map(Number);
  return [year, month, day];
}

/** First day of a written date: "2024", "2024-03" or "2024-03-15". */
export function firstDay(written: string): Day {
  const [year, month = 1, day = 1] = numbers(written);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** Last day of a written date. */
export function lastDay(written: string): Day {
  const [year, month, day] = numbers(written);
  if (day) return firstDay(written);
  return (month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)) / DAY - 1;
}

/** A day as written: "2024-03-15". */
export function writtenDay(day: Day): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
