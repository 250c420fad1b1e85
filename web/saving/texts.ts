// @ts-nocheck
/**
 * The words of saving: texts, field names and codes, as the page brought them along.
 */
import { tell } from "../kit/events.ts";
import { dateText as flowerDateText, fill } from "../kit/words.ts";

let words = null;

/** A text with its facts, or nothing while the page has no words yet. */
export function say(key, facts = {}) {
  return words ? fill(words.texts[key], facts) : "";
}

/** The word for a code of a vocabulary. */
export function codeText(vocabulary, code) {
  return words.codes[vocabulary][code];
}

export function fieldText(field) {
  return words.texts[`field-${field}`];
}

export function joined(items) {
  return new Intl.ListFormat(words.lang, { type: "conjunction" }).format(items);
}

export function dateText(written) {
  return flowerDateText(written, words.lang);
}

export function numberText(value) {
  return new Intl.NumberFormat(words.lang, { maximumFractionDigits: 2 }).format(value);
}

/** The clientside callback of the page: brings the words, which are then there for good. */
export function prepare(given) {
  words = given;
  tell("words");
  return true;
}

export const hasWords = () => words !== null;
