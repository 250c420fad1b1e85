// @ts-nocheck
/**
 * From a family to the input of the geometry, and from its answer to what the canvas draws.
 */
import { firstDay } from "../../kit/days.ts";

const ALWAYS = [[-Infinity, Infinity]];

/** Caseworker spells in as few places as days allow. */
function markerPlaces(spells, nameOf) {
  const places = [];
  for (const spell of spells.slice().sort((a, b) => a.from - b.from)) {
    const free = places.find((place) => place[place.length - 1].to < spell.from);
    const shown = { id: spell.id, name: nameOf(spell), to: spell.to };
    if (free) free.push(shown);
    else places.push([shown]);
  }
  return places;
}

/** What the geometry wants to know of a party; see `layoutInput`. */
function partyInput(party, kept, directions) {
  return {
    id: party.id,
    sector: party.sector,
    outline: party.outline,
    name: party.name,
    second: party.second,
    ring: party.ring,
    position: party.position,
    spans: kept && kept.parties.has(party.index) ? ALWAYS : party.spans,
    replaces: party.replaces,
    direction: directions.get(party.id) ?? null,
  };
}

/** The letter that stands for a member where names do not fit: A, B, … Z, AA, … */
export function letterOf(index) {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function memberInput(member, index) {
  return {
    id: member.id,
    name: member.name,
    letter: letterOf(index),
    role: member.role,
    birth: member.birth ? firstDay(member.birth) : null,
    household: member.household || null,
  };
}

export function bondInput(bond, members) {
  return { a: members[bond.a].id, b: members[bond.b].id, kind: bond.kind };
}

/**
 * Input for `layout` of the geometry. `kept` is the state of a day whose parties keep a place of
 * their own, so that they can be drawn beside those of any other day. directions: where petals
 * stood (party id -> step), to stay near to.
 */
export function layoutInput({ family, looks, words, measure, drawing }, box, kept, directions) {
  const used = new Set(family.parties.map((p) => p.sector));
  const sectors = looks.sectors.filter((s) => s.always || used.has(s.id));
  const shown = family.parties.filter((p) => p.spans.length);
  return {
    box,
    spare: drawing ? 1 : 0,
    sectors: sectors.map((s) => ({ id: s.id, side: s.side, name: words.sector[s.id] })),
    parties: shown.map((p) => partyInput(p, kept, directions)),
    members: family.members.map(memberInput),
    bonds: family.bonds.map((b) => bondInput(b, family.members)),
    caseworkers: markerPlaces(family.spells, (s) => family.parties[s.party].name),
    caption: words.caseworker,
    measure,
  };
}

/** A text measure with the canvas in the page's own letters. */
export function textMeasure() {
  const context = document.createElement("canvas").getContext("2d");
  let current = "";
  return (text, size, weight) => {
    const font = `${weight} ${size}px Inter, system-ui, sans-serif`;
    if (font !== current) context.font = current = font;
    return context.measureText(text).width;
  };
}
