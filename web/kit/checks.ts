/**
 * Checks on what somebody types: citizen service numbers and numbers. Pure.
 */

/** Weights of the Dutch 11-test. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

function passes(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return sum % 11 === 0 && /[1-9]/.test(digits);
}

/** Whether nine digits in the text (dots, spaces or dashes between them) may be a BSN. */
export function looksLikeBsn(text: string): boolean {
  const runs = text.match(/\d(?:[ .-]?\d)*/g) ?? [];
  return runs
    .map((run) => run.replace(/\D/g, ""))
    .some((digits) => digits.length === WEIGHTS.length && passes(digits));
}

/** What was read of a text: the number, or that it is none within its bounds. */
export type ReadNumber =
  { number: number; problem?: undefined } | { problem: true; number?: undefined };

/** A number as written in Dutch or English: {number}, {problem: true}, or null for nothing. */
export function readNumber(text: string, least: number, most: number): ReadNumber | null {
  const written = text.trim();
  if (!written) return null;
  const number = /^\d+([.,]\d+)?$/.test(written) ? Number(written.replace(",", ".")) : NaN;
  return number >= least && number <= most ? { number } : { problem: true };
}
