/**
 * Texts of the meeting: those of the page, and those that each part brings along (`data-words`).
 */
import { carried } from "../kit/find.ts";
import { fill, textOf, type Facts, type Lang, type Texts } from "../kit/words.ts";

let words: Texts = {};

/** Takes the texts of the page over. */
export function takeWords(texts: Texts): void {
  words = texts;
}

/** A text of the page by its key without "meeting-", with its gaps filled in. */
export function say(key: string, facts: Facts = {}): string {
  return fill(words[key] ?? "", facts);
}

const read = new WeakMap<HTMLElement, { readonly written: string; readonly words: unknown }>();

/** All that a frame brings along as words; read once for as long as they are the same. */
export function wordsIn(frame: HTMLElement): unknown {
  const written = carried(frame, "words");
  const before = read.get(frame);
  if (before?.written === written) return before.words;
  const found: unknown = JSON.parse(written);
  read.set(frame, { written, words: found });
  return found;
}

/** The texts of a frame, by key. */
export function textsOf(frame: HTMLElement): Texts {
  return wordsIn(frame) as Texts;
}

/** Texts under keys that begin with a prefix, as the fields of drawing ask for them. */
export function prefixed(prefix: string, texts: Texts): Texts {
  const keyed = Object.entries(texts).map(([key, said]) => [`${prefix}${key}`, said] as const);
  return Object.fromEntries(keyed);
}

/** The language of a frame: the server writes one of ours. */
export function langOf(frame: HTMLElement): Lang {
  return frame.lang as Lang;
}

type Say = (key: string, facts?: Facts) => string;

/** Gives what says the texts of a frame by their keys, with their gaps filled in. */
export function sayer(frame: () => HTMLElement): Say {
  return (key, facts = {}) => fill(textOf(textsOf(frame()), key), facts);
}
