/**
 * Who may be at a meeting. Pure: no page.
 *
 * `iso` is the day of the meeting, written in full.
 */
import { firstDay, writtenDay } from "../../kit/days.ts";
import { spellsOn } from "../../model/acts/heart.ts";
import * as acts from "../../model/acts/records.ts";
import { activeOn } from "../../model/acts/ties.ts";
import { isFormal } from "../../model/formal.ts";
import type { Family, Member, Party, WrittenDate } from "../../model/schema.ts";
import { meetings } from "./acts.ts";

/** Groups in the order in which they are asked for, and how many of each are in sight at first. */
const IN_SIGHT = { family: 6, caseworker: 3, professional: 8, network: 5 } as const;
export type GroupName = keyof typeof IN_SIGHT;
const GROUPS = Object.keys(IN_SIGHT) as GroupName[];

/** From this age on somebody of the family is expected at a meeting, in years. */
const GROWN = 16;
/** So many earlier meetings tell who mostly comes. */
const REMEMBERED = 3;

export type Person = Member | Party;

/** A group with somebody in it: who mostly comes, and the others. */
export interface Group {
  readonly group: GroupName;
  readonly shown: readonly Person[];
  readonly others: readonly Person[];
}

function isActive(document: Family, party: Party, iso: WrittenDate): boolean {
  return acts
    .records(document, "ties")
    .filter((t) => t.party === party.id && acts.valueOf("ties", t, "status") === "actual")
    .some((t) => activeOn(t, iso));
}

function groupOf(party: Party, caseworkers: ReadonlySet<string>): GroupName {
  if (caseworkers.has(party.id)) return "caseworker";
  return isFormal(party) ? "professional" : "network";
}

/** How often somebody was at the newest meetings before the day, by id. */
function earlierPresence(document: Family, iso: WrittenDate): Map<string, number> {
  const before = meetings(document).filter((m) => m.date < iso && m.present?.length);
  const counts = new Map<string, number>();
  for (const id of before.slice(0, REMEMBERED).flatMap((m) => m.present ?? []))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Whether somebody is old enough on the day; so is who never said when they were born. */
function isGrown({ birth }: Member, iso: WrittenDate): boolean {
  if (!birth) return true;
  const born = writtenDay(firstDay(birth));
  return `${Number(born.slice(0, 4)) + GROWN}${born.slice(4)}` <= iso;
}

/** Whether somebody comes rather than others: grown in the family, a person among the parties. */
function isLikely(person: Person, iso: WrittenDate): boolean {
  return "kind" in person ? person.kind !== "agency" : isGrown(person, iso);
}

function sorted(group: GroupName, people: readonly Person[], document: Family, iso: WrittenDate) {
  const been = earlierPresence(document, iso);
  const rank = (one: Person): number => (been.get(one.id) ?? 0) * 2 + (isLikely(one, iso) ? 1 : 0);
  const ranked = [...people].sort((a, b) => rank(b) - rank(a));
  const first = ranked.filter((one) => rank(one) > 0);
  const shown = (first.length ? first : ranked).slice(0, IN_SIGHT[group]);
  return { group, shown, others: ranked.filter((one) => !shown.includes(one)) };
}

/**
 * Who may be at a meeting on the day: each group with somebody in it. Who is there already counts,
 * also when they no longer help.
 */
export function people(
  document: Family,
  iso: WrittenDate,
  present: readonly string[] = []
): Group[] {
  const caseworkers = new Set(spellsOn(document, iso).map((s) => s.party));
  const here = (one: Person): boolean => present.includes(one.id);
  const parties = acts
    .records(document, "parties")
    .filter((p) => here(p) || caseworkers.has(p.id) || isActive(document, p, iso));
  const members = acts.records(document, "members").filter((m) => here(m) || activeOn(m, iso));
  return GROUPS.map((group) => {
    const some = parties.filter((p) => groupOf(p, caseworkers) === group);
    return sorted(group, group === "family" ? members : some, document, iso);
  }).filter(({ shown }) => shown.length);
}
