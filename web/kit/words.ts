// @ts-nocheck
/**
 * Sentences put together in the browser from the words that the server sent.
 */
import { DAY, firstDay, writtenDay } from "./days.ts";

const LOCALES = { nl: "nl-NL", en: "en-GB" };
const FORMATS = {
  10: { day: "numeric", month: "long", year: "numeric" },
  7: { month: "long", year: "numeric" },
  4: { year: "numeric" },
};

/** A text with its facts: fill("Sinds {day}", {day: "maart 2024"}). */
export function fill(text, facts) {
  return text.replace(/\{(\w+)\}/g, (_, name) => facts[name]);
}

/** A written date in words, as exact as it was said. */
export function dateText(date, lang) {
  const options = { ...FORMATS[date.length], timeZone: "UTC" };
  return new Intl.DateTimeFormat(LOCALES[lang], options).format(firstDay(date) * DAY);
}

/** A day (days since 1970) in words. */
export function dayText(day, lang) {
  return dateText(writtenDay(day), lang);
}

/** First letter large; for words that stand on their own. */
export function sentence(text) {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase() + rest.join("");
}

/** A name without the soft hyphens that only serve the drawing. */
export function plain(name) {
  return name.replaceAll("\u00AD", "");
}
