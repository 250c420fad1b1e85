/**
 * The words of drawing, as the page brought them along: texts, codes and how forms ask for fields.
 */
import { dateText as written, fill, type Facts, type Lang } from "../kit/words.ts";
import type { Code, Vocabulary, WrittenDate } from "../model/schema.ts";

/** Texts by key, and beside them the word for every code and the question for every field. */
export interface Words {
  readonly lang?: Lang;
  readonly codes?: Readonly<Record<Vocabulary, Readonly<Record<string, string>>>>;
  readonly fields?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly [key: string]: unknown;
}

let words: Words = {};

function known<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`no words for ${what}`);
  return found;
}

/** Takes words of the page, besides those it has. */
export function speak(given: Words): void {
  words = { ...words, ...given };
}

/** Whether the page has brought its words. */
export function spoken(): boolean {
  return words.lang !== undefined;
}

export function language(): Lang {
  return known(words.lang, "the language");
}

/** A text by its key (of drawing without "draw-"), with its facts filled in. */
export function text(key: string, facts: Facts = {}): string {
  const said = words[key];
  if (typeof said !== "string") throw new Error(`no text ${key}`);
  return fill(said, facts);
}

/** The word for a code, as it stands in the middle of a sentence. */
export function label<V extends Vocabulary>(vocabulary: V, code: Code<V>): string {
  return known(words.codes?.[vocabulary][code], `${vocabulary} ${code}`);
}

/** How a form asks for a field of the records of a list, or of the family. */
export function question(list: string, field: string): string {
  return known(words.fields?.[list]?.[field], `${list}.${field}`);
}

/** A written date in words. */
export function dateText(date: WrittenDate): string {
  return written(date, language());
}
