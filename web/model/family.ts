// @ts-nocheck
/**
 * From the document of a family to what the drawing knows of it. Pure: no page, no canvas.
 *
 * Days are whole numbers: days since 1 January 1970. A coarse start counts from its first day, a
 * coarse end to its last; an unknown start is -Infinity, no end is Infinity. Parties and members
 * are known here by their index in the document.
 */
import { firstDay, lastDay } from "../kit/days.ts";

const LONG_WORD = /\p{L}{7,}/gu;

/** Soft hyphens in the long words that Dutch would break; words not in the map stay plain. */
function hyphenated(text, hyphens) {
  return text.replace(LONG_WORD, (word) => (Object.hasOwn(hyphens, word) ? hyphens[word] : word));
}

function lasting(record) {
  return {
    ...record,
    from: record.start ? firstDay(record.start) : -Infinity,
    to: record.end ? lastDay(record.end) : Infinity,
  };
}

function indexes(records) {
  return new Map(records.map((record, i) => [record.id, i]));
}

function observationOf(record) {
  return { ...record, on: firstDay(record.on) };
}

function tieOf(record, place, seat) {
  return {
    ...lasting(record),
    party: place.get(record.party),
    members: (record.members || []).map((id) => seat.get(id)),
    domains: record.domains || [],
    help: record.help || [],
    status: record.status || "actual",
    observations: (record.observations || []).map(observationOf).sort((a, b) => a.on - b.on),
  };
}

/** Days on which a party has a petal: those of its ties, without those as fixed caseworker. */
function spansOf(index, own, spells) {
  const spell = spells.filter((s) => s.party === index);
  const spans = own.length
    ? own.map((t) => [t.from, t.to])
    : spell.length
      ? []
      : [[-Infinity, Infinity]];
  return spell.reduce((left, s) => left.flatMap((span) => without(span, s)), spans);
}

function without([from, to], spell) {
  if (spell.to < from || spell.from > to) return [[from, to]];
  const parts = [];
  if (spell.from > from) parts.push([from, spell.from - 1]);
  if (spell.to < to) parts.push([spell.to + 1, to]);
  return parts;
}

/** Where a kind of party stands and how it looks: {sector (of the flower), outline, icon}. */
function looksOf(kind, field, looks) {
  const known = field || "unknown";
  const informal = looks.sectors.find((s) => s.kinds.includes(kind));
  return {
    sector: (informal || looks.sectors.find((s) => s.fields.includes(known))).id,
    outline: looks.outlines[kind],
    icon: informal ? looks.kindIcons[kind] : looks.fieldIcons[known],
  };
}

/** What stands under a name: organisation, else discipline, else nothing. */
function secondLine({ name, organisation, discipline }) {
  return [organisation, discipline].find((line) => line && line !== name) || "";
}

/** A name as it is drawn; how: see `read`. */
export function shownName(name, how) {
  return hyphenated(name, how.hyphens).trim() || how.nameless;
}

function partyOf(record, index, ties, family, looks, how) {
  const replaced = ties.map((t) => family.partyOfTie.get(t.replaces)).filter(Boolean);
  return {
    id: record.id,
    index,
    name: shownName(record.name, how),
    second: hyphenated(secondLine(record), how.hyphens),
    kind: record.kind,
    discipline: record.discipline === record.name ? "" : record.discipline || "",
    ...looksOf(record.kind, record.sector, looks),
    ring: record.ring || null,
    position: record.position || null,
    ties,
    spans: spansOf(index, ties, family.spells),
    replaces: replaced,
  };
}

function grouped(ties) {
  const groups = new Map();
  for (const tie of ties) groups.set(tie.party, [...(groups.get(tie.party) || []), tie]);
  return (index) => groups.get(index) || [];
}

function partiesOf(document, ties, spells, looks, how) {
  const partyOfTie = new Map((document.ties || []).map((t) => [t.id, t.party]));
  const tiesOf = grouped(ties);
  return (document.parties || []).map((record, i) =>
    partyOf(record, i, tiesOf(i), { partyOfTie, spells }, looks, how)
  );
}

/** Ends of a bond or link as indexes. */
function between(record, index) {
  return { ...lasting(record), a: index.get(record.a), b: index.get(record.b) };
}

function momentsOf(document) {
  return (document.moments || [])
    .map((m) => ({ ...m, day: firstDay(m.date), title: m.title || "" }))
    .sort((a, b) => a.day - b.day);
}

/** Every day on which something drawn begins, ends or changes. */
function daysOf({ parties, links, spells, bonds, moments }) {
  const ties = parties.flatMap((p) => p.ties);
  const found = [...ties, ...links, ...spells, ...bonds].flatMap((r) => [r.from, r.to + 1]);
  const seen = ties.flatMap((t) => t.observations.map((o) => o.on));
  return [...found, ...seen, ...moments.map((m) => m.day)].filter(Number.isFinite);
}

/** The stretch of days of the time bar: all that is asked, and whatever is drawn outside it. */
function stretch(family, how) {
  const begun = [...family.parties.flatMap((p) => p.ties), ...family.spells, ...family.moments];
  const starts = begun.map((r) => r.day ?? r.from).filter(Number.isFinite);
  const ends = begun.map((r) => r.day ?? r.to).filter(Number.isFinite);
  return { first: Math.min(how.first, ...starts), last: Math.max(how.last, ...starts, ...ends) };
}

function changeDays(family, { first, last }) {
  const inside = daysOf(family).filter((d) => d >= first && d <= last);
  return [...new Set([first, last, ...inside])].sort((a, b) => a - b);
}

/**
 * What the drawing knows of a family's document, with days as numbers and ties at their parties.
 * how: {first, last: days that the time bar shows at least, hyphens: {word: with soft hyphens},
 * nameless: what stands for an empty name}.
 */
export function read(document, looks, how) {
  const place = indexes(document.parties || []);
  const seat = indexes(document.members);
  const spells = (document.caseworkers || []).map((s) => ({
    ...lasting(s),
    party: place.get(s.party),
  }));
  const ties = (document.ties || []).map((t) => tieOf(t, place, seat));
  const bonds = (document.bonds || []).filter((b) => b.kind !== "sibling");
  const family = {
    id: document.id,
    name: document.name,
    members: document.members.map((m, index) => ({
      ...lasting(m),
      name: shownName(m.name, how),
      index,
    })),
    bonds: bonds.map((b) => between(b, seat)),
    parties: partiesOf(document, ties, spells, looks, how),
    links: (document.links || []).map((l) => between(l, place)),
    spells,
    moments: momentsOf(document),
  };
  const days = stretch(family, how);
  return { ...family, ...days, changes: changeDays(family, days) };
}
