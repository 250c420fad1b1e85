/**
 * What the server sent about a family, and how it is on a day. Pure: no page, no canvas.
 *
 * Days are whole numbers: days since 1 January 1970. A coarse start counts from its first day, a
 * coarse end to its last; an unknown start is -Infinity, no end is Infinity.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const flower = (ecomap.flower = ecomap.flower || {});

  const DAY = 86400000;

  /** First day of a written date: "2024", "2024-03" or "2024-03-15". */
  function firstDay(written) {
    const [year, month = 1, day = 1] = written.split("-").map(Number);
    return Date.UTC(year, month - 1, day) / DAY;
  }

  /** Last day of a written date. */
  function lastDay(written) {
    const [year, month, day] = written.split("-").map(Number);
    if (day) return firstDay(written);
    return (month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1)) / DAY - 1;
  }

  /** A day as written: "2024-03-15". */
  function written(day) {
    return new Date(day * DAY).toISOString().slice(0, 10);
  }

  /** Records from columns; a column that was left out gives undefined. */
  function rows(columns) {
    const names = Object.keys(columns);
    const count = names.length ? columns[names[0]].length : 0;
    return Array.from({ length: count }, (_, i) =>
      Object.fromEntries(names.map((n) => [n, columns[n][i]]))
    );
  }

  function lasting(record) {
    return {
      ...record,
      from: record.start ? firstDay(record.start) : -Infinity,
      to: record.end ? lastDay(record.end) : Infinity,
    };
  }

  function tieOf(row) {
    const observations = (row.observations || []).map(([on, strength, stress, flow]) => ({
      on: firstDay(on),
      strength,
      stress,
      flow,
    }));
    observations.sort((a, b) => a.on - b.on);
    return {
      ...lasting(row),
      members: row.members || [],
      domains: row.domains || [],
      help: row.help || [],
      status: row.status || "actual",
      observations,
    };
  }

  /** Days on which a party has a petal: those of its ties, without those as fixed caseworker. */
  function spansOf(index, ties, spells) {
    const own = ties.filter((t) => t.party === index).map((t) => [t.from, t.to]);
    const spell = spells.filter((s) => s.party === index);
    const spans = own.length ? own : spell.length ? [] : [[-Infinity, Infinity]];
    return spell.reduce((left, s) => left.flatMap((span) => without(span, s)), spans);
  }

  function without([from, to], spell) {
    if (spell.to < from || spell.from > to) return [[from, to]];
    const parts = [];
    if (spell.from > from) parts.push([from, spell.from - 1]);
    if (spell.to < to) parts.push([spell.to + 1, to]);
    return parts;
  }

  function partyOf(row, index, ties, spells) {
    const mine = ties.filter((t) => t.party === index);
    return {
      ...row,
      index,
      ties: mine,
      spans: spansOf(index, ties, spells),
      replaces: mine.map((t) => t.replaces).filter((p) => p !== undefined && p !== null),
    };
  }

  /** The family as the server sent it, with days as numbers and ties at their parties. */
  function read(payload) {
    const ties = rows(payload.ties).map(tieOf);
    const spells = rows(payload.caseworkers).map(lasting);
    const parties = rows(payload.parties).map((row, i) => partyOf(row, i, ties, spells));
    const moments = rows(payload.moments).map((m) => ({ ...m, day: firstDay(m.date) }));
    const first = firstDay(payload.first);
    const last = firstDay(payload.last);
    const family = {
      id: payload.id,
      name: payload.name,
      first,
      last,
      members: rows(payload.members).map((m, index) => ({ ...lasting(m), index })),
      bonds: rows(payload.bonds).map(lasting),
      parties,
      links: rows(payload.links).map(lasting),
      spells,
      moments: moments.filter((m) => m.day >= first && m.day <= last),
    };
    return { ...family, changes: changeDays(family) };
  }

  /** Days on which something on the drawing changes, in order. */
  function changeDays(family) {
    const lastingOnes = [
      ...family.parties.flatMap((p) => p.ties),
      ...family.links,
      ...family.spells,
      ...family.bonds,
    ];
    const days = [
      family.first,
      family.last,
      ...lastingOnes.flatMap((r) => [r.from, r.to + 1]),
      ...family.parties.flatMap((p) => p.ties.flatMap((t) => t.observations.map((o) => o.on))),
      ...family.moments.map((m) => m.day),
    ];
    const inside = days.filter((d) => d >= family.first && d <= family.last);
    return [...new Set(inside)].sort((a, b) => a - b);
  }

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
    if (known.has("mutual") || (known.has("to_family") && known.has("from_family")))
      return "mutual";
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
    const born = new Date(firstDay(birth) * DAY);
    const now = new Date(day * DAY);
    const before =
      now.getUTCMonth() < born.getUTCMonth() ||
      (now.getUTCMonth() === born.getUTCMonth() && now.getUTCDate() < born.getUTCDate());
    return now.getUTCFullYear() - born.getUTCFullYear() - (before ? 1 : 0);
  }

  function present(party, day) {
    return party.spans.some(([from, to]) => from <= day && day <= to);
  }

  /** Everything that is there on a day. */
  function stateOn(family, day, looks) {
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
  function differences(then, now) {
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
  function isNewCaseworker(then, spell) {
    return Boolean(then) && !then.spells.some((before) => before.party === spell.party);
  }

  Object.assign(flower, { firstDay, written, read, stateOn, differences, isNewCaseworker });
})(globalThis);
