/**
 * What one tie is, in words that the server sent.
 */
import { dateText, fill, listText, plain, sentence, type Lang } from "../kit/words.ts";
import type { DrawnFamily } from "./drawn.ts";
import type { Code } from "./schema.ts";
import type { TieOnDay } from "./day.ts";

type Named = "help" | "life_domain" | "tie_status" | "strength" | "stress" | "flow";

/** The words of a tie: texts, and the words of codes by vocabulary. */
export type TieWords = { readonly [V in Named]: Readonly<Record<Code<V>, string>> } & {
  readonly lang: Lang;
  readonly for: string;
  readonly since: string;
  readonly until: string;
  readonly "whole-family": string;
  readonly "strength-label": string;
};

function forWhom(tie: TieOnDay, family: DrawnFamily, words: TieWords): string {
  if (!tie.members.length) return words["whole-family"];
  const names = tie.members.map((i) => plain(family.members[i]?.name ?? ""));
  return fill(words.for, { name: listText(names, words.lang) });
}

function sinceText(tie: TieOnDay, words: TieWords): string {
  const since = tie.start && fill(words.since, { date: dateText(tie.start, words.lang) });
  const until = tie.end && fill(words.until, { date: dateText(tie.end, words.lang) });
  return [since, until].filter(Boolean).join(" ");
}

/** What one tie is on the day, part by part: help, domains, for whom, channels, status, since. */
function tieParts(tie: TieOnDay, family: DrawnFamily, words: TieWords): string[] {
  // Commas, not "and": many of these labels hold an "and" of their own.
  const parts = [
    tie.help.map((code) => words.help[code]).join(", "),
    tie.domains.map((code) => words.life_domain[code]).join(", "),
    forWhom(tie, family, words),
    tie.status !== "actual" && words.tie_status[tie.status],
    tie.strength && fill(words["strength-label"], { name: words.strength[tie.strength] }),
    tie.stress && words.stress[tie.stress],
    tie.flow && words.flow[tie.flow],
    sinceText(tie, words),
  ];
  return parts.filter((part) => typeof part === "string").filter((part) => part !== "");
}

export function tieText(tie: TieOnDay, family: DrawnFamily, words: TieWords): string {
  return tieParts(tie, family, words)
    .map((part, i) => (i ? part : sentence(part)))
    .join(" · ");
}
