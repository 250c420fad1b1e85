/**
 * Sentences put together in the browser from the words that the server sent.
 */
import { DAY, firstDay, writtenDay, type Day } from "./days.ts";

/** A language of the app. */
export type Lang = "nl" | "en";

/** What stands in the gaps of a text, by name. */
export type Facts = Readonly<Record<string, string | number>>;

/** Texts by key, as the server sent them. */
export type Texts = Readonly<Record<string, string>>;

const LOCALES: Readonly<Record<Lang, string>> = { nl: "nl-NL", en: "en-GB" };

/** How a date is said, by how many letters of it are written. */
const FORMATS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  10: { day: "numeric", month: "long", year: "numeric" },
  7: { month: "long", year: "numeric" },
  4: { year: "numeric" },
};

/** A text with its facts: fill("Sinds {day}", {day: "maart 2024"}). */
export function fill(text: string, facts: Facts): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));
}

/** The text with this key; throws when the server sent none, which is a fault of ours. */
export function textOf(texts: Texts, key: string): string {
  const text = texts[key];
  if (text === undefined) throw new Error(`no text ${key}`);
  return text;
}

/** A written date in words, as exact as it was said. */
export function dateText(date: string, lang: Lang): string {
  const options = { ...FORMATS[date.length], timeZone: "UTC" };
  return new Intl.DateTimeFormat(LOCALES[lang], options).format(firstDay(date) * DAY);
}

/** A day in words. */
export function dayText(day: Day, lang: Lang): string {
  return dateText(writtenDay(day), lang);
}

/** Items in one phrase: "Els, Bram en Noor". */
export function listText(items: readonly string[], lang: Lang): string {
  return new Intl.ListFormat(lang, { type: "conjunction" }).format(items);
}

/** First letter large; for words that stand on their own. */
export function sentence(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase() + rest.join("");
}

/** A name without the soft hyphens that only serve the drawing. */
export function plain(name: string): string {
  return name.replaceAll("\u00AD", "");
}
