/**
 * Sentences put together in the browser from the words that the server sent.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const flower = (ecomap.flower = ecomap.flower || {});

  const DAY = 86400000;
  const LOCALES = { nl: "nl-NL", en: "en-GB" };
  const FORMATS = {
    10: { day: "numeric", month: "long", year: "numeric" },
    7: { month: "long", year: "numeric" },
    4: { year: "numeric" },
  };

  /** A text with its facts: fill("Sinds {day}", {day: "maart 2024"}). */
  function fill(text, facts) {
    return text.replace(/\{(\w+)\}/g, (_, name) => facts[name]);
  }

  /** A written date in words, as exact as it was said. */
  function dateText(date, lang) {
    const options = { ...FORMATS[date.length], timeZone: "UTC" };
    return new Intl.DateTimeFormat(LOCALES[lang], options).format(flower.firstDay(date) * DAY);
  }

  /** A day (days since 1970) in words. */
  function dayText(day, lang) {
    return dateText(flower.written(day), lang);
  }

  function listText(items, lang) {
    return new Intl.ListFormat(lang, { type: "conjunction" }).format(items);
  }

  /** First letter large; for words that stand on their own. */
  function sentence(text) {
    const [first = "", ...rest] = text;
    return first.toLocaleUpperCase() + rest.join("");
  }

  /** A name without the soft hyphens that only serve the drawing. */
  function plain(name) {
    return name.replaceAll("\u00AD", "");
  }

  function forWhom(tie, family, words) {
    if (!tie.members.length) return words["whole-family"];
    const names = tie.members.map((i) => plain(family.members[i].name));
    return fill(words.for, { name: listText(names, words.lang) });
  }

  function sinceText(tie, words) {
    const since = tie.start && fill(words.since, { date: dateText(tie.start, words.lang) });
    const until = tie.end && fill(words.until, { date: dateText(tie.end, words.lang) });
    return [since, until].filter(Boolean).join(" ");
  }

  /** What one tie is on the day, part by part: help, domains, for whom, channels, status, since. */
  function tieParts(tie, family, words) {
    const label = (group, code) => words[group][code];
    // Commas, not "and": many of these labels hold an "and" of their own.
    const labels = (group, codes) => codes.map((code) => label(group, code)).join(", ");
    return [
      labels("help", tie.help),
      labels("life_domain", tie.domains),
      forWhom(tie, family, words),
      tie.status !== "actual" && label("tie_status", tie.status),
      tie.strength && fill(words["strength-label"], { name: label("strength", tie.strength) }),
      tie.stress && label("stress", tie.stress),
      tie.flow && label("flow", tie.flow),
      sinceText(tie, words),
    ].filter(Boolean);
  }

  function tieText(tie, family, words) {
    return tieParts(tie, family, words)
      .map((part, i) => (i ? part : sentence(part)))
      .join(" · ");
  }

  Object.assign(flower, { fill, dateText, dayText, sentence, plain, tieText });
})(globalThis);
