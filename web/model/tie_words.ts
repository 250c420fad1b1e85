// @ts-nocheck
/**
 * What one tie is, in words that the server sent.
 */
import { dateText, fill, plain, sentence } from "../kit/words.ts";

function listText(items, lang) {
  return new Intl.ListFormat(lang, { type: "conjunction" }).format(items);
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

export function tieText(tie, family, words) {
  return tieParts(tie, family, words)
    .map((part, i) => (i ? part : sentence(part)))
    .join(" · ");
}
