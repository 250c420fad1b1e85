/**
 * From the document of a family to what the drawing knows of it: see `drawn.ts`. Pure: no page, no
 * canvas.
 */
import { firstDay, lastDay, type Day } from "../kit/days.ts";
import type {
  Between,
  DrawnFamily,
  DrawnMember,
  DrawnMoment,
  DrawnObservation,
  DrawnParty,
  DrawnSpell,
  DrawnTie,
  FamilyLooks,
  Naming,
  Reading,
  Span,
  Stretch,
} from "./drawn.ts";
import { partyOf, shownName } from "./drawn_party.ts";
import { records, valueOf, type Lasting } from "./records.ts";
import type { Bond, Family, Link, Observation, Tie } from "./schema.ts";

function spanOf({ start, end }: Lasting): Span {
  return { from: start ? firstDay(start) : -Infinity, to: end ? lastDay(end) : Infinity };
}

/** Gives the index of a record by its id; -1 = not there. */
type IndexOf = (id: string) => number;

function indexes(records: readonly { readonly id: string }[]): IndexOf {
  const found = new Map(records.map((record, i) => [record.id, i]));
  return (id) => found.get(id) ?? -1;
}

function observationOf(record: Observation): DrawnObservation {
  return { ...record, on: firstDay(record.on) };
}

function tieOf(record: Tie, place: IndexOf, seat: IndexOf): DrawnTie {
  return {
    ...record,
    ...spanOf(record),
    party: place(record.party),
    members: valueOf("ties", record, "members").map(seat),
    domains: valueOf("ties", record, "domains"),
    help: valueOf("ties", record, "help"),
    status: valueOf("ties", record, "status"),
    observations: valueOf("ties", record, "observations")
      .map(observationOf)
      .sort((a, b) => a.on - b.on),
  };
}

/** Gives the ties of the party with an index. */
function grouped(ties: readonly DrawnTie[]): (index: number) => readonly DrawnTie[] {
  const groups = new Map<number, DrawnTie[]>();
  for (const tie of ties) groups.set(tie.party, [...(groups.get(tie.party) ?? []), tie]);
  return (index) => groups.get(index) ?? [];
}

function partiesOf(
  document: Family,
  spells: readonly DrawnSpell[],
  looks: FamilyLooks,
  how: Naming,
  [place, seat]: readonly [IndexOf, IndexOf]
): DrawnParty[] {
  const written = records(document, "ties");
  const partyOfTie = new Map(written.map((t) => [t.id, t.party]));
  const tiesOf = grouped(written.map((t) => tieOf(t, place, seat)));
  return records(document, "parties").map((record, index) => {
    const ties = tiesOf(index);
    const replaces = ties.flatMap((t) => partyOfTie.get(t.replaces ?? "") ?? []);
    const own = spells.filter((spell) => spell.party === index);
    return partyOf(record, { index, ties, spells: own, replaces }, looks, how);
  });
}

/** Ends of a bond or link as indexes. */
function between<R extends Bond | Link>(record: R, index: IndexOf): Between<R> {
  const { a, b, ...rest } = record;
  return { ...rest, ...spanOf(record), a: index(a), b: index(b) };
}

function momentsOf(document: Family): DrawnMoment[] {
  return records(document, "moments")
    .map((m) => ({ ...m, day: firstDay(m.date), title: m.title ?? "" }))
    .sort((a, b) => a.day - b.day);
}

type Course = Omit<DrawnFamily, keyof Stretch | "changes">;

/** Every day on which something drawn begins, ends or changes. */
function daysOf({ parties, links, spells, bonds, moments }: Course): Day[] {
  const ties = parties.flatMap((p) => p.ties);
  const found = [...ties, ...links, ...spells, ...bonds].flatMap((r) => [r.from, r.to + 1]);
  const seen = ties.flatMap((t) => t.observations.map((o) => o.on));
  return [...found, ...seen, ...moments.map((m) => m.day)].filter(Number.isFinite);
}

/** The stretch of days of the time bar: all that is asked, and whatever is drawn outside it. */
function stretch(family: Course, how: Stretch): Stretch {
  const days = family.moments.map(({ day }): Span => ({ from: day, to: day }));
  const begun = [...family.parties.flatMap((p) => p.ties), ...family.spells, ...days];
  const starts = begun.map((r) => r.from).filter(Number.isFinite);
  const ends = begun.map((r) => r.to).filter(Number.isFinite);
  return { first: Math.min(how.first, ...starts), last: Math.max(how.last, ...starts, ...ends) };
}

function changeDays(family: Course, { first, last }: Stretch): Day[] {
  const inside = daysOf(family).filter((d) => d >= first && d <= last);
  return [...new Set([first, last, ...inside])].sort((a, b) => a - b);
}

function membersOf(document: Family, how: Naming): DrawnMember[] {
  return document.members.map((m, index) => ({
    ...m,
    ...spanOf(m),
    name: shownName(m.name, how),
    index,
  }));
}

function courseOf(document: Family, looks: FamilyLooks, how: Naming): Course {
  const place = indexes(records(document, "parties"));
  const seat = indexes(document.members);
  const spells = records(document, "caseworkers").map((s) => ({
    ...s,
    ...spanOf(s),
    party: place(s.party),
  }));
  const bonds = records(document, "bonds").filter((b) => b.kind !== "sibling");
  return {
    id: document.id,
    name: document.name,
    members: membersOf(document, how),
    bonds: bonds.map((b) => between(b, seat)),
    parties: partiesOf(document, spells, looks, how, [place, seat]),
    links: records(document, "links").map((l) => between(l, place)),
    spells,
    moments: momentsOf(document),
  };
}

/** What the drawing knows of a family's document, with days as numbers and ties at their parties. */
export function read(document: Family, looks: FamilyLooks, how: Reading): DrawnFamily {
  const family = courseOf(document, looks, how);
  const days = stretch(family, how);
  return { ...family, ...days, changes: changeDays(family, days) };
}
