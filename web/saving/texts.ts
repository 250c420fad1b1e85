/**
 * The words of saving: texts, field names and codes, as the page brought them along.
 */
import * as kit from "../kit/words.ts";
import type { Code, Vocabulary } from "../model/schema.ts";
import { worded } from "./happenings.ts";

/** The words that the page brings: see `layouts/saving.py`. */
export interface Words {
  readonly lang: kit.Lang;
  readonly texts: kit.Texts;
  readonly codes: { readonly [V in Vocabulary]: Readonly<Record<Code<V>, string>> };
}

let words: Words | null = null;

function given(): Words {
  if (!words) throw new Error("the words of saving are not there yet");
  return words;
}

export const hasWords = (): boolean => words !== null;

/** A text with its facts, or nothing while the page has no words yet. */
export function say(key: string, facts: kit.Facts = {}): string {
  return words ? kit.fill(kit.textOf(words.texts, key), facts) : "";
}

/** The word for a code of a vocabulary. */
export function codeText(vocabulary: Vocabulary, code: string): string {
  return kit.textOf(given().codes[vocabulary], code);
}

/** The name of a field. */
export function fieldText(field: string): string {
  return kit.textOf(given().texts, `field-${field}`);
}

export function joined(items: readonly string[]): string {
  return kit.listText(items, given().lang);
}

export function dateText(written: string): string {
  return kit.dateText(written, given().lang);
}

export function numberText(value: number): string {
  return new Intl.NumberFormat(given().lang, { maximumFractionDigits: 2 }).format(value);
}

/** The clientside callback of the page: brings the words, which are then there for good. */
export function prepare(brought: Words): true {
  words = brought;
  worded.tell();
  return true;
}
