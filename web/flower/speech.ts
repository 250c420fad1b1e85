/**
 * What the flower says to who cannot see it, and how it calls things.
 */
import { fill, plain, type Facts } from "../kit/words.ts";
import type { DrawnFamily } from "../model/drawn.ts";
import type { Key } from "./scene/attention.ts";
import type { FlowerWords } from "./scene/words.ts";
import * as flower from "./view.ts";

/** ms of quiet before a screen reader hears of something. */
const SETTLED = 400;

/** Lets a screen reader say something, once it is quiet; a function says it by then. */
export function announce(text: string | (() => string)): void {
  flower.soon("announce", SETTLED, () => {
    flower.part("live").textContent = typeof text === "string" ? text : text();
  });
}

type Said = { [K in keyof FlowerWords]: FlowerWords[K] extends string ? K : never };

/** Says the text with this key. */
export function say(key: Said[keyof Said], facts: Facts = {}): void {
  announce(fill(flower.shown().words[key], facts));
}

const LISTS = { petal: "parties", member: "members", marker: "spells", link: "links" } as const;

function kindAndId(key: Key): readonly [keyof typeof LISTS, string] | null {
  const [, kind, id] = /^(petal|member|marker|link):(.*)$/s.exec(key) ?? [];
  return kind && id !== undefined ? [kind as keyof typeof LISTS, id] : null;
}

/** Whether what has this key is in the family. */
export function isThere(key: Key): boolean {
  const found = kindAndId(key);
  if (!found) return false;
  const [kind, id] = found;
  return flower.shown().family[LISTS[kind]].some((record) => record.id === id);
}

function called(index: number, { parties }: DrawnFamily): string {
  return plain(parties[index]?.name ?? "");
}

function nameIn(family: DrawnFamily, kind: keyof typeof LISTS, id: string): string | undefined {
  const isIt = (record: { readonly id: string }) => record.id === id;
  if (kind === "link") {
    const link = family.links.find(isIt);
    return link && [link.a, link.b].map((index) => called(index, family)).join(" – ");
  }
  if (kind === "marker") {
    const spell = family.spells.find(isIt);
    return spell && called(spell.party, family);
  }
  const named = kind === "petal" ? family.parties.find(isIt) : family.members.find(isIt);
  return named && plain(named.name);
}

/** What a screen reader calls the thing with this key. */
export function nameOf(key: Key): string {
  const { family, words } = flower.shown();
  const found = kindAndId(key);
  return (found && nameIn(family, ...found)) ?? words.heart;
}
