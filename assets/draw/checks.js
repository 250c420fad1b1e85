/**
 * Checks on what somebody types: citizen service numbers and numbers. Pure.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  /** Weights of the Dutch 11-test. */
  const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

  function passes(digits) {
    const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
    return sum % 11 === 0 && /[1-9]/.test(digits);
  }

  /** Whether nine digits in the text (dots, spaces or dashes between them) may be a BSN. */
  function looksLikeBsn(text) {
    const runs = text.match(/\d(?:[ .-]?\d)*/g) || [];
    return runs
      .map((run) => run.replace(/\D/g, ""))
      .some((digits) => digits.length === WEIGHTS.length && passes(digits));
  }

  /** A number as written in Dutch or English: {number}, {problem: true}, or null for nothing. */
  function readNumber(text, least, most) {
    const written = text.trim();
    if (!written) return null;
    const number = /^\d+([.,]\d+)?$/.test(written) ? Number(written.replace(",", ".")) : NaN;
    return number >= least && number <= most ? { number } : { problem: true };
  }

  Object.assign(draw, { looksLikeBsn, readNumber });
})(globalThis);
