// @ts-nocheck
/**
 * Days as whole numbers, days since 1 January 1970, and as they are written. Pure.
 */

/** ms of a day. */
export const DAY = 86400000;

/** First day of a written date: "2024", "2024-03" or "2024-03-15". */
export function firstDay(written) {
  const [year, month = 1, day = 1] = written.split("-").map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** Last day of a written date. */
export function lastDay(written) {
  const [year, month, day] = written.split("-").map(Number);
  if (day) return firstDay(written);
  return (month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)) / DAY - 1;
}

/** A day as written: "2024-03-15". */
export function writtenDay(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
