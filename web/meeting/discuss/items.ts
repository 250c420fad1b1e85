/**
 * The findings as the list shows them, and what is decided about them by now.
 */
import { now } from "../../draw/context.ts";
import { allWithin, as, byId, carried, seek } from "../../kit/find.ts";
import * as decisions from "../../model/acts/decisions.ts";
import type { Decision } from "../../model/schema.ts";

/** The place of the list; null = the page has none. */
export function list(): HTMLElement | null {
  return seek("discuss-contents");
}

/** The findings of the list, in its order. */
export function items(): HTMLElement[] {
  const host = list();
  return host ? allWithin(host, "[data-finding]") : [];
}

/** The key of the finding of an item. */
export function keyOf(item: HTMLElement): string {
  return carried(item, "finding");
}

export function itemOf(key: string): HTMLElement | undefined {
  return items().find((item) => keyOf(item) === key);
}

/** The newest decision by key of its finding, up to the chosen day. */
export function newest(): Map<string, Decision> {
  const { document, iso } = now();
  return decisions.newest(document, iso);
}

/** What is decided about a finding, or null. */
export function standing(key: string): Decision | null {
  return newest().get(key) ?? null;
}

/** Keys of the findings to talk about, in the order of the list. */
export function openKeys(): string[] {
  const decided = newest();
  return items()
    .map(keyOf)
    .filter((key) => !decided.has(key));
}

/** A finding, and where it stands (or stood last) among the open ones. */
export interface Place {
  readonly key: string;
  readonly at: number;
}

/** The finding `step` places on, from first to last and round again; null = there is no other. */
export function neighbour({ key, at }: Place, step: number): string | null {
  const keys = openKeys();
  const there = keys.indexOf(key);
  if (!keys.some((other) => other !== key)) return null;
  const from = there >= 0 ? there : Math.min(at, keys.length) - (step > 0 ? 1 : 0);
  return keys[(from + step + keys.length) % keys.length] ?? null;
}

/** Puts the focus on a finding of the list, on what it is folded in, or else on the tab. */
export function focusOn(item: HTMLElement | undefined): void {
  const folded = item?.closest("details:not([open])");
  const there = folded ? folded.querySelector("summary") : item?.querySelector("button");
  (as(there, HTMLElement) ?? byId("tab-discuss")).focus();
}
