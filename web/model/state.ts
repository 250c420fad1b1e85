// @ts-nocheck
/**
 * How a family is on a day, and how two days differ. Pure: no page, no canvas.
 */
import { firstDay, writtenDay } from "../kit/days.ts";

function on(record, day) {
  return record.from <= day && day <= record.to;
}

/** Strength, stress and flow of a tie on a day; an observation without one leaves it as it was. */
function channels(tie, day) {
  const said = [tie, ...tie.observations.filter((o) => o.on <= day)].reverse();
  const last = (channel) =>
    said.map((s) => s[channel]).find((v) => v !== null && v !== undefined) || null;
  return { strength: last("strength"), stress: last("stress"), flow: last("flow") };
}

function topOf(values, order) {
  return values.reduce((top, v) => (order.indexOf(v) > order.indexOf(top) ? v : top), null);
}

function flowOf(flows) {
  const known = new Set(flows.filter(Boolean));
  if (known.has("mutual") || (known.has("to_family") && known.has("from_family"))) return "mutual";
  return [...known][0] || null;
}

/**
 * The ties of a party on a day as one line: the strongest strength, the worst stress, flows taken
 * together, and the status that is furthest along. Null status = no tie.
 */
function merged(ties, day, looks) {
  const now = ties.filter((t) => on(t, day)).map((t) => ({ ...t, ...channels(t, day) }));
  const statuses = now.map((t) => t.status);
  return {
    ties: now,
    status: looks.statuses.find((s) => statuses.includes(s)) || null,
    strength: topOf(
      now.map((t) => t.strength),
      looks.strengths
    ),
    stress: topOf(
      now.map((t) => t.stress),
      looks.stresses
    ),
    flow: flowOf(now.map((t) => t.flow)),
  };
}

/** Age in whole years on a day; null when the birth is not known or still to come. */
function ageOn(birth, day) {
  if (!birth || firstDay(birth) > day) return null;
  const [born, now] = [firstDay(birth), day].map(writtenDay);
  const before = now.slice(5) < born.slice(5);
  return Number(now.slice(0, 4)) - Number(born.slice(0, 4)) - (before ? 1 : 0);
}

function present(party, day) {
  return party.spans.some(([from, to]) => from <= day && day <= to);
}

/** Everything that is there on a day. */
export function stateOn(family, day, looks) {
  const parties = new Map();
  for (const party of family.parties.filter((p) => present(p, day))) {
    parties.set(party.index, merged(party.ties, day, looks));
  }
  const spells = family.spells.filter((s) => on(s, day));
  return {
    day,
    parties,
    members: new Map(
      family.members.filter((m) => on(m, day)).map((m) => [m.index, ageOn(m.birth, day)])
    ),
    bonds: family.bonds.filter((b) => on(b, day)),
    spells: spells.map((s) => ({
      ...s,
      ...merged(family.parties[s.party].ties, day, looks),
      spell: s,
    })),
    links: family.links.filter((l) => on(l, day) && parties.has(l.a) && parties.has(l.b)),
  };
}

function sameLine(a, b) {
  return ["status", "strength", "stress", "flow"].every((key) => a[key] === b[key]);
}

/** How parties differ between two days: index -> "arrived" | "left" | "changed". */
export function differences(then, now) {
  const found = new Map();
  for (const [index, line] of now.parties) {
    const before = then.parties.get(index);
    if (!before) found.set(index, "arrived");
    else if (!sameLine(before, line)) found.set(index, "changed");
  }
  for (const index of then.parties.keys()) if (!now.parties.has(index)) found.set(index, "left");
  return found;
}

/** Whether somebody in the heart now was not caseworker yet on the day of `then` (or null). */
export function isNewCaseworker(then, spell) {
  return Boolean(then) && !then.spells.some((before) => before.party === spell.party);
}
