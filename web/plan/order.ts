/**
 * In which order the plan is read, and who a contact is most likely with. Pure.
 */
import { firstDay } from "../kit/days.ts";
import { spellsOn } from "../model/acts/heart.ts";
import * as acts from "../model/acts/records.ts";
import { activeOn, tiesOf } from "../model/acts/ties.ts";
import type { Lasting } from "../model/records.ts";
import { isFormal } from "../model/formal.ts";
import type { Contact, Family, Goal, Moment, Need, Party, WrittenDate } from "../model/schema.ts";
import type { Domain } from "./without.ts";

type Told = WrittenDate | null | undefined;

const first = (written: Told): number => (written ? firstDay(written) : -Infinity);

/** A copy, newest day first; records of one day stay in order, the last one told first. */
function newestFirst<R>(records: readonly R[], dayOf: (record: R) => Told): R[] {
  return [...records].reverse().sort((a, b) => first(dayOf(b)) - first(dayOf(a)) || 0);
}

/** What holds on the day and what is past. */
interface Through<R> {
  readonly now: R[];
  readonly past: R[];
}

/** What lasts: what holds on the day (or will) first, then what is past; each newest first. */
export function lastingFirst<R extends Lasting>(
  records: readonly R[],
  iso: WrittenDate
): Through<R> {
  const sorted = newestFirst(records, (r) => r.start);
  const holds = (r: R): boolean => activeOn(r, iso) || first(r.start) > first(iso);
  return { now: sorted.filter(holds), past: sorted.filter((r) => !holds(r)) };
}

/** The needs of a domain: those of the day first, the most serious first. */
export function needsOf(document: Family, domain: Domain, iso: WrittenDate): Need[] {
  const needs = acts.records(document, "needs").filter((n) => n.domain === domain);
  const { now, past } = lastingFirst(needs, iso);
  return [...now.sort((a, b) => (b.severity ?? 0) - (a.severity ?? 0)), ...past];
}

/** The goals: open ones, newest first, and closed ones, closed last first. */
export function goalsByState(document: Family): { readonly open: Goal[]; readonly closed: Goal[] } {
  const isOpen = (g: Goal): boolean => acts.valueOf("goals", g, "state") === "open";
  const goals = acts.records(document, "goals");
  return {
    open: newestFirst(goals.filter(isOpen), (g) => g.start),
    closed: newestFirst(
      goals.filter((g) => !isOpen(g)),
      (g) => g.closed_on
    ),
  };
}

/** Moments still to come after the day (the first one first) and those that were, newest first. */
export function momentsAround(
  document: Family,
  iso: WrittenDate
): { readonly coming: Moment[]; readonly been: Moment[] } {
  const sorted = newestFirst(acts.records(document, "moments"), (m) => m.date);
  const later = (m: Moment): boolean => first(m.date) > first(iso);
  return { coming: sorted.filter(later).reverse(), been: sorted.filter((m) => !later(m)) };
}

/** Contacts, newest first. */
export function contactsSorted(document: Family): Contact[] {
  return newestFirst(acts.records(document, "contacts"), (c) => c.date);
}

/**
 * Who a contact is most likely with: who is the fixed caseworker, who had the newest contacts, who
 * gives paid help on the day, and then whoever there is; no more than `most`. Ids.
 */
export function likelyContacts(document: Family, iso: WrittenDate, most: number): string[] {
  const there = (p: Party): boolean =>
    tiesOf(document, p.id, iso).some((tie) => activeOn(tie, iso));
  const parties = acts.records(document, "parties").filter(there);
  const found = [
    ...spellsOn(document, iso).map((s) => s.party),
    ...contactsSorted(document).map((c) => c.party),
    ...[...parties.filter(isFormal), ...parties].map((p) => p.id),
  ];
  return [...new Set(found)].slice(0, most);
}
